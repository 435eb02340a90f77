import { listedDocuments } from '../core/tracker/listed-documents.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { GOALS_TAB, PLAN_TABS } from '../core/tracker/plan-tabs.ts';
import { DASHBOARD_TAB, RUN_LOG_TAB } from '../core/tracker/report-tabs.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import { TRACKER_TABS } from '../core/tracker/tabs.ts';
import { nameOfTab } from './find-tabs.ts';
import { makeMissingTabs } from './make-missing-tabs.ts';
import type { OpenTracker, TrackerPorts } from './open-tracker.ts';
import type { PlanOutcome, ReadPlan } from './plan-outcomes.ts';
import type { Calendar } from './ports.ts';
import { type LoggedRun, logRun } from './run-log.ts';
import { schoolStatuses } from './school-statuses.ts';
import { readReports, writeReports } from './write-reports.ts';
import { type TabResult, type TabTask, verifyTabs, writeTab } from './write-tab.ts';

interface WritingPorts extends TrackerPorts {
  readonly calendar: Calendar;
}

export interface WrittenTracker {
  readonly changedDocuments: ReadonlySet<string>;
  readonly notices: readonly string[];
}

/**
 * Brings every tab up to date with what the plans say and writes nothing that did not change. The run log gets a row
 * only when something did.
 */
export function writeTracker(
  ports: WritingPorts,
  open: OpenTracker,
  outcomes: readonly PlanOutcome[],
): WrittenTracker {
  const { tracker } = ports;
  const { names, notices: renamed } = makeMissingTabs(tracker, open.found, TRACKER_TABS);
  const made = open.found.missing.map(({ name }) => madeNotice(name));
  const tasks = planTasks(ports, open, names, outcomes);
  const { priorities } = open.setup.profile;
  const read = readReports(tracker, names, 'formulas');
  const results = tasks.map((task) => writeTab(tracker, task));
  const schools = schoolsContent(results) || open.contents[SCHOOLS_TAB.name];
  const reports = writeReports(tracker, {
    priorities,
    schools: schools || EMPTY,
    goals: results.find(({ task }) => task.definition === GOALS_TAB)?.content || EMPTY,
    names,
    read,
    addCharts: open.found.missing.includes(DASHBOARD_TAB),
  });
  const changed = reports.changed || results.some(({ writes }) => writes.length > 0);
  if (changed) tracker.save();
  const moved = verifyTabs(tracker, results);
  const changedDocuments = new Set(results.flatMap((result) => result.changedDocuments));
  const notices = [
    ...renamed,
    ...made,
    ...setupNotices(open),
    ...results.flatMap((result) => result.notices),
    ...reports.notices,
    ...moved,
  ];
  if (changed) logRun(ports, nameOfTab(names, RUN_LOG_TAB), loggedRun(outcomes, changedDocuments, notices));
  return { changedDocuments, notices };
}

const EMPTY: TabContent = { header: [], rows: [] };

/** All tabs are read before any is written: reading between two writings makes Google store the first at once. */
function planTasks(
  { tracker }: WritingPorts,
  { setup, contents }: OpenTracker,
  names: OpenTracker['found']['names'],
  outcomes: readonly PlanOutcome[],
): TabTask[] {
  const read = outcomes.filter((outcome): outcome is ReadPlan => outcome.kind === 'read');
  const tabs = PLAN_TABS.map((definition) => {
    const tab = nameOfTab(names, definition);
    return { definition, tab, before: tracker.read(tab) };
  });
  const goals = tabs.find(({ definition }) => definition === GOALS_TAB)?.before;
  const scope = {
    documentIds: read.map(({ documentId }) => documentId),
    listed: listedDocuments(setup.plans, goals),
  };
  const schools = contents[SCHOOLS_TAB.name] || EMPTY;
  const tasks = tabs.map(
    (tab): TabTask => ({
      ...tab,
      wanted: read.flatMap(({ rows }) => rowsFor(rows, tab.definition.name)),
      scope,
    }),
  );
  const schoolsTask: TabTask = {
    definition: SCHOOLS_TAB,
    tab: nameOfTab(names, SCHOOLS_TAB),
    before: schools,
    wanted: schoolStatuses(schools, outcomes, setup.profile.calendar),
    scope: { documentIds: [] },
  };
  return [...tasks, schoolsTask];
}

const rowsFor = (rows: ReadPlan['rows'], tab: string) => rows[tab as keyof ReadPlan['rows']];

const schoolsContent = (results: readonly TabResult[]): TabContent | undefined =>
  results.find(({ task }) => task.definition === SCHOOLS_TAB)?.content;

const madeNotice = (name: string): string =>
  `The tab “${name}” was not there and was made anew. If it had been renamed, copy what you had added beside its rows, and delete the old one.`;

/** What has to be put right in the tabs people fill in; what concerns one plan is said with that plan. */
function setupNotices({ setup }: OpenTracker): string[] {
  const ofPlans = new Set(setup.plans.map(({ problem }) => problem));
  return setup.findings.map(({ message }) => message).filter((message) => !ofPlans.has(message));
}

function loggedRun(
  outcomes: readonly PlanOutcome[],
  changed: ReadonlySet<string>,
  notices: readonly string[],
): LoggedRun {
  const unread = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [] : [outcome.reason]));
  return {
    action: 'Roll-up',
    plans: outcomes.length,
    changed: changed.size,
    refused: unread.length,
    notices: [...unread, ...notices],
  };
}
