import { ok, refuse } from '../core/text/result.ts';
import { folderAddress, folderIdOf } from '../core/tracker/plan-link.ts';
import type { OpenTracker } from './open-tracker.ts';
import { outOfReach } from './out-of-reach.ts';
import type { PlanMaker, Tracker } from './ports.ts';
import type { Reply } from './sidebar-api.ts';
import { writeLink } from './write-setting.ts';

interface FolderPorts {
  readonly tracker: Tracker;
  readonly documents: PlanMaker;
}

/**
 * The id of the folder plans are put in: the one the Setup tab links, or a new one, whose link goes there. Google lets an
 * add-on use no folder a person made, so people choose a place by moving this one.
 */
export function plansFolder({ tracker, documents }: FolderPorts, open: OpenTracker): Reply<string> {
  const { plansFolder: link, district, schoolYear } = open.setup.settings;
  if (link !== '') return linkedFolder(documents, link);
  const name = ['School improvement plans', district, schoolYear].filter((part) => part !== '').join(', ');
  const id = documents.named(name, 'folder')[0] ?? documents.makeFolder(name);
  const made = 'A folder for the plans was made';
  writeLink(tracker, open, 'plansFolder', { made, link: folderAddress(id), replaces: '' });
  return ok(id);
}

function linkedFolder(documents: PlanMaker, link: string): Reply<string> {
  const id = folderIdOf(link);
  if (id === null) {
    return refuse(
      'badLink',
      'The text beside “Plans folder” on the Setup tab is not the address of a folder in Google Drive. Empty that cell, and a folder is made; rename and move it as you like.',
    );
  }
  return documents.isReachable(id) ? ok(id) : outOfReach('Plans folder');
}
