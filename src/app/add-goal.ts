import type { Plan } from '../core/plan/plan.ts';
import { goalOutline } from '../core/template/goal-outline.ts';
import type { OutlineSection } from '../core/template/outline.ts';
import { genericPack } from '../core/template/packs/generic.ts';
import { ok, refuse } from '../core/text/result.ts';
import { newGoalIds } from './new-goal-ids.ts';
import { placeBelowGoals } from './place-below-goals.ts';
import { planToWrite } from './plan-to-write.ts';
import type { FileLock, Random } from './ports.ts';
import type { OpenPlanPorts } from './read-open-plan.ts';
import { insertAt, type SectionPlace } from './section-place.ts';
import { type ShownBlock, shownBlocks } from './shown-blocks.ts';
import type { Reply } from './sidebar-api.ts';
import type { AddedGoal } from './sidebar-api-plan.ts';
import { StoppedHalfway } from './stopped-halfway.ts';

export interface AddGoalPorts extends OpenPlanPorts {
  readonly random: Random;
  readonly lock: FileLock;
}

/** Writes an empty goal section below the plan's last goal, or below its heading “Goals” where it has none yet. */
export function addGoal(ports: AddGoalPorts): Reply<AddedGoal> {
  const open = planToWrite(ports);
  if (!open.ok) return open;
  if (open.value.plan.goals.some(({ place }) => place.table === null)) return goalsInProse();
  const shown = shownBlocks(ports.document.parts());
  const number = nextNumber(open.value.plan, shown);
  const [goalId = ''] = newGoalIds(ports.random, 1, idsIn(shown));
  const pack = { ...genericPack, goalFields: commonFields(open.value.plan.goals) };
  const section = goalOutline(pack, { id: goalId, number, priorities: open.value.plan.priorities });
  write(ports, section, placeBelowGoals(shown));
  return ok({ goalId, title: section.heading });
}

/** Sentences are read as goals only where no table holds one: a goal table would hide them all. */
const goalsInProse = (): Reply<never> =>
  refuse(
    'goalsInProse',
    'The goals of this plan are written as text and not in goal tables, and beside a goal table they would not be read any more. Add the goal in the same way as the others, or insert the plan template into a blank document and copy the goals into it.',
  );

/** The district's own rows: those that every goal of the plan has. */
const commonFields = ([first, ...others]: Plan['goals']): readonly string[] =>
  (first?.otherFields || [])
    .map(({ label }) => label)
    .filter(
      (label) => label !== '' && others.every((goal) => goal.otherFields.some((one) => one.label === label)),
    );

/** Every text beside another may be an id: none of them is given out again, whatever its label says. */
const idsIn = (shown: readonly ShownBlock[]): readonly string[] =>
  shown.flatMap(({ part }) => (part.kind === 'table' ? part.rows.flat().map((text) => text.trim()) : []));

const NUMBERED_GOAL = /^goal\s+(\d{1,3})\b/i;

/** One more than the highest number a goal's heading shows, and than the goals there are. */
function nextNumber({ goals }: Plan, shown: readonly ShownBlock[]): number {
  const titles = shown.flatMap(({ part }) => (part.kind === 'heading' ? [part.text] : []));
  const numbers = titles.map((title) => Number(NUMBERED_GOAL.exec(title.trim())?.[1] ?? 0));
  return Math.max(goals.length, ...numbers) + 1;
}

function write({ document }: AddGoalPorts, section: OutlineSection, place: SectionPlace): void {
  try {
    insertAt(document, place, section);
  } catch (error) {
    throw new StoppedHalfway(
      `“${section.heading}” may have been added in part only. Look for it below the last goal: if something is missing, delete what stands of it and add the goal again.`,
      error,
    );
  }
}
