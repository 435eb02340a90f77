import { chartChanges } from '../core/tracker/chart-changes.ts';
import type { DashboardChart } from '../core/tracker/dashboard-charts.ts';
import type { Tracker } from './ports.ts';

interface DrawnCharts {
  readonly changed: boolean;
  readonly notices: readonly string[];
}

/**
 * Lets the charts of a tab follow its table, and adds those that are missing when `addMissing` says so. It comes before
 * the table is written: a run stopped in between finds the table old still, and looks at the charts again. Where Google
 * refuses, a notice says so and nothing else is lost.
 */
export function drawCharts(
  tracker: Tracker,
  tab: string,
  wanted: readonly DashboardChart[],
  addMissing: boolean,
): DrawnCharts {
  if (wanted.length === 0) return { changed: false, notices: [] };
  const standing = tracker.charts(tab);
  if (standing === null) return { changed: false, notices: [notDrawn(tab)] };
  const changes = chartChanges(wanted, standing, { addMissing });
  if (changes.add.length + changes.follow.length === 0) return { changed: false, notices: [] };
  const isDrawn = tracker.changeCharts(tab, changes);
  return { changed: true, notices: isDrawn ? [] : [notDrawn(tab)] };
}

const notDrawn = (tab: string): string =>
  `Google did not let the charts on the tab “${tab}” be drawn, so some are missing or leave out a priority. The numbers in the tables are not affected. If the tab is protected, ask its owner to let you edit it, and choose “Set up the tracker”.`;
