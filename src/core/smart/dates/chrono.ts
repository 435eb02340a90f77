import { Chrono, casual, type Parser, type ParsingResult } from 'chrono-node/en';
import { overlaps } from '../span.ts';
import { type CalendarPhrase, calendarPhrases } from './calendar-phrases.ts';
import type { Day } from './periods.ts';

/** What a parser must be able to read to be of use here: days and months, never hours, weekdays or “in two weeks”. */
const SAMPLES = [
  'June 12, 2026',
  '12 June 2026',
  'June 2026',
  '6/12/2026',
  '2026-06-12',
  '6/2026',
  '2026 June',
];

const REFERENCE = { instant: new Date(Date.UTC(2026, 0, 15, 12)), timezone: 0 };

let instance: Chrono | undefined;

/** chrono with its parsers of explicit dates and ours of the school calendar; built when first asked for. */
export function schoolChrono(): Chrono {
  instance ??= new Chrono({
    parsers: [...calendarPhrases().map(calendarParser), ...casual.parsers.filter(readsExplicitDates)],
    refiners: [{ refine: (_, results) => longest(results) }],
  });
  return instance;
}

function readsExplicitDates(parser: Parser): boolean {
  const alone = new Chrono({ parsers: [parser], refiners: [] });
  return SAMPLES.some((sample) =>
    alone.parse(sample, REFERENCE).some(({ start, text }) => text === sample && start.isCertain('month')),
  );
}

/** Our tags carry what chrono has no component for: `grain:season`, `manner:bare`, `period`, `years:3`. */
function calendarParser({ pattern, read }: CalendarPhrase): Parser {
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const index = match.index ?? 0;
      // chrono searches what is left of the text, where a word cut in two would look like a word of its own.
      if (/[A-Za-z0-9]/.test(context.text.charAt(index - 1))) return null;
      const time = read(match, context.reference.instant.getUTCFullYear());
      if (time === null) return null;
      const result = context.createParsingResult(index, match[0], components(time.from), components(time.to));
      result.addTag(`grain:${time.grain}`).addTag(`manner:${time.manner}`);
      if (time.period) result.addTag('period');
      if (time.years !== undefined) result.addTag(`years:${time.years}`);
      return result;
    },
  };
}

const components = ([year, month, day]: Day) => ({ year, month, day });

function longest(results: readonly ParsingResult[]): ParsingResult[] {
  const kept: ParsingResult[] = [];
  const byLength = [...results].sort((a, b) => b.text.trim().length - a.text.trim().length);
  for (const result of byLength) {
    if (!kept.some((other) => overlaps(placeOf(other), placeOf(result)))) kept.push(result);
  }
  return kept.sort((a, b) => a.index - b.index);
}

const placeOf = ({ index, text }: ParsingResult) => ({ start: index, end: index + text.length });
