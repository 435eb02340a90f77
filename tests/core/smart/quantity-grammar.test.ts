import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { findQuantities } from '../../../src/core/smart/quantities.ts';
import { GOALS, hostileTexts } from './hostile-texts.ts';

/** The parser Peggy itself writes; what ships is our own writing of the same grammar. */
const { parse } = peggy.generate(readFileSync('src/core/smart/quantity.peggy', 'utf8'));

/** Every piece of the grammar, alone and beside what may be taken for it. */
const TEXTS = [
  ...GOALS,
  '1.2: Raise it\n2) Lower it. 3. Hold it',
  'Level 3, Tier 2-3, Title I, Algebra one, #4, level 3.5, level 40%, goals 1 & 2, unit 3/4 5',
  'grades 3-5, Gr. K-2, G 4, 6th and 7th graders, K, pre-K to 2, 6-8 math, 3, 4, and 5th grade, 9 to 12: 40%',
  '$5,000 and 40-45% and 61%.1% and 61% .1 %',
  '10 percentage points, 3% points, 5 pts, 1 year of growth, 2 x, 3 times a week, 50th median growth percentile, 40%ile',
  '4 of 5, 4/5, 1 in 4 students, one out of every three of our scholars, 6/4, 1/2/3/4, 113/4, two-thirds, top third of',
  'by a half, half of them, twenty-one, one hundred, a hundred, 21 students, 1000+, 3x, 2026Math, .5%, 1,234.5 points',
  '٣٪ 40 % é5 “5%” 5\u00a0%',
];

test.each(TEXTS)('our writing of the grammar reads as Peggy would: %s', (text) => {
  expect(findQuantities(text)).toEqual(parse(text));
});

test('so it does with any text', () => {
  for (const text of hostileTexts(400).map((whole) => whole.slice(0, 500)))
    expect(findQuantities(text)).toEqual(parse(text));
});
