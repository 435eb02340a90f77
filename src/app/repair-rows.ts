import { cellText, isBlank, sameCell } from '../core/tracker/cell-text.ts';
import type { CellValue } from '../core/tracker/cells.ts';
import { type ColumnPlaces, findColumns } from '../core/tracker/find-columns.ts';
import type { RangeWrite } from '../core/tracker/range-writes.ts';
import { indexRows, managedIndexes } from '../core/tracker/row-key.ts';
import type { TabContent, TabDefinition } from '../core/tracker/tab-definition.ts';
import { assignOwners } from './assign-owners.ts';

type Row = readonly CellValue[];

/** A tab around one writing of it. */
export interface WrittenTab {
  readonly definition: TabDefinition;
  /** As read before the writing. */
  readonly before: TabContent;
  /** As the writing was to leave it, row by row where `before` had them. */
  readonly intended: TabContent;
  readonly writes: readonly RangeWrite[];
  /** As it was found afterwards. */
  readonly now: TabContent;
}

export interface Repair {
  /** Empty when nobody moved rows meanwhile. */
  readonly writes: readonly RangeWrite[];
  /** The tab after the writes. */
  readonly content: TabContent;
}

/**
 * Someone who sorts, inserts or deletes rows between our reading and our writing makes us write a row over another.
 * The row we meant still stands elsewhere, and what people wrote beside the overwritten one tells whose it was: it gets
 * its own cells back. A row of ours that is left over is emptied; one that has no place is added below.
 */
export function repairRows(tab: WrittenTab): Repair {
  const { definition, before, intended, now } = tab;
  const places = findColumns(definition, now.header);
  if (definition.keyColumns.some((key) => !places.has(key))) return { writes: [], content: now };
  const managed = managedIndexes(definition, places);
  const keysNow = keysOf(definition, places, now.rows);
  const keysThen = keysOf(definition, findColumns(definition, intended.header), intended.rows);
  const ownThen = before.rows.map((row) => ownCells(before.header, row, managed, now.header));
  const ownNow = now.rows.map((row) => ownCells(now.header, row, managed, now.header));
  if (
    keysThen.every((key, row) => key === (keysNow[row] || '') && (ownThen[row] || '') === (ownNow[row] || ''))
  ) {
    return { writes: [], content: now };
  }
  const overwritten = overwrittenRows(tab, managed, places).filter((row) => keysNow[row] === keysThen[row]);
  const { owners, homeless } = assignOwners({ keysThen, keysNow, overwritten, ownThen, ownNow });
  const rows = [...now.rows];
  for (const [row, then] of [...standingRows(keysThen, keysNow, owners), ...owners]) {
    rows[row] = withManaged(rows[row] || [], intended.rows[then ?? -1] || [], managed);
  }
  for (const then of homeless) rows.push(withManaged([], intended.rows[then] || [], managed));
  const changed = rows.flatMap((row, index) => (sameRow(row, now.rows[index] || []) ? [] : [index]));
  return {
    writes: changed.flatMap((row) => rowWrites(row, rows[row] || [], managed)),
    content: { header: now.header, rows },
  };
}

/** Each row's key in the order of the rows; '' for rows without one. */
function keysOf(definition: TabDefinition, places: ColumnPlaces, rows: readonly Row[]): string[] {
  const keys = rows.map(() => '');
  const { byKey, repeats } = indexRows(definition, places, rows);
  for (const [key, row] of byKey) keys[row] = key;
  for (const { row, first } of repeats) keys[row] = keys[first] || '';
  return keys;
}

/** Rows our writing may have put another key into: none where people write the keys. */
function overwrittenRows(
  { definition, writes }: WrittenTab,
  managed: readonly number[],
  places: ColumnPlaces,
): number[] {
  if (!definition.keyColumns.every((key) => managed.includes(places.get(key) ?? -1))) return [];
  const rows = writes.flatMap(({ row, values }) => values.map((_, index) => row - 2 + index));
  return [...new Set(rows)].filter((row) => row >= 0);
}

/** Rows that kept their keys, with the row each was meant to be; of two with one key, the upper. */
function standingRows(
  keysThen: readonly string[],
  keysNow: readonly string[],
  owners: ReadonlyMap<number, number | null>,
): [number, number][] {
  const then = new Map(keysThen.map((key, row) => [key, row]));
  then.delete('');
  return keysNow.flatMap((key, row): [number, number][] => {
    const meant = owners.has(row) ? undefined : then.get(key);
    return meant !== undefined && then.delete(key) ? [[row, meant]] : [];
  });
}

/** What people wrote in a row beside our columns, by heading, as one text. */
function ownCells(
  header: readonly string[],
  row: Row,
  managed: readonly number[],
  ours: readonly string[],
): string {
  const ourHeadings = new Set(managed.map((column) => ours[column]));
  const own = row.flatMap((cell, column) =>
    isBlank(cell) || ourHeadings.has(header[column]) ? [] : [`${header[column] || ''}: ${cellText(cell)}`],
  );
  return own.sort().join('\n');
}

function withManaged(row: Row, from: Row, managed: readonly number[]): Row {
  const cells = [...row];
  for (const column of managed) cells[column] = from[column] ?? null;
  return Array.from(cells, (cell) => cell ?? null);
}

const sameRow = (one: Row, other: Row): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }).every((_, at) => sameCell(one[at], other[at]));

/** One write for each run of neighbouring managed columns. */
function rowWrites(row: number, cells: Row, managed: readonly number[]): RangeWrite[] {
  const ours = new Set(managed);
  const starts = managed.filter((column) => !ours.has(column - 1));
  return starts.map((start) => {
    let end = start;
    while (ours.has(end + 1)) end += 1;
    return { row: row + 2, column: start + 1, values: [cells.slice(start, end + 1)] };
  });
}
