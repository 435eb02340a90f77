import { firstMatch } from '../first-match.ts';
import { placesOf, type Range } from '../span.ts';

/** A word of a text: in lower case, as it stands, and where. */
export interface Token extends Range {
  readonly word: string;
  readonly raw: string;
}

const WORD = /[A-Za-z0-9]+(?:\.(?=[A-Z]\.)|&(?=[A-Z]))?/;
const WORDS = new RegExp(WORD.source, 'g');

/** The first word of a name, in lower case; empty for one without a letter or digit. */
export const firstWord = (name: string): string => firstMatch(WORD, name).toLowerCase();

/** The words of a text. Hyphens and slashes part them; `F.A.S.T.` and `F&P` stay whole, the s of a possessive is left out. */
export const tokensOf = (plain: string): readonly Token[] =>
  placesOf(plain, WORDS)
    .map(({ start, end }) => {
      const raw = plain.slice(start, end);
      return { word: raw.toLowerCase(), raw, start, end };
    })
    .filter(({ raw, start }) => raw !== 's' || plain[start - 1] !== "'");
