import { InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../../core/text/iso-date.ts';
import { readSchoolYear } from '../../core/text/school-year.ts';

/** `--today` and `--school-year`, shared by every command whose answer depends on the calendar. */
export interface CalendarOptions {
  readonly today: string;
  readonly schoolYear?: string;
}

/** The machine's own day, local time. */
function machineDay(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function day(text: string): string {
  if (isIsoDate(text)) return text;
  throw new InvalidArgumentError('Give a day as YYYY-MM-DD, such as 2026-01-20.');
}

function schoolYear(text: string): string {
  const year = readSchoolYear(text);
  if (year) return year;
  throw new InvalidArgumentError('Give a school year as 2025-26.');
}

export const todayOption = (): Option =>
  new Option('--today <day>', 'the day to reckon from, YYYY-MM-DD')
    .argParser(day)
    .default(machineDay(), 'today');

export const schoolYearOption = (): Option =>
  new Option('--school-year <year>', 'the school year of the plans, such as 2025-26').argParser(schoolYear);

export const jsonOption = (): Option => new Option('--json', 'print the result as JSON');
