import type { TemplatePack } from '../core/template/pack.ts';
import { CROSSWALK_TAB } from '../core/tracker/people-tabs.ts';
import { type CrosswalkReading, readCrosswalkTab } from '../core/tracker/read-crosswalk-tab.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Tracker } from './ports.ts';

/** How last year's plans fit this year's, as the central office wrote it; nothing in a tracker without that tab. */
export function trackerCrosswalk(
  tracker: Tracker,
  { found, setup }: OpenTracker,
  pack: TemplatePack,
): CrosswalkReading {
  const tab = found.names[CROSSWALK_TAB.name];
  const { priorities, initiatives } = setup.profile;
  return readCrosswalkTab(tab === undefined ? undefined : tracker.read(tab), {
    priorityIds: priorities.map(({ id }) => id),
    initiativeIds: initiatives.map(({ id }) => id),
    goalFields: pack.goalFields,
    headings: [...pack.beforeGoals, ...pack.afterGoals].map(({ heading }) => heading),
  });
}
