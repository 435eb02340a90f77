import fc from 'fast-check';
import { textAt } from '../../../src/core/tracker/cell-text.ts';
import type { CellValue } from '../../../src/core/tracker/cells.ts';
import { findColumns } from '../../../src/core/tracker/find-columns.ts';
import { mergeTab } from '../../../src/core/tracker/merge-tab.ts';
import { readRows } from '../../../src/core/tracker/read-rows.ts';
import { keyOf } from '../../../src/core/tracker/row-key.ts';
import type { TabContent, TabDefinition, TrackerRow } from '../../../src/core/tracker/tab-definition.ts';
import { gridOf, written } from './written-sheet.ts';

const tab: TabDefinition = {
  name: 'Goals',
  purpose: '',
  writer: 'rollUp',
  columns: [
    { key: 'document', header: 'Document', kind: 'text' },
    { key: 'goalId', header: 'Goal ID', kind: 'text' },
    { key: 'title', header: 'Title', kind: 'text' },
    { key: 'money', header: 'Money', kind: 'number' },
    { key: 'status', header: 'Status', kind: 'text' },
  ],
  keyColumns: ['document', 'goalId'],
  documentColumn: 'document',
  standing: { column: 'status', here: 'In', gone: 'Gone', unlisted: 'Unlisted' },
};

const documents = ['doc-a', 'doc-b', 'doc-c'];
const goalIds = Array.from({ length: 12 }, (_, index) => `G-${index}`);
const cell = fc.oneof(
  fc.constantFrom<CellValue>(null, '', '42', '3-5', '=SUM(A1)', true, false, { day: '2026-05-01' }),
  fc.integer({ min: 0, max: 9 }),
);
const identity = fc.record({ document: fc.constantFrom(...documents), goalId: fc.constantFrom(...goalIds) });

/** A row of the tab: one of ours, a blank one, or something a person typed without a key. */
const sheetRow = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      document: fc.constantFrom<CellValue>(...documents),
      goalId: fc.constantFrom<CellValue>(...goalIds),
      title: cell,
      money: cell,
      status: cell,
      note: cell,
      check: cell,
    }),
  },
  { weight: 1, arbitrary: fc.constant<TrackerRow>({}) },
  { weight: 1, arbitrary: fc.record({ title: cell, note: cell, check: cell }) },
);
const columnKeys = ['document', 'goalId', 'title', 'money', 'status', 'note', 'check'];
const headers = ['Document', 'Goal ID', 'Title', 'Money', 'Status', 'Our own note', ''];

const content = fc
  .record({
    order: fc.shuffledSubarray(columnKeys, { minLength: 7 }),
    dropped: fc.constantFrom('', 'title', 'money', 'status', 'note'),
    rows: fc.array(sheetRow, { maxLength: 40 }),
  })
  .map(({ order, dropped, rows }): TabContent => {
    const columns = order.filter((key) => key !== dropped);
    return {
      header: columns.map((key) => headers[columnKeys.indexOf(key)] ?? ''),
      rows: rows.map((row: TrackerRow) => columns.map((key) => row[key] ?? null)),
    };
  });

const wanted = fc
  .uniqueArray(identity, { maxLength: 20, selector: ({ document, goalId }) => `${document} ${goalId}` })
  .chain((rows) =>
    fc.tuple(
      ...rows.map((row) =>
        fc.record({ title: cell, money: cell }).map((cells) => ({ ...row, ...cells, status: 'In' })),
      ),
    ),
  );
const scope = fc.record({ documentIds: fc.subarray(documents), listed: fc.subarray(documents) });

const run = (
  content: TabContent,
  rows: readonly TrackerRow[],
  { documentIds, listed }: { documentIds: string[]; listed: string[] },
) => mergeTab(tab, content, rows, { documentIds, listed });

const ownColumns = ({ header }: TabContent) => new Set(findColumns(tab, header).values());

/** The foreign cells of each row, and all cells of rows without a key of their own. */
function peoples(before: TabContent, { rows }: TabContent): CellValue[][] {
  const ours = ownColumns(before);
  return before.rows.map((row, index) =>
    row.map((_, column) => (ours.has(column) ? null : (rows[index]?.[column] ?? null))),
  );
}

/** One tab with every key once, and the same with its rows and columns in another order. */
const contentTwice = content.map(withoutRepeats).chain((one) =>
  fc.tuple(shuffled(one.header.length), shuffled(one.rows.length)).map(([columns, rows]) => ({
    one,
    other: {
      header: columns.map((column) => one.header[column] ?? ''),
      rows: rows.map((row) => columns.map((column) => one.rows[row]?.[column] ?? null)),
    },
  })),
);

