import { ok, refuse } from '../core/text/result.ts';
import { goalCell, replaceGoalCell } from './goal-cell.ts';
import { planToWrite } from './plan-to-write.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { WriteGoalRequest, WrittenGoal } from './sidebar-api-plan.ts';

/**
 * Writes a goal's statement into its “SMART goal” cell, as it is and as text. Nothing is written unless exactly one goal
 * carries the id, and its cell holds what the person saw in it and no suggested changes.
 */
export function writeGoal(
  ports: EditPlanPorts,
  { goalId, statement, replaces }: WriteGoalRequest,
): Reply<WrittenGoal> {
  const text = statement.trim();
  if (text === '') {
    return refuse(
      'badValue',
      'There is nothing to write yet. Type the goal first; to empty its place in the plan, delete the text there.',
    );
  }
  const open = planToWrite(ports);
  if (!open.ok) return open;
  const cell = goalCell(ports, open.value.document, { goalId, field: 'statement' });
  if (!cell.ok) return cell;
  const replaced = replaceGoalCell(ports, cell.value, { replaces, text });
  return replaced.ok ? ok({ goalId, statement: text, replaced: replaced.value }) : replaced;
}
