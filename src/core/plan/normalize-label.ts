/**
 * A label or heading reduced to what tells labels apart: lower case, words and digits only, one space between them.
 * Text in round brackets (a unit, `(s)`) is dropped unless nothing else would remain. Diacritics are kept.
 */
export function normalizeLabel(text: string): string {
  return words(text.replace(/\([^)]*\)/g, '')) || words(text);
}

/** Whether two labels are one: they differ at most in case, spaces, punctuation and what stands in brackets. */
export const isSameLabel = (one: string, other: string): boolean =>
  normalizeLabel(one) === normalizeLabel(other);

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
