import type { CheckedGoal } from '../../app/sidebar-api.ts';
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
  return partsOf(rows)
    .map(({ title, table: [head = [], ...body] }) => `${title}\n${textTable(head, body)}`)
    .join('');
}

interface DashboardPart {
  readonly title: string;
  readonly table: (readonly string[])[];
}

/** A row with text in its first cell only is a title; the first row below it holds the headings. */
function partsOf(rows: readonly (readonly string[])[]): readonly DashboardPart[] {
  const parts: DashboardPart[] = [];
  for (const row of rows) {
    const filled = row.reduce((last, cell, column) => (cell === '' ? last : column + 1), 0);
    if (filled === 1) parts.push({ title: row[0] ?? '', table: [] });
    else if (filled > 1) parts[parts.length - 1]?.table.push(row.slice(0, filled));
  }
  return parts.filter(({ table }) => table.length > 0);
}
