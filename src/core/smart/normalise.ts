/** What people and word processors type, by the plain character read in its place: one for one, so that places hold. */
const WRITTEN: Readonly<Record<string, string>> = {
  "'": '‘’ʼ`´',
  '"': '“”«»',
  '-': '–—‑‐−',
  ' ': '\t\u00a0\u2007\u2009\u200a\u202f\u200b\u2060\ufeff',
  '%': '％﹪',
  '\n': '\u2028\u2029\r\v',
};
const PLAIN = new Map(
  Object.entries(WRITTEN).flatMap(([plain, signs]) =>
    signs.split('').map((sign): [string, string] => [sign, plain]),
  ),
);

/** The text in plain characters, of exactly the same length: curly quotes, long dashes, odd spaces and percent signs. */
export const plainText = (text: string): string =>
  text.replace(/[^\x20-\x7e\n]|`/g, (sign) => PLAIN.get(sign) ?? sign);
