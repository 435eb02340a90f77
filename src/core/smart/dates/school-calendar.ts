import type { CalendarDay } from '../../plan/district-profile.ts';
import { normalizeLabel } from '../../plan/normalize-label.ts';
import type { IsoDate } from '../../text/dates.ts';
import { tokensOf } from '../lexicon/tokens.ts';
import { type Term, termNames, termOf } from './term-names.ts';

export type TestingSeason = 'fall' | 'winter' | 'spring';

/** What a row of a district's calendar is to the checker, by its name. */
export type CalendarPart =
  | 'firstDay'
  | 'lastDay'
  | 'yearStart'
  | 'yearEnd'
  | 'fiscalYear'
  | Term
  | `window ${TestingSeason}`
  | 'break'
  | 'other';

const WHO = '(?: (?:of|for) (?:all )?(?:school|classes|instruction|students))*';
const DAY = `(?:student |students |instructional |school )?day${WHO}`;
const YEAR = '(?:the )?(?:school |academic )?year';
const NAMES: readonly (readonly [CalendarPart, RegExp])[] = [
  ['firstDay', new RegExp(`^(?:first|opening) ${DAY}$|^(?:school|classes) (?:begins?|starts?|opens?)$`)],
  ['lastDay', new RegExp(`^last ${DAY}$|^(?:school|classes) (?:ends?|closes?)$`)],
  [
    'yearStart',
    new RegExp(`^(?:start|beginning) of ${YEAR}$|^(?:school|academic) year (?:begins?|starts?)$`),
  ],
  ['yearEnd', new RegExp(`^end of ${YEAR}$|^(?:school|academic) year ends?$`)],
  ['fiscalYear', /^(?:end of (?:the )?)?(?:fiscal year|fy)(?: ?\d+)?(?: ends?)?$/],
  ['break', /\b(?:break|recess|vacation|holidays?)\b/],
];

const SEASONS: readonly (readonly [TestingSeason, RegExp])[] = [
  ['fall', /\b(?:boy|fall|autumn|beginning of (?:the )?year)\b/],
  ['winter', /\b(?:moy|winter|mid ?year|middle of (?:the )?year)\b/],
  ['spring', /\b(?:eoy|spring|end of (?:the )?year)\b/],
];
const TESTING = /\b(?:window|testing|tests?|administration|assessments?|screening|benchmark|boy|moy|eoy)\b/;

function partOf(name: string): CalendarPart {
  const words = normalizeLabel(name);
  const term = termOf(words);
  if (term !== null) return term;
  const named = NAMES.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  const season = TESTING.test(words) && SEASONS.find(([, pattern]) => pattern.test(words));
  return season ? `window ${season[0]}` : 'other';
}

export interface CalendarEntry {
  readonly name: string;
  /** What goals may call it, each as words in lower case. */
  readonly names: readonly (readonly string[])[];
  readonly part: CalendarPart;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The year its school year, July to June, ends in. */
  readonly endYear: number;
}

/** The name as it stands, without the word that only says that the row is an end (`Quarter 1 ends`) or a window (`PM3 window`), and what else a term is called. */
function namesOf(name: string, part: CalendarPart): CalendarEntry['names'] {
  const spoken = normalizeLabel(name).replace(/^(?:the )?end of (?:the )?| ends?$/g, '') || name;
  const short = part === 'other' ? [spoken.replace(/ (?:testing )?window$/, '')] : [];
  return [spoken, ...short, ...termNames(part)]
    .map((text) => tokensOf(text).map(({ word }) => word))
    .filter((words) => words.length > 0);
}

const calendars = new WeakMap<readonly CalendarDay[], readonly CalendarEntry[]>();

/** The rows of a district's calendar, each with what it is; read once for each calendar. */
export function calendarEntries(days: readonly CalendarDay[]): readonly CalendarEntry[] {
  const known = calendars.get(days);
  if (known) return known;
  const entries = days.map(({ name, day, until }) => {
    const part = partOf(name);
    const to = until ?? day;
    return {
      name,
      names: namesOf(name, part),
      part,
      from: day,
      to,
      endYear: endYearOf(YEAR_ENDS[part] ? to : day, YEAR_ENDS[part]),
    };
  });
  calendars.set(days, entries);
  return entries;
}

/** The last month in which a year may end that is named by its end: some schools close in July, some fiscal years in September. */
const YEAR_ENDS: Readonly<Partial<Record<CalendarPart, number>>> = { lastDay: 8, yearEnd: 8, fiscalYear: 10 };

/** The year in which the school year that holds a day ends; a school year ends in June unless `lastMonth` says another. */
export const endYearOf = (day: IsoDate, lastMonth = 6): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) > lastMonth ? 1 : 0);
