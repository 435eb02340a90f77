import { nameOfSchool } from '../core/plan/school-name.ts';
import { copyChanges } from '../core/template/copy-changes.ts';
import { htmlOfOutline } from '../core/template/document-html.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';
import type { PlanEntry } from '../core/tracker/read-schools.ts';
import type { MasterPlan } from './master-plan.ts';
import { newGoalIds } from './new-goal-ids.ts';
import { GOALS_IN_A_NEW_PLAN, newPlan } from './new-plan.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { PlanMaker, Random, Tracker } from './ports.ts';
import type { MadePlan } from './sidebar-api-tracker.ts';
import { StoppedHalfway } from './stopped-halfway.ts';
import { writeSchoolCell } from './write-school-cell.ts';

/** What the plans of one call are made from. */
export interface PlanWork {
  readonly ports: { readonly tracker: Tracker; readonly documents: PlanMaker; readonly random: Random };
  readonly open: OpenTracker;
  readonly pack: TemplatePack;
  /** Null where plans are made from the template. */
  readonly master: MasterPlan | null;
  readonly folderId: string;
  readonly titles: ReadonlyMap<string, string>;
  /** What was in the folder when the call began. */
  readonly standing: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Makes one school's plan, or finds the document an earlier run left for it, and writes its link into the school's row last:
 * a plan that has a link is whole. Whatever Google throws says how far `before` and this one came.
 */
export function planOfSchool(work: PlanWork, entry: PlanEntry, before: readonly MadePlan[]): MadePlan {
  const title = work.titles.get(entry.schoolId) || '';
  const standing = work.standing.find(({ name }) => name === title)?.id ?? null;
  let link = standing === null ? '' : documentAddress(standing);
  try {
    const id = standing ?? newDocument(work, entry, title);
    link = documentAddress(id);
    if (work.master !== null) fill(work, work.master, entry, id);
    return linked(work, entry, link, standing === null ? 'made' : 'found');
  } catch (error) {
    throw new StoppedHalfway(stoppedSentence(entry, link, before), error);
  }
}

function newDocument(
  { ports, master, folderId, ...work }: PlanWork,
  entry: PlanEntry,
  title: string,
): string {
  if (master !== null) return ports.documents.copy(master.id, title, folderId);
  const { profile, settings } = work.open.setup;
  const outline = newPlan({
    pack: work.pack,
    profile,
    school: schoolOf(work.open, entry),
    schoolYear: profile.schoolYear,
    profileLink: settings.profileLink,
    goalIds: newGoalIds(ports.random, GOALS_IN_A_NEW_PLAN, []),
  });
  return ports.documents.make(title, htmlOfOutline(title, outline), folderId).id;
}

function fill({ ports, open, pack }: PlanWork, master: MasterPlan, entry: PlanEntry, id: string): void {
  const { profile, settings } = open.setup;
  const school = schoolOf(open, entry);
  const ids = newGoalIds(ports.random, master.goalIds.length, master.goalIds);
  const layout = ports.documents.layout(id);
  const changes = copyChanges(layout.tabs, {
    pack,
    school,
    facts: {
      school: school.name,
      schoolId: school.id,
      schoolYear: profile.schoolYear,
      improvementStatus: school.improvementStatus,
      districtProfile: settings.profileLink,
    },
    goalIds: master.goalIds.map((text, index) => ({ text, by: ids[index] || '' })),
  });
  ports.documents.change(id, layout, changes);
}

const schoolOf = ({ setup }: OpenTracker, { schoolId, school }: PlanEntry) =>
  setup.profile.schools.find(({ id }) => id === schoolId) ?? {
    id: schoolId,
    name: school,
    improvementStatus: '',
    grades: '',
  };

function linked(
  { ports, open }: PlanWork,
  entry: PlanEntry,
  link: string,
  status: 'made' | 'found',
): MadePlan {
  const { schoolId, school } = entry;
  const isWritten = writeSchoolCell(ports.tracker, open, { schoolId, key: 'planLink' }, (standing) =>
    standing === '' ? link : null,
  );
  if (isWritten) return { schoolId, school, status, link };
  const reason = `The plan of ${nameOfSchool(entry)} is at ${link}, but its row of the Schools tab was changed meanwhile, and nothing was written over. Paste the link there under “Plan link”, or throw the document away.`;
  return { schoolId, school, status: 'refused', link, reason };
}

function stoppedSentence(entry: PlanEntry, link: string, before: readonly MadePlan[]): string {
  const made = before.filter(({ status }) => status !== 'refused').length;
  const name = nameOfSchool(entry);
  const all =
    made === 0
      ? 'No plan was finished in this step.'
      : `${made} ${made === 1 ? 'plan was' : 'plans were'} finished in this step, and linked on the Schools tab.`;
  const begun =
    link === ''
      ? `The plan of ${name} comes next.`
      : `The plan of ${name} was begun at ${link} and comes next; it is not made twice.`;
  return `${all} ${begun} Make the plans again, and it goes on there.`;
}
