import { htmlOfOutline } from '../core/template/document-html.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { ok, refuse } from '../core/text/result.ts';
import { readSchoolYear } from '../core/text/school-year.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { type PlanEntry, readSchools } from '../core/tracker/read-schools.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import { newGoalIds } from './new-goal-ids.ts';
import { GOALS_IN_A_NEW_PLAN, newPlan } from './new-plan.ts';
import { type OpenTracker, openTracker, type TrackerPorts } from './open-tracker.ts';
import { packOf } from './pack-of.ts';
import type { DocumentMaker, FileLock, Random } from './ports.ts';
import { rowOfSchool } from './row-of-school.ts';
import type { MadePlan, MakePlanRequest, Reply } from './sidebar-api.ts';
import { StoppedHalfway } from './stopped-halfway.ts';
import { trackerTemplate } from './tracker-template.ts';

export interface MakePlanPorts extends TrackerPorts {
  readonly documents: DocumentMaker;
  readonly lock: FileLock;
  readonly random: Random;
}

/**
 * Makes the plan document of a school that has none, from the template and the tracker's priorities, and writes its link
 * into the school's row. A link that stands there is never written over.
 */
export function makePlan(ports: MakePlanPorts, { schoolId }: MakePlanRequest): Reply<MadePlan> {
  if (!ports.lock.take()) {
    return refuse(
      'alreadyRunning',
      'Someone is rolling up plans into this tracker, or making one, at this moment. Wait a minute and try again.',
    );
  }
  const open = openTracker(ports);
  if (!open.ok) return open;
  const lacking = lackingParts(open.value);
  if (lacking !== null) return lacking;
  const entry = rowFor(open.value.contents[SCHOOLS_TAB.name], schoolId);
  if (!entry.ok) return entry;
  const pack = packOf(trackerTemplate(ports.tracker, open.value));
  if (!pack.ok) return pack;
  const { id, link } = makeDocument(ports, open.value, entry.value, pack.value);
  writeLink(ports, open.value, entry.value, link);
  return ok({ documentId: id, link, notices: noticesFor(open.value, entry.value) });
}

function lackingParts({ setup, contents }: OpenTracker): Reply<never> | null {
  const { priorities, schoolYear } = setup.profile;
  const { header } = contents[SCHOOLS_TAB.name] ?? { header: [] };
  const lacking = [
    ...(readSchoolYear(schoolYear) === null ? ['the school year, such as 2025-26 (Setup tab)'] : []),
    ...(priorities.length === 0 ? ['at least one priority with its ID (Priorities tab)'] : []),
    ...(findColumns(SCHOOLS_TAB, header).has('planLink') ? [] : ['the heading “Plan link” (Schools tab)']),
  ];
  if (lacking.length === 0) return null;
  return refuse(
    'profileIncomplete',
    `A plan cannot be made yet. Fill in ${lacking.join(' and ')}, and try again.`,
  );
}

/** The one row of a school, whose plan link must be empty. */
function rowFor(content: TabContent | undefined, asked: string): Reply<PlanEntry> {
  const row = rowOfSchool(readSchools(content).plans, asked);
  if (!row.ok || row.value.link === '') return row;
  return refuse(
    'hasAPlan',
    `${nameOf(row.value)} has a plan link already (row ${row.value.row} of the Schools tab), and it is not written over. To begin a new plan, move that link to another place first.`,
  );
}

function makeDocument(
  { documents, random }: MakePlanPorts,
  { setup }: OpenTracker,
  entry: PlanEntry,
  pack: TemplatePack,
) {
  const { profile, settings } = setup;
  const school = profile.schools.find(({ id }) => id === entry.schoolId);
  const outline = newPlan({
    pack,
    profile,
    school: school ?? { id: entry.schoolId, name: entry.school, improvementStatus: '', grades: '' },
    schoolYear: profile.schoolYear,
    profileLink: settings.profileLink,
    goalIds: newGoalIds(random, GOALS_IN_A_NEW_PLAN, []),
  });
  const title = `School improvement plan, ${nameOf(entry)}, ${profile.schoolYear}`;
  return documents.make(title, htmlOfOutline(title, outline));
}

/** Drive takes seconds: the row is looked for again, since people sort and fill in rows meanwhile. */
function writeLink({ tracker }: MakePlanPorts, { found }: OpenTracker, entry: PlanEntry, link: string): void {
  const stopped = (reason: unknown) =>
    new StoppedHalfway(
      `The plan of ${nameOf(entry)} was made at ${link}, but its link could not be written to the Schools tab. Paste it there under “Plan link”.`,
      reason,
    );
  try {
    const tab = found.names[SCHOOLS_TAB.name] ?? SCHOOLS_TAB.name;
    const content = tracker.read(tab);
    const row = rowFor(content, entry.schoolId);
    const column = findColumns(SCHOOLS_TAB, content.header).get('planLink');
    if (!row.ok || column === undefined) throw new Error('The row of the school has changed meanwhile');
    tracker.write(tab, [{ row: row.value.row, column: column + 1, values: [[link]] }]);
  } catch (error) {
    throw stopped(error);
  }
}

function noticesFor({ setup }: OpenTracker, entry: PlanEntry): readonly string[] {
  const share = `The document is yours and shared with nobody yet: open it and share it with the principal of ${nameOf(entry)} as an editor.`;
  return setup.settings.profileLink === '' ? [share, NO_PROFILE] : [share];
}

const NO_PROFILE =
  'The district profile has not been published yet, so the plan does not link to it. Publish it, and paste its link into the plan beside “District profile”.';

const nameOf = ({ school, schoolId }: PlanEntry): string => school || `School ${schoolId}`;
