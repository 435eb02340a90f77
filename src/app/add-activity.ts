import { ACTIVITY_COLUMNS } from '../core/plan/fields.ts';
import { refuse } from '../core/text/result.ts';
import { addRow } from './add-row.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { AddActivityRequest, AddedRow } from './sidebar-api-plan.ts';

/** Adds a key activity to a goal: in the first blank row of its activities, else in a new one; sent again, it is written once. */
export function addActivity(
  ports: EditPlanPorts,
  { goalId, isAgain = false, ...texts }: AddActivityRequest,
): Reply<AddedRow> {
  if (texts.activity.trim() === '') {
    return refuse('badActivity', 'Say what will be done: an activity needs a text under “Activity”.');
  }
  return addRow(ports, {
    goalId,
    kind: 'activities',
    columns: ACTIVITY_COLUMNS,
    texts,
    isNewestLast: false,
    isOnce: isAgain,
  });
}
