import type { Terms } from './terms.ts';

/** How soon more of the same term adds nothing, how much a long text is held back, and what any match is worth. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const FLOOR = 0.5;

/**
 * BM25+ of each text for a question: the sum, over the terms both hold, of the term's weight in the question, its rarity
 * among the texts and how much of the text it is (Lv & Zhai 2011, on Robertson & Zaragoza 2009). 0 where nothing is shared. A
 * term a text names itself counts twice in it, so that it outweighs one the text only belongs to through another.
 */
export function bm25(question: Terms, texts: readonly Terms[]): number[] {
  const average = texts.reduce((sum, { size }) => sum + size, 0) / texts.length;
  const sums = texts.map(() => 0);
  for (const [term, weight] of question) {
    const holding = texts.filter((text) => text.has(term)).length;
    const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    texts.forEach((text, at) => {
      const held = text.get(term);
      if (held === undefined) return;
      const times = held > 1 ? 2 : 1;
      const length = 1 - LENGTH_SHARE + LENGTH_SHARE * (text.size / average);
      const share = FLOOR + (times * (SATURATION + 1)) / (times + SATURATION * length);
      sums[at] = (sums[at] ?? 0) + weight * rarity * share;
    });
  }
  return sums;
}
