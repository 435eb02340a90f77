import type { GoalReading } from '../reading.ts';
import { AIM } from '../roles/cue-words.ts';
import type { RoledQuantity } from '../roles/measures.ts';
import { contains, type Range } from '../span.ts';
import type { People } from './population.ts';

const COUNTED_OF = /^(?: or [a-z]+)?(?: [a-z]+ly)? of (?:our |the )?$/i;

const SHARE_OF = /\b(?:percent(?:age)?|number|share|proportion) of (?:our |the )?$/i;

/** Whose result the goal's numbers tell: the people counted, then those named in the sentence of the number, then the first. */
export function mainPeople(reading: GoalReading): Range | undefined {
  const { people, measures } = reading;
  const number = measures[0]?.target ?? measures[0]?.change;
  const named = people.filter(({ heading }) => heading !== true);
  const beside = number ? besideNumber(reading, named, number) : undefined;
  return beside ?? named[0] ?? people[0];
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
  return inSentence.find((place) => SHARE_OF.test(plain.slice(0, place.start))) ?? inSentence[0];
}
