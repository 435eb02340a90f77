import { firstMatch } from '../first-match.ts';
import type { Direction } from '../goal-check.ts';
import { textBefore } from '../span.ts';
import { hedged, PEOPLE, STUDENTS } from './cue-words.ts';
import { directionsOnly, firstSaid, lastSaid, MAINTAIN, REACHES } from './direction-words.ts';
import type { Frame } from './frame.ts';
import type { Measure, RoledQuantity } from './measures.ts';

const BY_MEANS = /\b(?:by|through) (?:increasing|improving|growing|strengthening|raising|reducing)\b/g;

/** Which way the goal wants its measure to go; null when it does not say. */
export function directionOf(
  frames: readonly Frame[],
  measure: Measure,
  plain: string,
  everyone: boolean,
): Direction | null {
  const { baseline, change, target } = measure;
  const goal = frames.slice(0, 2).map(({ whole }) => directionsOnly(whole));
  return (
    (change && ofChange(change)) ||
    (baseline && ofBaseline(baseline)) ||
    (target && ofTarget(target, frames, plain)) ||
    (everyone && !target && !change ? 'reach' : ofWords(goal.join(' '), measure)) ||
    ofNumbers(measure) ||
    (everyone ? 'reach' : ofAim(goal, target))
  );
}

/** To improve is to go the way the numbers go; alone, it is to go up. */
function ofWords(goal: string, { baseline, target }: Measure): Direction | null {
  const told = baseline && target ? goal.replace(/\bimprov\w+/g, ' ') : goal;
  return firstSaid(told.replace(BY_MEANS, ' ')) ?? firstSaid(told);
}

function ofAim(goal: readonly string[], target: RoledQuantity | null): Direction | null {
  if (goal.some((text) => REACHES.test(text)) || (target && countsPeople(target))) return 'reach';
  return goal.some((text) => TENDS.test(text)) ? 'increase' : null;
}

/** A count of anything but people, which no student reaches, is work to be done: `teachers change three lessons`. */
const countsPeople = ({ kind, left, right }: RoledQuantity): boolean =>
  kind !== 'count' || PEOPLE_AFTER.test(right) || STUDENTS_WILL.test(left);

const PEOPLE_AFTER = new RegExp(`^ (?:[a-z-]+ ){0,3}(?:${PEOPLE})\\b`);
const STUDENTS_WILL = new RegExp(`\\b(?:${STUDENTS})\\b[^.;]{0,60}\\b(?:will|shall|should|must)\\b`);

/** Verbs that want more of what they name, where no other says it. */
const TENDS =
  /^(?:[^#]{0,40}(?:[:,]| -|\d[.)]) )?(?:to )?(?:(?:promote|foster|build|strengthen|expand)\b|(?:promot|foster|build|strengthen|expand)ing\b|[a-z]+ (?:[a-z]+ ){0,3}more\b)|\b(?:are|be|become) more [a-z]/;

/** The way from baseline to target, where both are told in one breath or as a list. */
function ofNumbers({ baseline, target }: Measure): Direction | null {
  if (!baseline || !target) return null;
  if (baseline.sentence !== target.sentence && WILL.test(target.around)) return null;
  return target.value >= baseline.value ? 'increase' : 'decrease';
}

const WILL = /\b(?:will|shall|should|must|to)\b/;

/** `85% of students will …` is to be reached, unless a direction was said before it; `15% or less` is a way down. */
function ofTarget(target: RoledQuantity, frames: readonly Frame[], plain: string): Direction | null {
  if (isAtMost(target)) return 'decrease';
  if (!subjectOfSentence(target, plain)) return null;
  const own = firstMatch(
    /^[^#.;]{0,60}? will ((?:increase|improve|raise|decrease|reduce) )/,
    target.right,
    1,
  );
  if (own) return firstSaid(own);
  const before = directionsOnly(frames[0]?.whole ?? '').split('#')[0] ?? '';
  const said = firstSaid(before) ?? 'reach';
  // `Shrink gaps so that 60% of students …`: what shrinks is not the share.
  return said === 'decrease' && /\b(?:so|such) that\b/.test(before) ? 'reach' : said;
}

/** The direction of a change stands beside it: `a 10% decrease in …`, `cut … by 10%`. */
function ofChange(change: RoledQuantity): Direction | null {
  if (change.kind === 'multiple') return change.value < 1 ? 'decrease' : 'increase';
  const after = firstMatch(/^ (?:[a-z-]+ )?[a-z]+/, change.right);
  if (/^ more\b/.test(after)) return 'increase';
  const said = firstSaid(after) ?? lastSaid(directionsOnly(change.left));
  return said ?? (/\b(?:additional|another) $/.test(change.left) ? 'increase' : null);
}

/** `drop from 30% to 20%`: the word beside the number, whatever was said of the goal before. */
const ofBaseline = ({ left }: RoledQuantity): Direction | null =>
  firstSaid(firstMatch(/ (?!improv|stay)([a-z]+) from $/, left, 1));

const STAYS = new RegExp(`\\b(?:${MAINTAIN})\\b[^#.;]{0,60}$`);

const isAtMost = (target: RoledQuantity): boolean => !STAYS.test(target.left) && isBelow(target);

const isBelow = ({ left, right }: RoledQuantity): boolean =>
  /^ or (?:less|fewer|lower|below|under)\b/.test(right) ||
  /(?:\b(?:no more than|not more than|below|under|at most)|(?:^|[^o] |to )(?:less|fewer) than) $/.test(
    left.replace(NOT_LESS, ''),
  ) ||
  NO_ONE_ABOVE.test(left);

const NO_ONE_ABOVE = /^no (?!more|less|fewer)[^#.;]{1,80}\b(?:above|over|more than) $/;
const NOT_LESS = /\b(?:not|never) (?:be |fall |drop )?(?:less than|fewer than|below|under) $/;

const SUBJECT = new RegExp(
  `^[%a-z ]{0,10}(?:\\([^()]{0,60}\\) )?(?:of|${STUDENTS}|or (?:more|higher|above) of)\\b`,
);

const TO = new RegExp(`\\bto ${hedged}$`);

const subjectOfSentence = (target: RoledQuantity, plain: string): boolean =>
  (target.kind === 'percent' || target.kind === 'fraction' || target.kind === 'ratio') &&
  SUBJECT.test(plain.slice(target.end, target.end + 90).toLowerCase()) &&
  !TO.test(textBefore(plain, target.start, 30).toLowerCase());
