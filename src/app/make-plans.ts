import { nameOfSchool } from '../core/plan/school-name.ts';
import { ok } from '../core/text/result.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import type { PlanEntry } from '../core/tracker/read-schools.ts';
import { lackingForPlans } from './lacking-for-plans.ts';
import { masterPlan } from './master-plan.ts';
import { refusalWhileRunning } from './one-at-a-time.ts';
import { type OpenTracker, openTracker, type TrackerPorts } from './open-tracker.ts';
import { packOf } from './pack-of.ts';
import { type PlanWork, planOfSchool } from './plan-of-school.ts';
import { isPlanOfYear, planTitles } from './plan-titles.ts';
import { plansFolder } from './plans-folder.ts';
import type { FileLock, PlanMaker, Random } from './ports.ts';
import type { ReadingPorts } from './read-documents.ts';
import { schoolRow } from './school-row.ts';
import type { Reply } from './sidebar-api.ts';
import type { MadePlan, MadePlans, SchoolsRequest } from './sidebar-api-tracker.ts';
import { trackerTemplate } from './tracker-template.ts';

export interface MakePlansPorts extends TrackerPorts, ReadingPorts {
  readonly documents: PlanMaker;
  readonly lock: FileLock;
  readonly random: Random;
}

/** No further school is begun after this, so that a person sees four times a minute how far it is. */
export const BEGIN_UNTIL_MS = 12_000;

/**
 * Makes the plans of schools that have none, one after the other: a copy of the master, or, where the district has made no
 * master, a document from the template. Each link is in its row before the next plan is begun, and a document that an
 * earlier run left without a link is found by its name, so that stopping at any moment makes no plan twice.
 */
export function makePlans(ports: MakePlansPorts, { schoolIds }: SchoolsRequest): Reply<MadePlans> {
  const busy = refusalWhileRunning(ports.lock);
  if (busy !== null) return busy;
  const open = openTracker(ports);
  if (!open.ok) return open;
  const lacking = lackingForPlans(open.value);
  if (lacking !== null) return lacking;
  const rows = schoolIds.map((id) => rowWithoutPlan(open.value.contents[SCHOOLS_TAB.name], id));
  const refused = rows.flatMap((row) => (row.status === 'refused' ? [row] : []));
  if (refused.length === rows.length) return ok({ plans: refused, left: [], notices: [] });
  const prepared = prepare(ports, open.value);
  if (!prepared.ok) return prepared;
  const plans: MadePlan[] = [];
  for (const row of rows) {
    if (plans.length > 0 && ports.timer.elapsedMs() > BEGIN_UNTIL_MS) break;
    plans.push(row.status === 'refused' ? row : planOfSchool(prepared.value, row.entry, plans));
  }
  return ok({ plans, left: schoolIds.slice(plans.length), notices: noticesOf(prepared.value, plans) });
}

/** The master and the folder, which are looked at anew in every call: people may have changed or moved them. */
function prepare(ports: MakePlansPorts, open: OpenTracker): Reply<PlanWork> {
  const pack = packOf(trackerTemplate(ports.tracker, open));
  if (!pack.ok) return pack;
  const master = masterPlan(ports, open);
  if (!master.ok) return master;
  const folder = plansFolder(ports, open);
  if (!folder.ok) return folder;
  return ok({
    ports,
    open,
    pack: pack.value,
    master: master.value,
    folderId: folder.value,
    titles: planTitles(open.setup),
    standing: ports.documents.inFolder(folder.value),
  });
}

/** A school that is to get a plan, or why it gets none. */
type AskedRow = { readonly status: 'ready'; readonly entry: PlanEntry } | RefusedPlan;
type RefusedPlan = MadePlan & { readonly status: 'refused' };

function rowWithoutPlan(content: Parameters<typeof schoolRow>[0], schoolId: string): AskedRow {
  const row = schoolRow(content, schoolId);
  if (!row.ok) return { schoolId, school: '', status: 'refused', link: '', reason: row.problem.message };
  if (row.value.link === '') return { status: 'ready', entry: row.value };
  const { school, link, row: number } = row.value;
  const reason = `${nameOfSchool(row.value)} has a plan link already (row ${number} of the Schools tab), and it is not written over. To begin a new plan, rename the old one and move its link to another place first.`;
  return { schoolId, school, status: 'refused', link, reason };
}

function noticesOf({ open, master, standing }: PlanWork, plans: readonly MadePlan[]): readonly string[] {
  const { settings, plans: rows } = open.setup;
  const linked = [...rows.map(({ link }) => link), ...plans.map(({ link }) => link)];
  const strays = standing.filter(
    ({ id, name }) => isPlanOfYear(name, settings.schoolYear) && !linked.some((link) => link.includes(id)),
  );
  return [
    ...(master?.notices || []),
    ...(settings.profileLink === '' ? [NO_PROFILE] : []),
    ...strays.map(
      ({ id, name }) =>
        `The plans folder holds “${name}”, which no school links: https://docs.google.com/document/d/${id}/edit. Look at it, and link it or throw it away.`,
    ),
  ];
}

const NO_PROFILE =
  'The district profile has not been published yet, so plans do not link to it. Publish it, and paste its link into each plan beside “District profile”.';
