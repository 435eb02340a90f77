import type { Goal } from '../plan/plan.ts';

/**
 * One name for each goal of a plan, in order, no two alike: its Goal ID; `G-7KQ2 (2)` for a copy lower in the
 * plan that still carries the same ID; `No ID 1` for goals that show none. Names without an ID follow the order in the
 * document, so they hold only while nobody moves those goals.
 */
export function goalKeys(goals: readonly Pick<Goal, 'id'>[]): string[] {
  const seen = new Map<string, number>();
  return goals.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    if (id === '') return `No ID ${count}`;
    return count === 1 ? id : `${id} (${count})`;
  });
}