function shuffled(length: number) {
  const all = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: length });
}

function withoutRepeats({ header, rows }: TabContent): TabContent {
  const keys = rows.map((row) => keyOfRow(header, row));
  return {
    header,
    rows: rows.filter((_, index) => keys[index] === '' || keys.indexOf(keys[index] ?? '') === index),
  };
}

function keyOfRow(header: readonly string[], row: readonly CellValue[]): string {
  const [numbered] = readRows(tab, { header, rows: [row] });
  const cells = numbered?.cells ?? {};
  return textAt(cells, 'document') + textAt(cells, 'goalId') === '' ? '' : keyOf(tab, cells);
}

/** Every keyed row of a merged tab with the note that stood in it before; an unticked checkbox is no note. */
function byKey(before: TabContent, { header, rows }: TabContent): string[] {
  const note = before.header.indexOf('Our own note');
  return rows
    .filter((row) => keyOfRow(header, row) !== '')
    .map((row) => {
      const own = readRows(tab, { header, rows: [row] }).map(({ cells: { title, money, status } }) => [
        title,
        money,
        status,
      ]);
      const cells = [keyOfRow(header, row), ...own.flat(), row[note] || null];
      return JSON.stringify(cells.map((value) => (value === '' ? null : (value ?? null))));
    })
    .sort();
}

describe('mergeTab, on any tab', () => {
  it('writes exactly what the tab holds afterwards', () => {
    fc.assert(
      fc.property(content, wanted, scope, (before, rows, around) => {
        const merge = run(before, rows, around);
        expect(written(before, merge.writes)).toEqual(gridOf(merge.content));
      }),
    );
  });

  it('writes nothing the second time, even when the sheet gives empty strings back', () => {
    fc.assert(
      fc.property(content, wanted, scope, (before, rows, around) => {
        const { content: after } = run(before, rows, around);
        const asRead = {
          header: after.header,
          rows: after.rows.map((row) => row.map((value) => value ?? '')),
        };
        const again = run(asRead, rows, around);
        expect(again.writes).toEqual([]);
        expect(again.changedKeys).toEqual([]);
      }),
    );
  });

  it('leaves people’s cells in their row and never writes to their columns', () => {
    fc.assert(
      fc.property(content, wanted, scope, (before, rows, around) => {
        const merge = run(before, rows, around);
        expect(peoples(before, merge.content)).toEqual(peoples(before, before));
        const foreign = before.header
          .map((_, column) => column)
          .filter((column) => !ownColumns(before).has(column));
        for (const { column, values } of merge.writes) {
          const width = values[0]?.length ?? 0;
          expect(foreign.filter((index) => index >= column - 1 && index < column - 1 + width)).toEqual([]);
        }
      }),
    );
  });

  it('never writes over a row that holds something and has no key', () => {
    fc.assert(
      fc.property(content, wanted, scope, (before, rows, around) => {
        const places = findColumns(tab, before.header);
        const title = places.get('title') ?? -1;
        const typed = before.rows.flatMap((row, index) => {
          const isKeyless = !row[places.get('document') ?? -1] && !row[places.get('goalId') ?? -1];
          // An unticked checkbox fills no row: a column of them reaches to the end of the sheet.
          return isKeyless && String(row[title] || '') !== '' ? [index + 2] : [];
        });
        for (const { row, values } of run(before, rows, around).writes) {
          expect(typed.filter((number) => number >= row && number < row + values.length)).toEqual([]);
        }
      }),
    );
  });

  it('holds every wanted row once and loses none that was there', () => {
    fc.assert(
      fc.property(content, wanted, scope, (before, rows, around) => {
        const { content: after } = run(before, rows, around);
        const keys = (of: TabContent) => readRows(tab, of).map(({ cells }) => keyOf(tab, cells));
        const now = keys(after);
        for (const key of keys(before).filter((each) => each !== '')) expect(now).toContain(key);
        for (const row of rows as readonly TrackerRow[]) {
          const found = readRows(tab, after).find(({ cells }) => keyOf(tab, cells) === keyOf(tab, row));
          expect(gridOf({ header: [], rows: [Object.values(found?.cells ?? {})] })[1]).toEqual(
            gridOf({
              header: [],
              rows: [[...findColumns(tab, after.header).keys()].map((key) => row[key] ?? null)],
            })[1],
          );
        }
      }),
    );
  });

  it('comes to the same rows by key, whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(contentTwice, wanted, scope, ({ one, other }, rows, around) => {
        expect(byKey(other, run(other, rows, around).content)).toEqual(
          byKey(one, run(one, rows, around).content),
        );
      }),
    );
  });
});
