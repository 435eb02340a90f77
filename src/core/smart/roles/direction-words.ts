import type { Direction } from '../goal-check.ts';
import { DOWN, UP } from './cue-words.ts';

/** Verbs of staying where things are. */
export const MAINTAIN =
  'no (?:decline|decrease|drop|loss|increase)|maintain|maintains|maintaining|sustain|sustaining|holds?(?= [^.;]{0,60}\\b(?:at|above|below|under)\\b)|keeps?(?= [^.;]{0,60}\\b(?:at|above|below|under|least|steady)\\b| [^.;]{0,60} of #)|remain|remains|stay|stays|preserve|hold steady|holds steady';
const REACH =
  'meet(?! (?:as|in|with|together|weekly|monthly|regularly)\\b)|reach|achieve|attain|exceed|beat|outperform|surpass|(?:score|perform|read) (?:at|on|above)';

const WORDS: readonly (readonly [Direction, RegExp])[] = [
  [
    'decrease',
    /\bimprov\w* (?:(?!and |by )[a-z]+ ){0,3}(?:absen\w+|suspensions|referrals|dropout|tard\w+|truan\w+|failures?)\b(?! (?:data|support))/,
  ],
  [
    'increase',
    new RegExp(
      `\\b(?:${UP})\\b|\\b(?:move|bring|brought|push) (?:[^.;]{1,60} )?up\\b|\\b(?:be|is|are) up(?= (?:by\\b|#|$))`,
    ),
  ],
  [
    'decrease',
    new RegExp(
      `\\b(?:${DOWN})\\b|\\b(?:bring|brings|bringing|brought|drive|push) (?:[^.;]{1,60} )?down\\b|\\bdown(?= (?:to\\b|from\\b|by\\b|#|$))`,
    ),
  ],
  ['maintain', new RegExp(`\\b(?:${MAINTAIN})\\b`)],
];
/** Verbs of getting to a mark, said of what shall be. */
export const REACHES = new RegExp(
  `\\b(?:will|shall|must|should) be (?:#|(?:at|on|above|proficient|reached|achieved|attained)\\b|["'])|\\b(?:will|shall|must|should|can|(?:^|: |need|aims?|expected|able|everyone|students|schools?) to) (?:[a-z]+ly )?(?:${REACH})\\b(?! (?:[a-z,]+ ){0,6}needs)|^ ?(?:meet|reach|achieve|attain|exceed)\\b(?! (?:[a-z,]+ ){0,6}needs)`,
);
/** Words of direction that do not say where the measure goes: growth as the thing measured, means to the end, a strategy. */
const NOT_A_DIRECTION =
  /\b(?:(?:median|student) growth|growth (?:goals?|targets?|mindset|measures?|standards?|ratings?|percentiles?)|(?:one|1|a|their|#|expected|typical|annual|academic) (?:year'?s? (?:of )?)?growth|reading improvement|(?:school|continuous) improvement|improvement (?:plans?|process|teams?|cycles?|efforts?)|close (?:reading|of|focus|attention)|(?:no|not) (?:fewer|less|lower) than|cut scores?|higher education|(?:or|and) (?:higher|lower|exceed)|closing the gaps|not (?:fall|drop|go|[a-z]+ing)|(?:and|or|,) (?:growth|improvement)|(?:growth|improvement),? (?:and|or)|who (?:stay|remain)|reduced[- ](?:price|lunch)|higher (?:on|than|in)|lower than|enhance[a-z]* learning)\b/g;

/** The text without words that only look like a direction. */
export const directionsOnly = (text: string): string => text.replace(NOT_A_DIRECTION, ' ');

/** The direction named first. */
export function firstSaid(text: string): Direction | null {
  const places = WORDS.flatMap(([direction, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ direction, at }];
  });
  places.sort((a, b) => a.at - b.at);
  return places[0]?.direction ?? null;
}

/** The direction named last. */
export function lastSaid(text: string): Direction | null {
  let last: { direction: Direction; at: number } | null = null;
  for (const [direction, pattern] of WORDS) {
    for (const { index } of text.matchAll(new RegExp(pattern.source, 'g'))) {
      if (last === null || (index ?? 0) > last.at) last = { direction, at: index ?? 0 };
    }
  }
  return last?.direction ?? null;
}
