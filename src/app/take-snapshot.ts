import { snapshotLabelTaken, snapshotRows } from '../core/progress/snapshot.ts';
import { ok, refuse } from '../core/text/result.ts';
import { oneLine } from '../core/text/same-words.ts';
import { mergeTab } from '../core/tracker/merge-tab.ts';
import { GOALS_TAB } from '../core/tracker/plan-tabs.ts';
import { RUN_LOG_TAB, SNAPSHOTS_TAB } from '../core/tracker/report-tabs.ts';
import { nameOfTab } from './find-tabs.ts';
import { makeMissingTabs } from './make-missing-tabs.ts';
import { openTracker, type TrackerPorts } from './open-tracker.ts';
import type { Calendar } from './ports.ts';
import { logRun } from './run-log.ts';
import type { Reply } from './sidebar-api.ts';
import type { Snapshot, TakeSnapshotRequest } from './sidebar-api-tracker.ts';

export interface SnapshotPorts extends TrackerPorts {
  readonly calendar: Calendar;
}

const LONGEST_LABEL = 100;

/** Adds every goal as the tracker shows it now to the Snapshots tab, under a name that was never used before. */
export function takeSnapshot(ports: SnapshotPorts, request: TakeSnapshotRequest): Reply<Snapshot> {
  const label = oneLine(request.label);
  if (label === '' || label.length > LONGEST_LABEL) {
    return refuse(
      'badLabel',
      `Give the snapshot a name of at most ${LONGEST_LABEL} characters, such as Midyear 2025-26.`,
    );
  }
  const open = openTracker(ports);
  if (!open.ok) return open;
  const { tracker, calendar, caller } = ports;
  const { names } = makeMissingTabs(tracker, open.value.found, [GOALS_TAB, SNAPSHOTS_TAB, RUN_LOG_TAB]);
  const snapshots = tracker.read(nameOfTab(names, SNAPSHOTS_TAB));
  const taken = snapshotLabelTaken(snapshots, label);
  if (taken !== null) return refuse('labelUsed', taken);
  const goals = tracker.read(nameOfTab(names, GOALS_TAB));
  const rows = snapshotRows({ label, takenOn: calendar.today(), takenBy: caller.email(), goals });
  if (rows.length === 0) {
    return refuse(
      'nothingToFreeze',
      'The Goals tab holds no goals that are in a plan. Roll up all plans first, then take the snapshot.',
    );
  }
  const merge = mergeTab(SNAPSHOTS_TAB, snapshots, rows, { documentIds: [] });
  if (merge.refused) return refuse('trackerIncomplete', merge.notices.join(' '));
  tracker.write(nameOfTab(names, SNAPSHOTS_TAB), merge.writes);
  logRun(ports, nameOfTab(names, RUN_LOG_TAB), {
    action: `Snapshot “${label}”`,
    ...{ plans: 0, changed: rows.length, refused: 0 },
    notices: merge.notices,
  });
  return ok({ label, rows: rows.length });
}
