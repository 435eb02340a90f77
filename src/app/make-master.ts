import { htmlOfOutline } from '../core/template/document-html.ts';
import { masterOutline } from '../core/template/master-outline.ts';
import { ok, refuse } from '../core/text/result.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';
import { lackingForPlans } from './lacking-for-plans.ts';
import { GOALS_IN_A_NEW_PLAN } from './new-plan.ts';
import { refusalWhileRunning } from './one-at-a-time.ts';
import { openTracker, type TrackerPorts } from './open-tracker.ts';
import { packOf } from './pack-of.ts';
import type { FileLock, PlanMaker } from './ports.ts';
import type { Reply } from './sidebar-api.ts';
import type { MadeMaster } from './sidebar-api-tracker.ts';
import { trackerTemplate } from './tracker-template.ts';
import { writeLink } from './write-setting.ts';

export interface MakeMasterPorts extends TrackerPorts {
  readonly documents: PlanMaker;
  readonly lock: FileLock;
}

/**
 * Makes the document every plan will be a copy of, outside of the plans’ folder so that sharing that does not share it, and
 * puts its link on the Setup tab. Where a link stands, nothing is made; one made before whose link is missing is linked again.
 */
export function makeMaster(ports: MakeMasterPorts): Reply<MadeMaster> {
  const { tracker, documents } = ports;
  const busy = refusalWhileRunning(ports.lock);
  if (busy !== null) return busy;
  const open = openTracker(ports);
  if (!open.ok) return open;
  const lacking = lackingForPlans(open.value);
  if (lacking !== null) return lacking;
  const { profile, settings } = open.value.setup;
  if (settings.masterLink !== '') return refuse('hasAMaster', HAS_ONE);
  const pack = packOf(trackerTemplate(tracker, open.value));
  if (!pack.ok) return pack;
  const title = ['Master plan', settings.district, settings.schoolYear].filter(Boolean).join(', ');
  const [standing] = documents.named(title, 'document');
  const outline = masterOutline(pack.value, profile, GOALS_IN_A_NEW_PLAN);
  const id = standing ?? documents.make(title, htmlOfOutline(title, outline)).id;
  const link = documentAddress(id);
  writeLink(tracker, open.value, 'masterLink', { made: 'The master plan is', link, replaces: '' });
  return ok({ link, isNew: standing === undefined });
}

const HAS_ONE =
  'The Setup tab links a master plan already, and it is not made again over what people have changed in it. For a new one, rename that document, empty the cell beside “Master plan”, and try again.';
