import { normalizeLabel } from '../plan/normalize-label.ts';

const DONE = ['done', 'complete', 'completed', 'finished'];

/** Whether the status a school wrote beside an activity says that it has been done. */
export function isActivityDone(status: string): boolean {
  return DONE.includes(normalizeLabel(status));
}
