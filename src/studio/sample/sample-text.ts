import type { CheckedGoal } from '../../app/sidebar-api-plan.ts';
import { marksOf } from '../terminal/check-text.ts';
import { textTable } from '../terminal/text-table.ts';
import type { SamplePlan } from './sample-district.ts';

/** What the add-on said of every goal, plan by plan. */
export function plansText(plans: readonly SamplePlan[]): string {
  const parts = plans.map(({ title, checked }) =>
    checked
      ? `${title}\n${textTable(['Goal', 'SMART', 'Priority', 'What to look at first'], checked.goals.map(goalRow))}`
      : `${title}\nNot made from the template.\n`,
  );
  return `${parts.join('\n')}\n${LEGEND}`;
}

const LEGEND =
  'SMART: ✓ met, ✗ not yet, ? cannot tell; Specific, Measurable, Achievable, Relevant, Time-bound.\n';

function goalRow({ title, tag, suggestion, check }: CheckedGoal): string[] {
  const suggested = suggestion?.answer ? `none, ${suggestion.answer}?` : 'none';
  return [title, marksOf(check), tag.id ?? suggested, check.findings[0]?.message ?? '—'];
}

/** The dashboard as a small table for each of its parts, as the tab shows them. */
export function dashboardText(rows: readonly (readonly string[])[]): string {
  return partsOf(rows.map(withoutBlankEnd))
    .map((part) => {
      const titles = part.filter((row) => row.length === 1).flat();
      const [head = [], ...body] = part.filter((row) => row.length > 1);
      return [...titles.map((title) => `${title}\n`), body.length > 0 ? textTable(head, body) : ''].join('');
    })
    .join('\n');
}

const withoutBlankEnd = (row: readonly string[]): readonly string[] =>
  row.slice(
    0,
    row.reduce((filled, cell, column) => (cell === '' ? filled : column + 1), 0),
  );

/** Blank rows stand between the parts. */
function partsOf(rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const parts: (readonly string[])[][] = [[]];
  for (const row of rows) {
    if (row.length === 0) parts.push([]);
    else parts[parts.length - 1]?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}
