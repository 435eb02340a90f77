import type { Goal, Plan, Resource } from '../plan/plan.ts';
import { formatTag } from '../plan/priority-tag.ts';

/** The columns of the overview, in the order they are printed. */
export const OVERVIEW_COLUMNS = ['Priority', 'Initiative', 'Need', 'Goal', 'Activities', 'Money'] as const;

/** Texts by column. */
export type OverviewRow = readonly string[];

/**
 * The thread of each written goal, from the district's priority to the need, the goal, its activities and the money; in
 * the order of the plan's priorities and initiatives, goals without a priority last.
 */
export function overviewRows(plan: Plan): readonly OverviewRow[] {
  const { goals, priorities, initiatives } = plan;
  const priorityOf = ({ priority }: Goal) => priorities.findIndex(({ id }) => id === priority.id);
  const initiativeOf = ({ initiative }: Goal) => initiatives.findIndex(({ id }) => id === initiative.id);
  const rank = (index: number, list: readonly unknown[]) => (index < 0 ? list.length : index);
  return goals
    .filter(({ statement }) => statement !== '')
    .sort(
      (one, other) =>
        rank(priorityOf(one), priorities) - rank(priorityOf(other), priorities) ||
        rank(initiativeOf(one), initiatives) - rank(initiativeOf(other), initiatives),
    )
    .map((goal) => {
      const priority = priorities[priorityOf(goal)];
      const initiative = initiatives[initiativeOf(goal)];
      return [
        (priority ? formatTag(priority) : goal.priority.text) || 'No district priority yet',
        initiative ? formatTag(initiative) : goal.initiative.text,
        needOf(goal, plan) || 'Not named yet',
        `${goalName(goal)}\n${goal.statement}`,
        goal.activities
          .map(({ activity }) => activity)
          .filter(Boolean)
          .join('\n') || 'None yet',
        moneyOf(goal.resources) || 'None named yet',
      ];
    });
}

const goalName = ({ title, id }: Goal): string => [title || 'Goal', id].filter(Boolean).join(' · ');

/** In the words of the plan's own table of needs, where the goal names one by its id. */
function needOf({ need }: Goal, { needs }: Plan): string {
  const words = need.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const named = needs.filter(({ id }) => id !== '' && words.includes(id.toLowerCase()));
  return named.length === 0 ? need : named.map(({ id, need: name }) => formatTag({ id, name })).join('\n');
}

/** A line for each fund; the sum below where every amount is one number. */
function moneyOf(resources: readonly Resource[]): string {
  const lines = resources.flatMap(({ fund, amount, fte, purpose }) => {
    const sums = [amount.text, fte.text && `${fte.text.replace(/\s*fte$/i, '')} FTE`].filter(Boolean);
    const name = fund || purpose;
    return sums.length === 0 && name === '' ? [] : [[name, sums.join(', ')].filter(Boolean).join(': ')];
  });
  const amounts = resources.filter(({ amount }) => amount.text !== '').map(({ amount }) => amount.value);
  const sum = amounts.reduce<number | null>(
    (all, value) => (all === null || value === null ? null : all + value),
    0,
  );
  return amounts.length > 1 && sum !== null
    ? [...lines, `In all: ${dollars(sum)}`].join('\n')
    : lines.join('\n');
}

const dollars = (amount: number): string => `$${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',')}`;
