import type { GoalReading } from '../reading.ts';
import { AIM, DOWN, UP } from '../roles/cue-words.ts';
import type { RoledQuantity } from '../roles/measures.ts';
import { contains, type Range, textBefore } from '../span.ts';
import { isAside } from './aside.ts';
import type { People } from './population.ts';
import { isCounted } from './subject.ts';

/** Characters the words before people may take. */
const NEAR = 90;
const COUNTED_OF = /^(?: or [a-z]+)?(?: [a-z]+ly)? of (?:our |the )?$/i;

/** `Teachers will raise students’ …`, `… resulting in 5% more students`: theirs is the result. */
const MOVES = new RegExp(
  `\\b(?:(?:${UP}|${DOWN})\\b[^.;,]{0,25}|(?:resulting in|leading to|so that)\\b[^.;,]{0,60})$`,
  'i',
);
const WILL = /^ (?:will|shall)\b/i;
const SHARE_OF = /\b(?:percent(?:age)?|number|share|proportion|rate) of (?:our |the )?$/i;

/** Whose result the goal's numbers tell: the people counted, then those named in the sentence of the number, then the first. */
export function mainPeople(reading: GoalReading): Range | undefined {
  const { people, first, plain } = reading;
  const number = first.target ?? first.change;
  const told = people.filter((place) => place.heading !== true && !isAside(reading, place));
  const served = told.find(
    ({ who, start, end }) =>
      who === 'student' &&
      (MOVES.test(textBefore(plain, start, NEAR)) || WILL.test(plain.slice(end, end + 8))),
  );
  const named = told.filter((place) => !served || place.who === 'student' || isCounted(reading, place));
  const beside = number ? besideNumber(reading, named, number) : undefined;
  return (
    beside ??
    named.find((place) => SHARE_OF.test(textBefore(plain, place.start, NEAR))) ??
    named[0] ??
    people.find(({ heading }) => heading === true)
  );
}

function besideNumber(
  { plain, sentences }: GoalReading,
  named: readonly People[],
  number: RoledQuantity,
): Range | undefined {
  const counted = named.find(
    ({ start }) => start > number.end && COUNTED_OF.test(plain.slice(number.end, start)),
  );
  const sentence = sentences[number.sentence];
  if (counted || sentence === undefined || !AIM.test(number.around)) return counted;
  const inSentence = named.filter((place) => contains(sentence, place));
  return inSentence.find((place) => SHARE_OF.test(textBefore(plain, place.start, NEAR))) ?? inSentence[0];
}
