import type { GoalReading } from '../reading.ts';
import { MEASURED } from '../roles/cue-words.ts';
import { BLOT, blot } from '../span.ts';

/** How the result will be reached or shown; it runs to the next comma, or to the verb of the goal. */
const MEANS =
  /(?:\bthrough|\bvia|\bby means of|\bwith the (?:use|help|support) of|\busing|\bwhile|\bby(?: [a-z]+ly)?(?= [a-z]+ing\b))(?= [a-z])(?! (?:increasing|raising|reducing|decreasing|lowering|cutting|improving|growing|lifting)\b)[^.;,]{0,200}?(?=,|[.;]|\bwill\b|$)/gi;
const EVIDENCE = new RegExp(
  `\\b(?:as )?(?:according to|based on|(?:${MEASURED}) (?:by|on|in|through|using|via|with|from))\\b[^.;,]{0,200}?(?=,|[.;]|\\bwill\\b|\\bthat\\b|$)`,
  'gi',
);
/** What comes of the work is the result; the work before it is not. */
const RESULT_OF_WORK = /^.*\b(?:thereby|resulting in|which will|leading to)\b/is;

/**
 * What the goal says will change, in small letters: the sentences that tell it, without people, numbers, times, tests, means and
 * evidence.
 */
export function resultClause({
  plain,
  goalSentences,
  people,
  quantities,
  dates,
  instruments,
}: GoalReading): string {
  const bare = blot(plain, [...people, ...quantities, ...dates, ...instruments]);
  return goalSentences
    .map(({ start, end }) => bare.slice(start, end).split(BLOT).join(' '))
    .join(' ')
    .replace(RESULT_OF_WORK, ' ')
    .replace(EVIDENCE, ' ')
    .replace(MEANS, ' ');
}
