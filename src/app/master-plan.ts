import { type MasterReading, readMaster } from '../core/template/read-master.ts';
import { ok, refuse } from '../core/text/result.ts';
import { documentIdOf } from '../core/tracker/plan-link.ts';
import type { OpenTracker } from './open-tracker.ts';
import { outOfReach } from './out-of-reach.ts';
import type { PlanMaker } from './ports.ts';
import { type ReadingPorts, readDocuments } from './read-documents.ts';
import { blocksOr } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';

interface MasterPorts extends ReadingPorts {
  readonly documents: PlanMaker;
}

/** The master plan with what its copies need. */
export interface MasterPlan extends MasterReading {
  readonly id: string;
}

/** The master the Setup tab links, null where it links none. Refused when it cannot be copied, or its copies would be no plans. */
export function masterPlan(ports: MasterPorts, { setup }: OpenTracker): Reply<MasterPlan | null> {
  const link = setup.settings.masterLink;
  if (link === '') return ok(null);
  const id = documentIdOf(link);
  if (id === null) {
    return refuse(
      'badLink',
      'The text beside “Master plan” on the Setup tab is not the address of a Google Doc. Put the address of your master plan there, or empty the cell and make one.',
    );
  }
  if (!ports.documents.isReachable(id)) return outOfReach('Master plan');
  const [reading] = readDocuments(ports, [id]);
  const blocks = blocksOr(reading, 'The master plan');
  if (!blocks.ok) return blocks;
  const master = readMaster(blocks.value);
  return master.ok ? ok({ ...master.value, id }) : master;
}
