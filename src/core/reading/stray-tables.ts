import { GOAL_TABLE_HEADINGS } from '../plan/fields.ts';
import { finding, quoted, type Report } from './findings.ts';
import type { ReadBlock } from './segments.ts';

/** Reports a table of activities, money, progress or feedback that has rows and stands in no goal: its goal table is gone. */
export function reportWithoutGoal(read: ReadBlock, report: Report): void {
  if (read.kind === 'paragraph') return;
  const { block, known } = read;
  const name = GOAL_TABLE_HEADINGS.find(({ key }) => key === known.kind)?.label;
  if (name === undefined || !('list' in known) || known.list.rows.length === 0) return;
  const under = block.place.heading === '' ? '' : ` under ${quoted(block.place.heading)}`;
  report(
    finding(
      'tableWithoutGoal',
      block.place,
      `The table “${name}”${under} stands in no goal, so its ${known.list.rows.length === 1 ? 'row is' : `${known.list.rows.length} rows are`} not counted. Put it below the goal it belongs to, or bring back the goal table with the rows “Goal ID” and “SMART goal” above it.`,
    ),
  );
}
