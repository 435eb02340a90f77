import * as fc from 'fast-check';
import { repairRows } from '../../src/app/repair-rows.ts';
import { keysFirst } from '../../src/app/write-tab.ts';
import type { CellValue } from '../../src/core/tracker/cells.ts';
import type { RangeWrite } from '../../src/core/tracker/range-writes.ts';
import type { TabContent, TabDefinition } from '../../src/core/tracker/tab-definition.ts';
import { written } from '../core/tracker/written-sheet.ts';

const DEFINITION: TabDefinition = {
  name: 'Things',
  purpose: '',
  writer: 'rollUp',
  columns: [
    { key: 'id', header: 'ID', kind: 'text' },
    { key: 'said', header: 'Said', kind: 'text' },
  ],
  keyColumns: ['id'],
};
const HEADER = ['ID', 'Note', 'Said'];

const tab = (rows: readonly (readonly CellValue[])[]): TabContent => ({ header: HEADER, rows });

function asContent(grid: readonly (readonly CellValue[])[]): TabContent {
  const [header = [], ...rows] = grid;
  return {
    header: header.map(String),
    rows: rows.map((row) => HEADER.map((_, column) => row[column] ?? null)),
  };
}

/** Writes the managed columns of these rows, as the roll-up does around the note between them. */
const writesOf = (rows: readonly (readonly CellValue[])[], from: number, to: number): RangeWrite[] =>
  [0, 2].map((column) => ({
    row: from + 2,
    column: column + 1,
    values: rows.slice(from, to + 1).map((row) => [row[column] ?? null]),
  }));

/** What a person does to rows of a sheet in one go. */
const move = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(8) }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(8) }),
  fc.record({ kind: fc.constant('reverse' as const), at: fc.nat(8) }),
  fc.record({ kind: fc.constant('lift' as const), at: fc.nat(8) }),
);

function moved(rows: readonly (readonly CellValue[])[], { kind, at }: { kind: string; at: number }) {
  const result = [...rows];
  const place = at % Math.max(1, rows.length);
  if (kind === 'insert') result.splice(place, 0, [null, null, null]);
  if (kind === 'delete') result.splice(place, 1);
  if (kind === 'reverse') result.reverse();
  if (kind === 'lift') result.unshift(...result.splice(place, 1));
  return result;
}

it('gives every note its own row back, whatever people moved before the writing', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 8 }),
    fc.nat(3),
    fc.array(move, { minLength: 1, maxLength: 3 }),
    fc.tuple(fc.nat(8), fc.nat(8)),
    (count, added, moves, [first, second]) => {
      const before = Array.from({ length: count }, (_, row) => [`K${row}`, `note on K${row}`, 'old']);
      const news = Array.from({ length: added }, (_, row) => [`N${row}`, null, 'new']);
      const intended = [...before.map(([id = null, note = null]) => [id, note, 'new']), ...news];
      const last = intended.length - 1;
      const [from, to] = [
        Math.min(first, second, last),
        added > 0 ? last : Math.min(Math.max(first, second), last),
      ];
      const changed = intended.map((row, index) =>
        index >= from && index <= to ? row : (before[index] ?? row),
      );
      const writes = writesOf(changed, from, to);
      const now = asContent(written(tab(moves.reduce(moved, before)), writes));
      const repair = repairRows({
        definition: DEFINITION,
        before: tab(before),
        intended: tab(changed),
        writes,
        now,
      });
      const after = asContent(written(now, repair.writes)).rows;
      expect(after).toEqual(asContent([HEADER, ...repair.content.rows]).rows.slice(0, after.length));
      for (const [id, note] of after) if (note !== null) expect(note).toBe(`note on ${String(id)}`);
      const ids = after.map(([id]) => id).filter((id) => id !== null);
      expect([...ids].sort()).toEqual(changed.map(([id]) => id).sort());
      for (const [id, , said] of after) {
        if (id !== null) expect(said).toBe(changed.find(([each]) => each === id)?.[2]);
      }
    },
  );
  fc.assert(property, { numRuns: 500 });
});

it('leaves a remark someone wrote meanwhile, and everything else, as it is', () => {
  const before = [
    ['A', 'one', 'old'],
    ['B', 'two', 'old'],
  ];
  const intended = before.map(([id = null, note = null]) => [id, note, 'new']);
  const writes = writesOf(intended, 0, 1);
  const now = tab([
    ['A', 'a remark', 'new'],
    ['B', 'two', 'new'],
  ]);
  expect(
    repairRows({ definition: DEFINITION, before: tab(before), intended: tab(intended), writes, now }).writes,
  ).toEqual([]);
});

it('writes the heading row first, then the columns that hold the keys', () => {
  const writes: RangeWrite[] = [
    { row: 2, column: 3, values: [['said']] },
    { row: 2, column: 1, values: [['A']] },
    { row: 1, column: 3, values: [['Said']] },
  ];
  const merge = {
    content: tab([]),
    writes,
    changedKeys: [],
    changedDocuments: [],
    notices: [],
    refused: false,
  };
  expect(keysFirst(DEFINITION, merge).map(({ row, column }) => [row, column])).toEqual([
    [1, 3],
    [2, 1],
    [2, 3],
  ]);
});
