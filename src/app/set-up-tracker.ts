import { ok, refuse } from '../core/text/result.ts';
import { cellText } from '../core/tracker/cell-text.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SCHOOLS_TAB, SETUP_TAB } from '../core/tracker/people-tabs.ts';
import { GOALS_TAB } from '../core/tracker/plan-tabs.ts';
import { readRows } from '../core/tracker/read-rows.ts';
import { SETUP_ROWS, settingName } from '../core/tracker/setup-rows.ts';
import type { TabContent, TabDefinition } from '../core/tracker/tab-definition.ts';
import { TRACKER_TABS } from '../core/tracker/tabs.ts';
import { findTabs, nameOfTab } from './find-tabs.ts';
import { makeMissingTabs } from './make-missing-tabs.ts';
import { callerRefusal, openTracker, type TrackerPorts } from './open-tracker.ts';
import type { FileLock, Tracker } from './ports.ts';
import type { Reply } from './sidebar-api.ts';
import type { TrackerSetUp } from './sidebar-api-tracker.ts';
import { writeMissingTemplateRows } from './tracker-template.ts';
import { readReports, writeReports } from './write-reports.ts';

export interface SetUpPorts extends TrackerPorts {
  readonly lock: FileLock;
}

/**
 * Adds the tabs and headings the tracker lacks, what the Setup tab asks for, and the Dashboard's formulas and charts. What is there
 * stays as it is; a second time nothing is written. In a spreadsheet without a Setup tab anyone who can edit may do it.
 */
export function setUpTracker(ports: SetUpPorts): Reply<TrackerSetUp> {
  if (!ports.lock.take()) {
    return refuse(
      'alreadyRunning',
      'Someone is rolling up plans into this tracker at this moment. Wait a minute and try again.',
    );
  }
  const { tracker } = ports;
  const before = findTabs(tracker);
  const setupTab = before.names[SETUP_TAB.name];
  if (setupTab !== undefined) {
    const refusal = refusalFor(ports, tracker.read(setupTab));
    if (refusal !== null) return refusal;
  }
  const { names } = makeMissingTabs(tracker, before, TRACKER_TABS);
  for (const definition of TRACKER_TABS)
    writeMissingHeader(tracker, definition, before.names[definition.name]);
  writeMissingSettings(tracker, nameOfTab(names, SETUP_TAB));
  const open = openTracker(ports);
  if (!open.ok) return open;
  writeMissingTemplateRows(tracker, open.value);
  const { contents, setup, found } = open.value;
  const reports = writeReports(tracker, {
    priorities: setup.profile.priorities,
    schools: contents[SCHOOLS_TAB.name] || { header: [], rows: [] },
    goals: tracker.read(nameOfTab(names, GOALS_TAB)),
    names: found.names,
    read: readReports(tracker, found.names, 'words'),
    addCharts: true,
  });
  return ok({
    made: before.missing.map(({ name }) => name),
    notices: [...before.notices, ...reports.notices],
  });
}

/** A blank Setup tab names nobody yet; it is filled in like a new one. */
function refusalFor({ caller }: SetUpPorts, content: TabContent): Reply<never> | null {
  if (isBlank(content.header)) return null;
  return callerRefusal(content, caller);
}

/** A tab someone added by hand, with nothing in its first row, gets its headings. */
function writeMissingHeader(tracker: Tracker, { columns }: TabDefinition, tab: string | undefined): void {
  if (tab === undefined || columns.length === 0 || !isBlank(tracker.header(tab))) return;
  tracker.write(tab, [{ row: 1, column: 1, values: [columns.map(({ header }) => header)] }]);
}

const isBlank = (header: readonly string[]): boolean => header.every((text) => text.trim() === '');

const GUIDANCE_HEADER = 'What to write';

/**
 * A Setup tab without settings gets all of them, in one writing, each with its guidance at the right. One that has some gets
 * those it lacks below, days of the calendar excepted: every district has its own.
 */
function writeMissingSettings(tracker: Tracker, tab: string): void {
  const content = tracker.read(tab);
  const known = readRows(SETUP_TAB, content).map(({ cells: { setting } }) => settingName(cellText(setting)));
  if (known.length === 0 && isDefaultHeader(content.header)) {
    const header = [...SETUP_TAB.columns.map((column) => column.header), GUIDANCE_HEADER];
    const rows = SETUP_ROWS.map(({ setting, guidance }) => [setting, null, guidance]);
    tracker.write(tab, [{ row: 1, column: 1, values: [header, ...rows] }]);
    return;
  }
  const column = findColumns(SETUP_TAB, content.header).get('setting');
  const missing = SETUP_ROWS.filter(
    ({ setting, key }) => key !== 'calendar' && !known.includes(settingName(setting)),
  );
  if (missing.length === 0 || column === undefined) return;
  const row = content.rows.length + 2;
  const guidance = content.header.indexOf(GUIDANCE_HEADER);
  const settings = missing.map(({ setting }) => [setting]);
  tracker.write(tab, [
    { row, column: column + 1, values: settings },
    ...(guidance < 0 ? [] : [{ row, column: guidance + 1, values: missing.map((item) => [item.guidance]) }]),
  ]);
}

const isDefaultHeader = (header: readonly string[]): boolean =>
  header.length === SETUP_TAB.columns.length &&
  SETUP_TAB.columns.every((column, at) => header[at] === column.header);
