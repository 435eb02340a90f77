import type { IsoDate } from '../text/dates.ts';
import { dayInWords } from '../text/day-in-words.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import type { OverviewRow } from './overview-rows.ts';

export const OVERVIEW_HEADING = 'How this plan serves the district’s priorities';

/** How the line above the overview begins; the line and the table below it are no part of the plan. */
const MARK = 'About this table: Throughline ';
const CHECK = /\(check ([0-9a-z]+)\)/;

/** Says that the table is made from the plan, when, and by a check of its texts whether anyone wrote in it since. */
export const overviewMark = (rows: readonly OverviewRow[], day: IsoDate): string =>
  `${MARK}made it from this plan on ${dayInWords(day)} (check ${checkOf(rows)}). Columns of your own and text below it stay when it is brought up to date; write nothing into its other cells.`;

/** Stands there while the table is written. */
export const UNFINISHED_MARK = `${MARK}was stopped while it brought this up to date. Choose “Bring the table up to date” in the sidebar once more.`;

export const isOverviewMark = (text: string): boolean => text.trim().startsWith(MARK);

/** Whether these rows are those the line was written for, or it was being written when something failed. */
export const fitsMark = (mark: string, rows: readonly OverviewRow[]): boolean =>
  mark.trim() === UNFINISHED_MARK || CHECK.exec(mark)?.[1] === checkOf(rows);

/** A short word for what the rows say. Their order does not count: people sort. */
function checkOf(rows: readonly OverviewRow[]): string {
  const texts = rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()).join('|'));
  const [, check = ''] = fingerprintOf(texts.sort().join('\n')).split('-');
  return check;
}
