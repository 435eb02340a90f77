import { bm25 } from '../../../src/core/alignment/bm25.ts';

const text = (...terms: (readonly [string, number])[]) => new Map(terms);
const question = text(['reading', 1], ['family', 0.8]);

/** Two texts, one of which holds the term: its rarity. */
const RARITY = Math.log(2);

test.each([
  [
    'a text of average length holds a term once',
    [text(['reading', 1]), text(['arts', 1])],
    [1.5 * RARITY, 0],
  ],
  [
    'it names the term itself, which counts twice',
    [text(['reading', 1.6]), text(['arts', 1])],
    [1.875 * RARITY, 0],
  ],
  ['the term weighs less in the question', [text(['family', 1]), text(['arts', 1])], [0.8 * 1.5 * RARITY, 0]],
  ['nothing is shared', [text(['arts', 1]), text()], [0, 0]],
  ['there are no texts', [], []],
])('%s', (_what, texts, sums) => {
  expect(bm25(question, texts).map((sum) => Number(sum.toFixed(9)))).toEqual(
    sums.map((sum) => Number(sum.toFixed(9))),
  );
});

test('a longer text is held back, and what every text holds tells little', () => {
  const [short = 0, long = 0] = bm25(question, [
    text(['reading', 1]),
    text(['reading', 1], ['arts', 1], ['music', 1]),
  ]);
  expect(short).toBeGreaterThan(long);
  expect(short).toBeLessThan(1.5 * RARITY);
});
