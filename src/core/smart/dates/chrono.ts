import { Chrono, casual, type Parser, type ParsingResult } from 'chrono-node/en';
import { overlaps } from '../span.ts';
import { type CalendarPhrase, calendarPhrases } from './calendar-phrases.ts';
import type { Day } from './periods.ts';

let instance: Chrono | undefined;

/** chrono with its parsers of explicit dates and ours of the school calendar; built when first asked for. */
export function schoolChrono(): Chrono {
  instance ??= new Chrono({
    parsers: [...calendarPhrases().map(calendarParser), ...explicitDateParsers()],
    refiners: [{ refine: (_, results) => longest(results) }],
  });
  return instance;
}

/**
 * chrono's own parsers of days and months. Its others read hours, weekdays and “in two weeks”, which take `from 320` for twenty
 * past three. A pattern tells them apart: it lists the months, or it is digits and signs alone. Asking for patterns compiles
 * none of them, where trying each parser on a sample would cost a fifth of a second.
 */
function explicitDateParsers(): readonly Parser[] {
  let kept: readonly Parser[] = [];
  const look: Parser = {
    pattern: (context) => {
      kept = casual.parsers.filter((parser) => readsDates(parser.pattern(context).source));
      // Never matches, so nothing is parsed.
      return /(?!)/;
    },
    extract: () => null,
  };
  new Chrono({ parsers: [look], refiners: [] }).parse('', { instant: new Date(0), timezone: 0 });
  return kept;
}

const readsDates = (pattern: string): boolean => pattern.includes('january') || !/[a-z]{3}/i.test(pattern);

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
