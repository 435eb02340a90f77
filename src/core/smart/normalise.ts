/** What people and word processors type, and the plain character read in its place: one for one, so that places hold. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\u2060': ' ',
  '\ufeff': ' ',
  '％': '%',
  '﹪': '%',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': '\n',
  '\v': '\n',
};

/** The text in plain characters, of exactly the same length: curly quotes, long dashes, odd spaces and percent signs. */
export const plainText = (text: string): string =>
  text.replace(/[^\x20-\x7e\n]|`/g, (sign) => PLAIN[sign] ?? sign);
