import { cellText } from '../core/tracker/cell-text.ts';
import type { CellValue } from '../core/tracker/cells.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import type { RangeWrite } from '../core/tracker/range-writes.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Tracker } from './ports.ts';
import { schoolRow } from './school-row.ts';

interface SchoolCell {
  readonly schoolId: string;
  readonly key: 'planLink' | 'sharedWith';
}

/**
 * Writes one cell of a school's row, wherever people have sorted it. `textFrom` gives the new text from what stands there
 * now, or null to leave it. The tab is read again afterwards, and what landed elsewhere, since someone sorted at that very
 * moment, is put right. False when nothing could be written: the row or the column is gone, or null was given.
 */
export function writeSchoolCell(
  tracker: Tracker,
  { found }: OpenTracker,
  cell: SchoolCell,
  textFrom: (standing: string) => string | null,
): boolean {
  const tab = found.names[SCHOOLS_TAB.name] ?? SCHOOLS_TAB.name;
  const before = tracker.read(tab);
  const place = placeOf(before, cell);
  const text = place === null ? null : textFrom(cellText(valueAt(before, place)));
  if (place === null || text === null) return false;
  tracker.write(tab, [writeAt(place, text)]);
  tracker.save();
  const after = tracker.read(tab);
  const now = placeOf(after, cell);
  if (now === null || cellText(valueAt(after, now)) === text) return now !== null;
  tracker.write(tab, [...strayed(before, after, text), writeAt(now, text)]);
  return true;
}

/** 0-based: the first row is the one below the headings. */
interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(content: TabContent, { schoolId, key }: SchoolCell): Place | null {
  const row = schoolRow(content, schoolId);
  const column = findColumns(SCHOOLS_TAB, content.header).get(key);
  return row.ok && column !== undefined ? { row: row.value.row - 2, column } : null;
}

const valueAt = ({ rows }: TabContent, { row, column }: Place): CellValue => rows[row]?.[column] ?? null;

const writeAt = ({ row, column }: Place, value: CellValue): RangeWrite => ({
  row: row + 2,
  column: column + 1,
  values: [[value]],
});

/** What stood in the cells of other schools that the text went into, found by School ID and heading. */
function strayed(before: TabContent, after: TabContent, text: string): readonly RangeWrite[] {
  return after.rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (cellText(value) !== text) return [];
      const old = oldValue(before, after, { row, column });
      return old === undefined ? [] : [writeAt({ row, column }, old)];
    }),
  );
}

/** Undefined where it cannot be told whose cell it was. */
function oldValue(before: TabContent, after: TabContent, { row, column }: Place): CellValue | undefined {
  const ids = findColumns(SCHOOLS_TAB, after.header).get('schoolId');
  const school = schoolRow(before, ids === undefined ? '' : cellText(after.rows[row]?.[ids]));
  const oldColumn = before.header.indexOf(after.header[column] ?? '');
  if (!school.ok || oldColumn < 0) return undefined;
  return valueAt(before, { row: school.value.row - 2, column: oldColumn });
}
