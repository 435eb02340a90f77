import type { CheckedGoal } from '../../app/sidebar-api.ts';
import type { RollUpOutcome } from '../district/roll-up-plans.ts';
import { marksOf } from '../terminal/check-text.ts';
import { textTable } from '../terminal/text-table.ts';
import { resultText, type SamplePlan } from './sample-district.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What the add-on said of every goal, one a row. */
export function plansText(plans: readonly SamplePlan[]): string {
  const rows = plans.flatMap((plan) =>
    (plan.checked ?? { goals: [] }).goals.map((goal) => goalRow(plan, goal)),
  );
  const others = plans.filter(({ checked }) => checked === null).map(({ title }) => title);
  return [
    textTable(['Plan', 'Goal', 'SMART', 'Priority', 'What matters first'], rows),
    'SMART: ✓ met, ✗ not yet, ? cannot tell; in the order Specific, Measurable, Achievable, Relevant, Time-bound.\n',
    others.length > 0 ? `Not made from the template: ${others.join('; ')}.\n` : '',
  ].join('');
}

function goalRow({ name }: SamplePlan, { id, title, tag, suggestion, check }: CheckedGoal): string[] {
  const suggested = suggestion?.answer ? `none yet; ${suggestion.answer} suggested` : 'none yet';
  return [
    name,
    `${id} ${title}`,
    marksOf(check),
    tag.text || suggested,
    check.findings[0]?.message ?? 'nothing to add',
  ].map((text) => shortened(text));
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What became of each plan, and what it cost. */
export function rollUpText({ plans, notices, calls, executions, modelledMs }: RollUpOutcome): string {
  return [
    textTable(
      ['School', 'Result'],
      plans.map((plan) => [plan.school, resultText(plan)]),
    ),
    ...notices.map((notice) => `${notice}\n`),
    `${calls.total} calls to Google in ${executions} ${executions === 1 ? 'execution' : 'executions'}, ${seconds(modelledMs)} by the cost model.\n`,
  ].join('');
}

/** The dashboard's rows that hold something, as it shows them. */
export function dashboardText(rows: readonly (readonly string[])[]): string {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const widths = (filled[0] ?? []).map((_, column) =>
    Math.max(...filled.map((row) => (row[column] ?? '').length)),
  );
  return filled
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(Math.min(widths[column] ?? 0, 40)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
