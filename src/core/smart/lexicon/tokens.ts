/** A word of a text: in lower case, as it stands, and where. */
export interface Token {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[A-Za-z0-9]+(?:\.(?=[A-Z]\.)|&(?=[A-Z]))?/;
const WORDS = new RegExp(WORD.source, 'g');

/** The first word of a name, in lower case; null for one without a letter or digit. */
export const firstWord = (name: string): string | null => WORD.exec(name)?.[0].toLowerCase() ?? null;

/** The words of a text. Hyphens and slashes part them; `F.A.S.T.` and `F&P` stay whole, the s of a possessive is left out. */
export function tokensOf(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(WORDS)) {
    const start = match.index ?? 0;
    const raw = match[0];
    // The s of a possessive is not a word of its own.
    if (raw === 's' && plain[start - 1] === "'") continue;
    tokens.push({ word: raw.toLowerCase(), raw, start, end: start + raw.length });
  }
  return tokens;
}
