import { nameOfSchool } from '../core/plan/school-name.ts';
import { ok, refuse } from '../core/text/result.ts';
import { cellText, textAt } from '../core/tracker/cell-text.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { folderIdOf } from '../core/tracker/plan-link.ts';
import { readRows } from '../core/tracker/read-rows.ts';
import type { PlanEntry } from '../core/tracker/read-schools.ts';
import { addressesIn } from '../core/tracker/read-settings.ts';
import { BEGIN_UNTIL_MS } from './make-plans.ts';
import { refusalWhileRunning } from './one-at-a-time.ts';
import { type OpenTracker, openTracker, type TrackerPorts } from './open-tracker.ts';
import type { FileLock, Sharer, SharingRefusal, Timer } from './ports.ts';
import { schoolRow } from './school-row.ts';
import type { Reply } from './sidebar-api.ts';
import type { SchoolsRequest, SharedPlan, SharedPlans } from './sidebar-api-tracker.ts';
import { StoppedHalfway } from './stopped-halfway.ts';
import { writeSchoolCell } from './write-school-cell.ts';

export interface SharePlansPorts extends TrackerPorts {
  readonly sharer: Sharer;
  readonly lock: FileLock;
  readonly timer: Timer;
}

/**
 * Gives principals edit right to their school's plan, and the district's group to the folder of all plans, without a mail.
 * Whom a plan was shared with stands in its row before the next plan is begun; a second run does only the rest.
 */
export function sharePlans(ports: SharePlansPorts, { schoolIds }: SchoolsRequest): Reply<SharedPlans> {
  const busy = refusalWhileRunning(ports.lock);
  if (busy !== null) return busy;
  const open = openTracker(ports);
  if (!open.ok) return open;
  const lacking = lackingParts(open.value, schoolIds);
  if (lacking !== null) return lacking;
  const notices = groupNotices(ports.sharer, open.value);
  const plans: SharedPlan[] = [];
  for (const schoolId of schoolIds) {
    if (plans.length > 0 && ports.timer.elapsedMs() > BEGIN_UNTIL_MS) break;
    plans.push(sharedPlan(ports, open.value, schoolId, plans));
  }
  return ok({ plans, left: schoolIds.slice(plans.length), notices });
}

function lackingParts({ setup, contents }: OpenTracker, schoolIds: readonly string[]): Reply<never> | null {
  if (schoolIds.length === 0 && setup.settings.plansGroup === '') {
    return refuse(
      'nothingToShare',
      'It does not say yet whom to share the plans with. Write addresses under “Principal e-mail” on the Schools tab, or a Google group’s address beside “Plans group” on the Setup tab.',
    );
  }
  const places = findColumns(SCHOOLS_TAB, contents[SCHOOLS_TAB.name]?.header || []);
  if (schoolIds.length === 0 || places.has('sharedWith')) return null;
  return refuse(
    'trackerIncomplete',
    'The Schools tab has no heading “Shared with” in row 1, so it could not be kept whom the plans were shared with. Add a column with that heading, and share the plans again.',
  );
}

function groupNotices(sharer: Sharer, { setup }: OpenTracker): readonly string[] {
  const { plansGroup: group, plansFolder } = setup.settings;
  if (group === '') return [];
  const folderId = folderIdOf(plansFolder);
  if (folderId === null)
    return ['There is no folder for the plans yet to share with the group. Make the plans first.'];
  const outcome = sharer.share(folderId, group, 'group');
  if (outcome === 'shared') return [`The plans folder, with every plan in it, is shared with ${group}.`];
  return [`The plans folder could not be shared with ${group}. ${GROUP_REASONS[outcome]}`];
}

