import type { GoalReading } from '../reading.ts';
import { contains, type Range } from '../span.ts';

const FEW_WORDS = '(?:(?!will |shall |should |must |to )[a-z-]+ ){0,3}$';
/** `the percentage of all grade 4 students`, `85% or more of our students`. */
const COUNTED = new RegExp(
  `(?:\\b(?:percent|percentages?|numbers?|shares?|proportions?|amounts?|rates?|majority|half|thirds?|quarters?)|#(?: or (?:more|higher|above|fewer|less))?|%)(?: of)? (?:(?:our|the|all|each|every|these|those|more|at least) )*${FEW_WORDS}`,
);
const WISHED = /\b(?:ensure|sure|so) (?:that )?(?:(?:our|the|all|each|every|more) )*$/;
/** Nothing but a time or another clause stands before them. */
const BEGINS =
  /(?:^|[.:;,(@]|\d\)|[*-] )[^a-z]*(?:for )?(?:(?:our|the|all|each|every|at least|both|more|identified|targeted|selected) )*$/;
/** `a climate where students are heard`, `so students can …` */
const PLACE = /\b(?:where|in which) (?:(?:our|the|all|each|every|more) )*$/;
const VERB = /\b(?:will|shall|must|should|can|are|is)\b/;

/** `90% of teachers`, `the number of families`: a share or number of them is what the goal measures. */
export const isCounted = ({ sentences, frames }: GoalReading, people: Range): boolean =>
  COUNTED.test(frames[sentences.findIndex((sentence) => contains(sentence, people))]?.left(people) ?? '');

/** True when the goal speaks of what these people themselves do or reach, not of what is done for them. */
export function isSubject({ sentences, frames }: GoalReading, people: Range): boolean {
  const frame = frames[sentences.findIndex((sentence) => contains(sentence, people))];
  if (frame === undefined) return false;
  const before = frame.left(people);
  return (
    COUNTED.test(before) ||
    WISHED.test(before) ||
    ((BEGINS.test(before) || PLACE.test(before)) && VERB.test(frame.right(people).slice(0, 100)))
  );
}
