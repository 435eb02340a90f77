import { FEEDBACK_COLUMNS } from '../core/plan/fields.ts';
import { refuse } from '../core/text/result.ts';
import { addRow } from './add-row.ts';
import type { Calendar } from './ports.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { AddedRow, AddFeedbackRequest } from './sidebar-api-plan.ts';

export interface AddFeedbackPorts extends EditPlanPorts {
  readonly calendar: Calendar;
}

/**
 * Writes a reviewer's comment below everything a goal's Feedback table holds, with today's date. The same comment by the
 * same person on the same day is written once, however often it is sent.
 */
export function addFeedback(
  ports: AddFeedbackPorts,
  { goalId, from, comment }: AddFeedbackRequest,
): Reply<AddedRow> {
  if (from.trim() === '') {
    return refuse('badValue', 'Write your name first, so that the school knows whose comment it is.');
  }
  if (comment.trim() === '')
    return refuse('badValue', 'There is nothing to write yet. Type your comment first.');
  return addRow(ports, {
    goalId,
    kind: 'feedback',
    columns: FEEDBACK_COLUMNS,
    texts: { from, date: ports.calendar.today(), comment },
    isNewestLast: true,
    isOnce: true,
  });
}