function sharedPlan(
  { tracker, sharer }: SharePlansPorts,
  open: OpenTracker,
  asked: string,
  before: readonly SharedPlan[],
): SharedPlan {
  const row = schoolRow(open.contents[SCHOOLS_TAB.name], asked);
  if (!row.ok) return { schoolId: asked, school: '', sharedWith: [], reasons: [row.problem.message] };
  const { schoolId, school, documentId } = row.value;
  const { principals, sharedWith } = addressesOf(open, row.value);
  if (documentId === null) {
    return { schoolId, school, sharedWith, reasons: [row.value.problem || ''] };
  }
  try {
    const waiting = principals.filter((address) => !sharedWith.includes(address));
    const { added, reasons } = shareAll(sharer, { documentId, school: nameOfSchool(row.value) }, waiting);
    const lost = added.length > 0 && !keep(tracker, open, schoolId, added);
    return {
      schoolId,
      school,
      sharedWith: [...sharedWith, ...added],
      reasons: lost ? [...reasons, notKept(row.value, added)] : reasons,
    };
  } catch (error) {
    throw new StoppedHalfway(stoppedSentence(row.value, before), error);
  }
}

function addressesOf(open: OpenTracker, { row }: PlanEntry) {
  const cells = readRows(SCHOOLS_TAB, open.contents[SCHOOLS_TAB.name]).find((one) => one.row === row)?.cells;
  return {
    principals: addressesIn(textAt(cells || {}, 'principalEmail')),
    sharedWith: addressesIn(textAt(cells || {}, 'sharedWith')),
  };
}

interface PlanToShare {
  readonly documentId: string;
  readonly school: string;
}

/** Every address by itself: one that is refused keeps nobody else from the plan. */
function shareAll(sharer: Sharer, { documentId, school }: PlanToShare, addresses: readonly string[]) {
  const added: string[] = [];
  const reasons: string[] = [];
  for (const address of addresses) {
    const outcome = sharer.share(documentId, address, 'person');
    if (outcome === 'shared') added.push(address);
    else reasons.push(PLAN_REASONS[outcome](school, address));
    if (outcome === 'notYours') break;
  }
  return { added, reasons };
}

/** Adds addresses to what stands under “Shared with”, in a person’s words or ours. */
const keep = (
  tracker: SharePlansPorts['tracker'],
  open: OpenTracker,
  schoolId: string,
  added: readonly string[],
) =>
  writeSchoolCell(tracker, open, { schoolId, key: 'sharedWith' }, (standing) =>
    [cellText(standing), ...added].filter((text) => text !== '').join(', '),
  );

const notKept = (entry: PlanEntry, added: readonly string[]): string =>
  `The plan of ${nameOfSchool(entry)} was shared with ${added.join(', ')}, but its row of the Schools tab was changed meanwhile. Write that under “Shared with”.`;

const PLAN_REASONS: Readonly<Record<SharingRefusal, (school: string, address: string) => string>> = {
  notYours: (school) =>
    `Only the person who made the plan of ${school} with Throughline can share it from here. If that is not you, ask them, or open the plan and share it by hand.`,
  noAccount: (school, address) =>
    `${address} is not a Google account, so the plan of ${school} was not shared with it. ${CORRECT}`,
  badAddress: (school, address) =>
    `Google does not take ${address} for the address of a person, so the plan of ${school} was not shared with it. ${CORRECT}`,
  outside: (school, address) =>
    `Your domain does not let you share the plan of ${school} with ${address}. Ask your Google Workspace administrator.`,
};

const CORRECT = 'Correct it on the Schools tab, or open the plan and share it by hand.';

const GROUP_REASONS: Readonly<Record<SharingRefusal, string>> = {
  notYours:
    'Only the person who made it with Throughline can share it from here. Ask them, or open the folder and share it by hand.',
  noAccount: 'Google knows no group of that address. Correct it beside “Plans group” on the Setup tab.',
  badAddress:
    'Google does not take that for the address of a group. Correct it beside “Plans group” on the Setup tab.',
  outside: 'Your domain does not let you. Ask your Google Workspace administrator.',
};

function stoppedSentence(entry: PlanEntry, before: readonly SharedPlan[]): string {
  const done = before.filter(({ reasons }) => reasons.length === 0).length;
  const all =
    done === 0
      ? 'No plan was shared in this step.'
      : `${done} ${done === 1 ? 'plan is' : 'plans are'} shared, as the Schools tab says.`;
  return `${all} The plan of ${nameOfSchool(entry)} comes next. Share the plans again, and it goes on there.`;
}
