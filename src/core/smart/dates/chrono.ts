// By file: chrono's English entry builds thirty parsers and as many refiners, 48 kB, and “from 320” is twenty past three to some.
import IsoDateParser from '../../../../node_modules/chrono-node/dist/esm/common/parsers/ISOFormatParser.js';
import SlashDateParser from '../../../../node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js';
import DayMonthParser from '../../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js';
import MonthDayParser from '../../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js';
import MonthParser from '../../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameParser.js';
import SlashMonthParser from '../../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENSlashMonthFormatParser.js';
import YearMonthDayParser from '../../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENYearMonthDayParser.js';
import YearMonthParser from '../../../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENYearMonthNameParser.js';
import type { Range } from '../span.ts';
import { eachMatch } from './each-match.ts';

/** A day, or a month where it says no day; null for a year it does not say. */
export interface ExplicitDate extends Range {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** What chrono's parsers ask of the context they run in. */
interface Context {
  readonly text: string;
  readonly refDate: Date;
  createParsingComponents(said?: object): object;
  createParsingResult(index: number, textOrEnd: string | number): object;
}

interface Parser {
  pattern(context: Context): RegExp;
  extract(context: Context, match: RegExpExecArray): unknown;
}

/** The parts of a date a parser read. What it only implies, from the day it is run on, is let go: the plan's year says more. */
class Components {
  readonly said: Record<string, number>;

  constructor(said: object = {}) {
    this.said = { ...said };
  }

  assign(part: string, value: number): this {
    this.said[part] = value;
    return this;
  }

  imply(): this {
    return this;
  }

  addTag(): this {
    return this;
  }

  clone(): Components {
    return new Components(this.said);
  }
}

class Result {
  readonly index: number;
  readonly text: string;
  start = new Components();
  end: Components | null = null;

  constructor(index: number, text: string) {
    this.index = index;
    this.text = text;
  }

  addTag(): this {
    return this;
  }
}

/** A parser, and the sign of what it reads: its own pattern, with all months in it, takes milliseconds to compile. */
interface SignedParser {
  readonly sign: RegExp;
  readonly parser: Parser;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const numbers = /\d[-/.]|\d{4}\s/;
let signed: readonly SignedParser[] | undefined;

const signedParsers = (): readonly SignedParser[] => [
  { sign: numbers, parser: new YearMonthDayParser(false) },
  { sign: numbers, parser: new IsoDateParser() },
  { sign: numbers, parser: new SlashDateParser(false) },
  { sign: numbers, parser: new SlashMonthParser() },
  // `12 June`, `twelfth of June`
  { sign: new RegExp(`(?:\\d|st|nd|rd|th)[\\s/-]*(?:of\\s*)?${MONTH}`, 'i'), parser: new DayMonthParser() },
  // `June 12`, `June twelfth`
  {
    sign: new RegExp(`${MONTH}[a-z]*\\.?[-/\\s,]*(?:\\d{1,2}(?!\\d)|[a-z- ]{3,14}(?:st|nd|rd|th)\\b)`, 'i'),
    parser: new MonthDayParser(false),
  },
  {
    sign: new RegExp(`(?:\\d|AD|BC|BE|CE)(?:\\s*[-./,]?\\s*|\\s+of\\s+)${MONTH}`, 'i'),
    parser: new YearMonthParser(),
  },
  { sign: new RegExp(MONTH, 'i'), parser: new MonthParser() },
];

/** The days and months a text names as such, by chrono's own parsers, in any order; two may overlap. */
export function explicitDates(text: string): readonly ExplicitDate[] {
  signed ??= signedParsers();
  const context: Context = {
    text,
    refDate: new Date(0),
    createParsingComponents: (said) => (said instanceof Components ? said : new Components(said)),
    createParsingResult: (index, textOrEnd) =>
      new Result(index, typeof textOrEnd === 'string' ? textOrEnd : text.slice(index, textOrEnd)),
  };
  return signed
    .filter(({ sign }) => sign.test(text))
    .flatMap(({ parser }) =>
      eachMatch(text, parser.pattern(context), (match) => readBy(parser, context, match)),
    );
}

function readBy(parser: Parser, context: Context, match: RegExpExecArray): ExplicitDate | null {
  const read = parser.extract(context, match);
  if (!read) return null;
  // The parser may have moved the match behind a leading sign.
  const { index, text, start } =
    read instanceof Result ? read : { index: match.index, text: match[0], start: read };
  const { year, month, day } = start instanceof Components ? start.said : new Components(start).said;
  return month === undefined
    ? null
    : { start: index, end: index + text.length, year: year ?? null, month, day: day ?? null };
}
