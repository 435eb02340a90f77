import { ok, refuse } from '../core/text/result.ts';
import type { CellValue } from '../core/tracker/cells.ts';
import { DASHBOARD_TAB } from '../core/tracker/report-tabs.ts';
import { openTracker, type TrackerPorts } from './open-tracker.ts';
import type { Reply } from './sidebar-api.ts';
import type { DashboardTable } from './sidebar-api-tracker.ts';

/** The Dashboard as it is shown, without the empty rows and columns around it. */
export function readDashboard(ports: TrackerPorts): Reply<DashboardTable> {
  const open = openTracker(ports);
  if (!open.ok) return open;
  const tab = open.value.found.names[DASHBOARD_TAB.name];
  if (tab === undefined) {
    return refuse(
      'trackerIncomplete',
      'This spreadsheet has no tab “Dashboard”. Choose “Set up the tracker” to add it.',
    );
  }
  const rows = trimmed(ports.tracker.display(tab));
  const { header, rows: below } = ports.tracker.read(tab);
  const values = [header, ...below];
  const numbers = rows.map((row, at) => row.map((_, column) => numberOf(values[at]?.[column])));
  return ok({ rows, numbers });
}

const numberOf = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);

function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map(filledLength));
  const last = filledLength(rows.map((row) => row.join('')));
  return rows.slice(0, last).map((row) => row.slice(0, width));
}

/** Length up to the last text that is not empty. */
function filledLength(texts: readonly string[]): number {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length -= 1;
  return length;
}
