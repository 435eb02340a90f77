import { type Corner, mapReferences, type Reference } from './formula-text.ts';
import { localeRules } from './locale.ts';
import { type Cell, lastRow, type Scalar, type SpreadsheetModel, type Tab } from './model.ts';
import { resultAt } from './read-cell.ts';

/** Numbers and days, then text, then truth values, as Sheets orders them. */
const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compare(a: Scalar, b: Scalar, collator: Intl.Collator): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

/** The formula of a cell that came to another row: what it says of its own tab without `$` moves along. */
function moveFormula(formula: string, by: number, decimal: '.' | ','): string {
  const at = (corner: Corner): Corner =>
    corner.row === null || corner.fixedRow ? corner : { ...corner, row: corner.row + by };
  const move = (reference: Reference): Reference | null => {
    if (reference.tab !== null || by === 0) return reference;
    const from = at(reference.from);
    return from.row !== null && from.row < 1
      ? null
      : { ...reference, from, to: reference.to && at(reference.to) };
  };
  return mapReferences(formula, decimal, move);
}

/** A copy of a row's cells for another row, `by` rows further down. */
export function movedCells(
  model: SpreadsheetModel,
  cells: readonly (Cell | null)[],
  by: number,
): (Cell | null)[] {
  const { decimal } = localeRules(model.locale);
  return cells.map((cell) => {
    if (cell?.formula === undefined) return cell && { ...cell };
    return { ...cell, formula: moveFormula(cell.formula, by, decimal) };
  });
}

/** Sorts all rows below the first by one column; empty cells last, equal ones in the order they had. */
export function sortRows(model: SpreadsheetModel, tab: Tab, column: number, ascending: boolean): void {
  const collator = new Intl.Collator(localeRules(model.locale).tag, { sensitivity: 'accent' });
  const rows = Array.from({ length: Math.max(0, lastRow(tab) - 1) }, (_, at) => {
    const row = at + 2;
    return { row, cells: tab.rows[row - 1] ?? [], value: resultAt(model, tab, row, column) };
  });
  rows.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return compare(a.value, b.value, collator) * (ascending ? 1 : -1);
  });
  for (const [at, { row, cells }] of rows.entries())
    tab.rows[at + 1] = movedCells(model, cells, at + 2 - row);
  model.version += 1;
}
