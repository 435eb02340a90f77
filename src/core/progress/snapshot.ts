import type { IsoDate } from '../text/dates.ts';
import { folded } from '../text/same-words.ts';
import { cellText, textAt } from '../tracker/cell-text.ts';
import { GOALS_TAB, ROW_STANDING } from '../tracker/plan-tabs.ts';
import { readRows } from '../tracker/read-rows.ts';
import { SNAPSHOTS_TAB } from '../tracker/report-tabs.ts';
import type { TabContent, TrackerRow } from '../tracker/tab-definition.ts';

export interface SnapshotRequest {
  /** Such as `Midyear 2025-26`; names the snapshot for good. */
  readonly label: string;
  readonly takenOn: IsoDate;
  readonly takenBy: string;
  /** The Goals tab as it stands. */
  readonly goals: TabContent;
}

/**
 * The rows of the Snapshots tab that freeze every goal still in its plan: what the tracker says on that day, so that
 * a board's page and the tracker it was made from agree. Goals that left their plan are not in it.
 */
export function snapshotRows({ label, takenOn, takenBy, goals }: SnapshotRequest): TrackerRow[] {
  return readRows(GOALS_TAB, goals)
    .filter(({ cells }) => textAt(cells, 'status') === ROW_STANDING.here)
    .map(({ cells }) => ({ ...frozen(cells), label: label.trim(), takenOn: { day: takenOn }, takenBy }));
}

/** What the Goals tab calls columns that have another key here. */
const KEYS_ON_GOALS: Readonly<Record<string, string>> = {
  current: 'latestValue',
  currentDate: 'latestDate',
  note: 'latestNote',
};

const frozen = (goal: TrackerRow): TrackerRow =>
  Object.fromEntries(SNAPSHOTS_TAB.columns.map(({ key }) => [key, goal[KEYS_ON_GOALS[key] ?? key] ?? null]));

/** A sentence refusing a label that is on the Snapshots tab already (capitals and spaces aside), or null. */
export function snapshotLabelTaken(snapshots: TabContent | undefined, label: string): string | null {
  const wanted = folded(label);
  const taken = readRows(SNAPSHOTS_TAB, snapshots).find(
    ({ cells }) => folded(textAt(cells, 'label')) === wanted,
  );
  if (taken === undefined) return null;
  const { label: name, takenOn } = taken.cells;
  const day = cellText(takenOn);
  return (
    `A snapshot named “${cellText(name)}” was taken${day === '' ? '' : ` on ${day}`}. Snapshots are kept as they were, so ` +
    'give this one another name, such as the same with a date.'
  );
}
