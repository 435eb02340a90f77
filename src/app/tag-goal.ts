import type { Plan, Priority } from '../core/plan/plan.ts';
import { formatTag } from '../core/plan/priority-tag.ts';
import { ok, refuse } from '../core/text/result.ts';
import { goalCell, replaceGoalCell } from './goal-cell.ts';
import { planToWrite } from './plan-to-write.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import type { Reply } from './sidebar-api.ts';
import type { TagGoalRequest, TaggedGoal } from './sidebar-api-plan.ts';

/**
 * Writes a priority's tag, such as `P2 · Instruction`, into the goal's “Strategic priority” cell. Nothing is written
 * unless exactly one goal carries the id, and its cell holds what the person saw in it and no suggested changes.
 */
export function tagGoal(
  ports: EditPlanPorts,
  { goalId, priorityId, replaces }: TagGoalRequest,
): Reply<TaggedGoal> {
  const open = planToWrite(ports);
  if (!open.ok) return open;
  const priority = priorityOr(prioritiesFor(ports, open.value.plan), priorityId);
  if (!priority.ok) return priority;
  const cell = goalCell(ports, open.value.document, { goalId, field: 'priority' });
  if (!cell.ok) return cell;
  const tag = formatTag(priority.value);
  const replaced = replaceGoalCell(ports, cell.value, { replaces, text: tag });
  return replaced.ok ? ok({ goalId, tag, replaced: replaced.value }) : replaced;
}

/** The plan's own, or those of the district profile it links to where it lists none. */
function prioritiesFor(ports: EditPlanPorts, { priorities, facts }: Plan): readonly Priority[] {
  if (priorities.length > 0 || facts.districtProfile === '') return priorities;
  const profile = readLinkedProfile(ports, facts.districtProfile);
  return profile.ok ? profile.value.priorities : [];
}

function priorityOr(priorities: readonly Priority[], asked: string): Reply<Priority> {
  const found = priorities.find(({ id }) => id.toLowerCase() === asked.trim().toLowerCase());
  if (found !== undefined) return ok(found);
  const listed = priorities.map(formatTag).join('; ');
  return refuse(
    'unknownPriority',
    `The plan’s own list of district priorities has no “${asked.trim()}”. It has: ${listed || 'none yet'}. Choose one of these, or add the row to the table “District priorities”.`,
  );
}
