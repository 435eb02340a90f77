import type { Field } from '../core/plan/fields.ts';
import { ok, refuse } from '../core/text/result.ts';
import { begunRow, blankRow } from './blank-row.ts';
import { type ColumnOf, type GoalTable, type RowTableKind, TABLE_NAMES } from './goal-table.ts';
import { refusalWhileWriting } from './one-at-a-time.ts';
import type { DocumentTable, OpenDocument } from './ports.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { AddedRow } from './sidebar-api-plan.ts';
import { StoppedHalfway } from './stopped-halfway.ts';
import { tableViews } from './table-views.ts';

export interface NewRow<Kind extends RowTableKind> {
  readonly goalId: string;
  readonly kind: Kind;
  readonly columns: readonly Field<ColumnOf<Kind>>[];
  /** By column; a column left out, or '', stays empty. */
  readonly texts: Partial<Readonly<Record<ColumnOf<Kind>, string>>>;
  /** Whether the row goes below every filled one, or into the first blank row, wherever it stands. */
  readonly isNewestLast: boolean;
  /** A row that holds all of these texts is not written again; one in which an attempt to write them left off is completed. */
  readonly isOnce: boolean;
}

/**
 * Writes a row into one of a goal's tables: into a blank row, or into a new one at the end. Save for a row it began itself
 * (`isOnce`), nothing is written into one that holds anything in the document as it is, as it is shown, or as it would be
 * with all suggestions accepted.
 */
export function addRow<Kind extends RowTableKind>(ports: EditPlanPorts, row: NewRow<Kind>): Reply<AddedRow> {
  const { goalId, kind } = row;
  const refusal = refusalWhileWriting(ports.lock);
  if (refusal !== null) return refusal;
  const views = tableViews(ports, goalId, kind);
  if (!views.ok) return views;
  const { saved, shown, accepted, table } = views.value;
  const cells = cellsFor(row, shown);
  if (!cells.ok) return cells;
  const blocks = [saved.block, shown.block, accepted.block];
  const begun = row.isOnce ? begunRow(blocks, shown.list.header, cells.value) : null;
  if (begun?.isWhole === true) return ok({ goalId, row: begun.row + 1, wasThere: true });
  const blank = begun?.row ?? blankRow(blocks, shown.list.header, row.isNewestLast);
  const at = (blank ?? table.rows.length) + 1;
  try {
    write(ports.document, table, blank, cells.value);
  } catch (error) {
    throw new StoppedHalfway(
      `Row ${at} of the table “${TABLE_NAMES[kind]}” of goal ${goalId} may have been written in part only. Send it once more as it is: the row is completed and not written twice.`,
      error,
    );
  }
  return ok({ goalId, row: at });
}

function write(
  document: OpenDocument,
  table: DocumentTable,
  blank: number | null,
  cells: readonly string[],
): void {
  if (blank === null) document.appendRow(table, cells);
  else {
    cells.forEach((text, column) => {
      if (text !== '') document.setCell(table, blank, column, text);
    });
  }
  document.save();
}

/** The row's texts by place. What a person typed is never dropped: a text without a column refuses the row. */
function cellsFor<Kind extends RowTableKind>(
  { columns, texts, goalId, kind }: NewRow<Kind>,
  { block, list }: GoalTable<Kind>,
): Reply<readonly string[]> {
  const cells = (block.rows[list.header - 1] || []).map(() => '');
  for (const { key, label } of columns) {
    const text = (texts[key] || '').trim();
    const column = list.columnOf(key);
    if (text !== '' && column === null) return columnNotFound(goalId, kind, label);
    if (text !== '' && column !== null) cells[column - 1] = text;
  }
  return ok(cells);
}

const columnNotFound = (goalId: string, kind: RowTableKind, label: string): Reply<never> =>
  refuse(
    'columnNotFound',
    `The table “${TABLE_NAMES[kind]}” of goal ${goalId} has no column “${label}”, so what you wrote for it has no place. Add a column with that heading, or leave it empty here.`,
  );
