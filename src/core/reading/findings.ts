import type { Place, ReadingFinding, ReadingFindingCode } from './blocks.ts';

/** Receives what could not be read, in the order it is met. */
export type Report = (finding: ReadingFinding) => void;

const SEVERITY: Readonly<Record<ReadingFindingCode, ReadingFinding['severity']>> = {
  emptyDocument: 'error',
  notAPlan: 'error',
  notAProfile: 'error',
  noFacts: 'warning',
  noGoals: 'error',
  goalWithoutId: 'warning',
  repeatedGoalId: 'error',
  goalWithoutStatement: 'error',
  unreadableChip: 'warning',
  unreadableNumber: 'warning',
  unreadableDay: 'warning',
  unreadableName: 'warning',
  unknownPriority: 'warning',
  unknownNeed: 'warning',
  untaggedGoal: 'warning',
  unknownTable: 'info',
  tableWithoutGoal: 'warning',
  textTooLong: 'warning',
};

export const finding = (code: ReadingFindingCode, place: Place, message: string): ReadingFinding => ({
  code,
  severity: SEVERITY[code],
  message,
  place,
});

export const DOCUMENT: Place = { tab: '', heading: '', table: null, row: null, column: null };

/** A cell of the table at `place`; row and column are 1-based, null when unknown. */
export const cellPlace = (place: Place, row: number | null, column: number | null): Place => ({
  ...place,
  row,
  column,
});

const LONGEST_QUOTE = 40;

/** A cell's text for a sentence: on one line, cut when long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `“${line.slice(0, LONGEST_QUOTE).trimEnd()}…”` : `“${line}”`;
}
