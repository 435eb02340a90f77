import { ok, refuse } from '../core/text/result.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { INITIATIVES_TAB, PRIORITIES_TAB, SCHOOLS_TAB, SETUP_TAB } from '../core/tracker/people-tabs.ts';
import { readSettings } from '../core/tracker/read-settings.ts';
import { readSetup, type SetupReading } from '../core/tracker/read-setup.ts';
import type { TabContent, TabContents, TabDefinition } from '../core/tracker/tab-definition.ts';
import { type FoundTabs, findTabs, nameOfTab } from './find-tabs.ts';
import type { Caller, Tracker } from './ports.ts';
import type { Reply } from './sidebar-api.ts';

export interface TrackerPorts {
  readonly tracker: Tracker;
  readonly caller: Caller;
}

/** The tracker as the central office set it up, opened by someone who may change it. */
export interface OpenTracker {
  readonly found: FoundTabs;
  /** Setup, Priorities, Initiatives and Schools, by their names in the tracker. */
  readonly contents: TabContents;
  readonly setup: SetupReading;
}

const PEOPLES_TABS: readonly TabDefinition[] = [SETUP_TAB, PRIORITIES_TAB, INITIATIVES_TAB, SCHOOLS_TAB];

/** Reads what people decided in the tracker. Refused when a tab of theirs is missing, or they did not name the caller. */
export function openTracker({ tracker, caller }: TrackerPorts): Reply<OpenTracker> {
  const read = readTracker(tracker);
  return read.ok ? callerRefusal(read.value.contents[SETUP_TAB.name], caller) || read : read;
}

/** The same for everyone who can open the spreadsheet. */
export function readTracker(tracker: Tracker): Reply<OpenTracker> {
  const found = findTabs(tracker);
  const missing = PEOPLES_TABS.filter(({ name }) => found.names[name] === undefined);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => `“${name}”`).join(', ');
    return refuse(
      'trackerIncomplete',
      `This spreadsheet has no tab ${names}, so it cannot be told which plans to read. Choose “Set up the tracker” to add what is missing, and fill it in; if a tab was renamed, give it its name back.`,
    );
  }
  const contents = Object.fromEntries(
    PEOPLES_TABS.map(({ name }) => [name, tracker.read(nameOfTab(found.names, { name }))]),
  );
  return ok({ found, contents, setup: readSetup(contents) });
}

/**
 * Why the caller may not change the tracker, or null. Everyone with the add-on can call its functions; the list on the
 * Setup tab says who may. A Setup tab that cannot be read lets nobody in.
 */
export function callerRefusal(content: TabContent | undefined, caller: Caller): Reply<never> | null {
  const places = findColumns(SETUP_TAB, content?.header || []);
  if (!SETUP_TAB.columns.every(({ key }) => places.has(key))) {
    return refuse(
      'trackerIncomplete',
      'Row 1 of the Setup tab must have the headings “Setting” and “Value”, so that it can be read who may change the tracker. Name them so again.',
    );
  }
  const { mayRollUp } = readSettings(content).settings;
  if (mayRollUp.length === 0 || mayRollUp.includes(caller.email())) return null;
  return refuse(
    'notAllowed',
    'The Setup tab lists who may roll up plans and take snapshots, and you are not on that list. Ask someone who is to do it, or to add your e-mail address beside “Who may roll up”.',
  );
}
