import fc from 'fast-check';
import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { hostileTexts } from './hostile-texts.ts';
import { goalOf } from './judged.ts';
import { expectSound } from './sound.ts';

// npm run test:long takes ten times as many, every beginning of every goal, and their time.
test('1,000 generated and spoiled texts are read without fault', () => {
  for (const text of hostileTexts(1000)) expectSound(text);
}, 60_000);

test('a text is read alike the second time', () => {
  for (const text of hostileTexts(200)) expect(checkGoal(goalOf(text))).toEqual(checkGoal(goalOf(text)));
});

test.each([
  [2000, false],
  [2001, true],
  [20_000, true],
])('%i characters: refused with a sentence: %s', (length, isRefused) => {
  const { findings, criteria } = checkGoal(goalOf('Math will rise. '.repeat(1250).slice(0, length)));
  expect(findings.some(({ messageId }) => messageId === 'tooLong')).toBe(isRefused);
  expect(criteria.specific.why.includes('was not read')).toBe(isRefused);
});

test('a number in the elements stands in the text', () => {
  const words = fc.constantFrom(
    ...'by from to at least 10% 40-45% grade 3 students in the 2025-26 baseline ( ) . , of will increase 61%.1% 7 x'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const { baseline, target } = checkGoal(goalOf(parts.join(' '))).elements;
      for (const value of [baseline, target]) {
        if (value && /\d/.test(value.text))
          expect(Number.parseFloat(value.text.replace('%.', '.'))).toBe(value.value);
      }
    }),
    { numRuns: 300 },
  );
});
