import { ok } from '../core/text/result.ts';
import { textAt } from '../core/tracker/cell-text.ts';
import { SCHOOLS_TAB, SETUP_TAB } from '../core/tracker/people-tabs.ts';
import { readRows } from '../core/tracker/read-rows.ts';
import { addressesIn } from '../core/tracker/read-settings.ts';
import type { TabContent, TrackerRow } from '../core/tracker/tab-definition.ts';
import { findTabs } from './find-tabs.ts';
import { callerRefusal, type OpenTracker, readTracker, type TrackerPorts } from './open-tracker.ts';
import type { Calendar } from './ports.ts';
import type { Reply } from './sidebar-api.ts';
import type { OpenDistrict, SchoolLine } from './sidebar-api-tracker.ts';

export interface OpenDistrictPorts extends TrackerPorts {
  readonly calendar: Calendar;
}

/** What the district sidebar shows first, in one reading of the tabs people fill in. */
export function openDistrict({ tracker, caller, calendar }: OpenDistrictPorts): Reply<OpenDistrict> {
  const today = calendar.today();
  const read = readTracker(tracker);
  const setup = read.ok ? read.value.contents[SETUP_TAB.name] : setupTab({ tracker, caller });
  const isBlank = (setup?.header || []).every((text) => text.trim() === '');
  const refusal = isBlank ? null : callerRefusal(setup, caller);
  const mayChange = refusal === null;
  const reasons = refusal === null || refusal.ok ? [] : [refusal.problem.message];
  if (!read.ok || isBlank) return ok({ ...NOT_SET_UP, today, mayChange, notices: reasons });
  return ok({ ...district(read.value), today, mayChange, notices: [...reasons, ...noticesOf(read.value)] });
}

const NOT_SET_UP = {
  isSetUp: false,
  district: '',
  schoolYear: '',
  profileLink: '',
  masterLink: '',
  folderLink: '',
  plansGroup: '',
  schools: [],
  priorities: [],
  calendar: [],
};

function setupTab({ tracker }: TrackerPorts): TabContent | undefined {
  const name = findTabs(tracker).names[SETUP_TAB.name];
  return name === undefined ? undefined : tracker.read(name);
}

const district = ({ setup, contents }: OpenTracker) => ({
  isSetUp: true,
  district: setup.settings.district,
  schoolYear: setup.settings.schoolYear,
  profileLink: setup.settings.profileLink,
  masterLink: setup.settings.masterLink,
  folderLink: setup.settings.plansFolder,
  plansGroup: setup.settings.plansGroup,
  schools: schoolLines(contents[SCHOOLS_TAB.name]),
  priorities: setup.profile.priorities,
  calendar: setup.profile.calendar,
});

/** A school without a plan is shown with a way to make one, and is nothing to put right. */
const noticesOf = ({ found, setup }: OpenTracker): readonly string[] => {
  const rowsWithoutPlan = setup.plans.filter(({ link }) => link === '').map(({ problem }) => problem);
  const messages = setup.findings.map(({ message }) => message);
  return [...found.notices, ...messages.filter((message) => !rowsWithoutPlan.includes(message))];
};

const schoolLines = (content: TabContent | undefined): readonly SchoolLine[] =>
  readRows(SCHOOLS_TAB, content)
    .map(({ cells }) => schoolLine(cells))
    .filter(({ schoolId, school, link }) => [schoolId, school, link].some((text) => text !== ''));

function schoolLine(cells: TrackerRow): SchoolLine {
  const { goals, lacking, openFeedback } = cells;
  return {
    schoolId: textAt(cells, 'schoolId'),
    school: textAt(cells, 'school'),
    link: textAt(cells, 'planLink'),
    planState: textAt(cells, 'planState'),
    stateDate: textAt(cells, 'stateDate'),
    goals: typeof goals === 'number' ? goals : null,
    lacking: typeof lacking === 'number' ? lacking : null,
    openFeedback: typeof openFeedback === 'number' ? openFeedback : null,
    result: textAt(cells, 'result'),
    message: textAt(cells, 'message'),
    principals: addressesIn(textAt(cells, 'principalEmail')),
    sharedWith: addressesIn(textAt(cells, 'sharedWith')),
  };
}
