import { newGoalId } from '../core/plan/goal-id.ts';
import type { Random } from './ports.ts';

/** So many new Goal IDs, each unlike the others and unlike those taken. */
export function newGoalIds(random: Random, count: number, taken: readonly string[]): readonly string[] {
  const ids: string[] = [];
  while (ids.length < count) {
    const id = newGoalId(random);
    if (!taken.includes(id) && !ids.includes(id)) ids.push(id);
  }
  return ids;
}
