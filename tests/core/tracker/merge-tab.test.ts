import type { CellValue } from '../../../src/core/tracker/cells.ts';
import { LONGEST_CELL } from '../../../src/core/tracker/fit-rows.ts';
import { mergeTab } from '../../../src/core/tracker/merge-tab.ts';
import { SCHOOLS_TAB } from '../../../src/core/tracker/people-tabs.ts';
import { PROGRESS_TAB } from '../../../src/core/tracker/plan-tabs.ts';
import { coverageTab } from '../../../src/core/tracker/report-tabs.ts';
import type { TabContent, TrackerRow } from '../../../src/core/tracker/tab-definition.ts';
import { gridOf, written } from './written-sheet.ts';

const header = PROGRESS_TAB.columns.map((column) => column.header);
const columnOf = (heading: string): number => header.indexOf(heading);
const row = (document: string, number: number, note: string, different: TrackerRow = {}): TrackerRow => ({
  document,
  goalId: 'G-7KQ2',
  number,
  schoolId: '101',
  school: 'Maple Elementary',
  date: 'January 2026',
  value: 48,
  status: 'In progress',
  note,
  standing: 'In the plan',
  ...different,
});
const values = (cells: TrackerRow): CellValue[] => PROGRESS_TAB.columns.map(({ key }) => cells[key] ?? null);
const sheet = (...rows: TrackerRow[]): TabContent => ({ header, rows: rows.map(values) });
const none = { documentIds: [] };

describe('mergeTab', () => {
  it('fills an empty tab, headings first', () => {
    const merge = mergeTab(PROGRESS_TAB, { header: [], rows: [] }, [row('a', 1, 'x')], none);
    expect(merge.writes).toEqual([
      { row: 1, column: 1, values: [header] },
      { row: 2, column: 1, values: [values(row('a', 1, 'x'))] },
    ]);
    expect(merge).toMatchObject({ notices: [], refused: false, changedDocuments: ['a'] });
  });

  it('takes what Sheets gives back as what was written', () => {
    const asRead = sheet(row('a', 1, '', { value: 0.1 + 0.2, note: '', status: null }));
    const merge = mergeTab(
      PROGRESS_TAB,
      asRead,
      [row('a', 1, '', { value: 0.3, note: null, status: '' })],
      none,
    );
    expect(merge.writes).toEqual([]);
  });

  it.each<[string, CellValue, CellValue]>([
    ['a number where text was meant', 42, '42'],
    ['text where a number was meant', '42', 42],
    ['a day made of text', { day: '2026-05-03' }, '3-5'],
    ['another day', { day: '2026-05-03' }, { day: '2026-05-04' }],
    ['a value that is no longer there', 'old', null],
  ])('writes over %s', (_, before, after) => {
    const merge = mergeTab(
      PROGRESS_TAB,
      sheet(row('a', 1, '', { note: before })),
      [row('a', 1, '', { note: after })],
      none,
    );
    expect(merge.writes).toHaveLength(1);
    expect(mergeTab(PROGRESS_TAB, merge.content, [row('a', 1, '', { note: after })], none).writes).toEqual(
      [],
    );
  });

  it('finds a key that became a number, and writes it as it should be', () => {
    const merge = mergeTab(PROGRESS_TAB, sheet(row('a', 1, 'x', { number: '1' })), [row('a', 1, 'x')], none);
    expect(merge.content.rows).toEqual([values(row('a', 1, 'x'))]);
  });

  it('leaves a cell alone that the wanted row does not name', () => {
    const { note, ...partial } = row('a', 1, 'new');
    const merge = mergeTab(PROGRESS_TAB, sheet(row('a', 1, 'kept', { value: 3 })), [partial], none);
    expect(merge.content.rows).toEqual([values(row('a', 1, 'kept'))]);
  });

  it('marks rows of plans that were read, and of documents no longer listed, and no others', () => {
    const before = sheet(row('read', 1, ''), row('refused', 1, ''), row('unlisted', 1, ''));
    const { content, changedDocuments } = mergeTab(PROGRESS_TAB, before, [], {
      documentIds: ['read'],
      listed: ['read', 'refused'],
    });
    expect(content.rows.map((cells) => cells[columnOf('Row status')])).toEqual([
      'No longer in the plan',
      'In the plan',
      'Plan no longer listed',
    ]);
    expect(changedDocuments).toEqual(['read', 'unlisted']);
  });

  it('marks nothing as unlisted when the list of plans could not be read', () => {
    const before = sheet(row('a', 1, ''));
    expect(mergeTab(PROGRESS_TAB, before, [], { documentIds: [], listed: [] }).writes).toEqual([]);
  });

  it('keeps the first of two rows with one key, and says so', () => {
    const before = sheet(row('a', 1, 'old'), row('a', 1, 'copy'));
    const { content, notices } = mergeTab(PROGRESS_TAB, before, [row('a', 1, 'new')], none);
    expect(content.rows).toEqual([values(row('a', 1, 'new')), values(row('a', 1, 'copy'))]);
    expect(notices).toEqual([
      'On the tab “Progress”, row 3 repeats row 2 (Maple Elementary, G-7KQ2). Row 2 is kept up to date and row 3 is left as it is: delete the one you do not need.',
    ]);
  });

  it('adds a renamed column at the right of everything, and says so', () => {
    const before = sheet(row('a', 1, 'x'));
    const renamed = {
      header: [...header.map((text) => (text === 'Note' ? 'Remark' : text)), 'Our own'],
      rows: before.rows.map((cells) => [...cells, 'ours', 'beyond every heading']),
    };
    const merge = mergeTab(PROGRESS_TAB, renamed, [row('a', 1, 'x')], none);
    expect(merge.content.header.slice(-3)).toEqual(['Our own', '', 'Note']);
    expect(merge.content.rows[0]?.slice(-3)).toEqual(['ours', 'beyond every heading', 'x']);
    expect(merge.notices).toEqual([expect.stringContaining('“Note”')]);
    expect(written(renamed, merge.writes)).toEqual(gridOf(merge.content));
  });

  it('writes nothing without a key column, and says which heading to name again', () => {
    const before = sheet(row('a', 1, 'x'));
    const renamed = { ...before, header: header.map((text) => (text === 'Goal ID' ? 'Goal code' : text)) };
    const merge = mergeTab(PROGRESS_TAB, renamed, [row('b', 1, 'y')], { documentIds: ['a', 'b'] });
    expect(merge).toMatchObject({ content: renamed, writes: [], changedKeys: [], refused: true });
    expect(merge.notices).toEqual([expect.stringMatching(/no heading “Goal ID”.*renamed: “Goal code”/)]);
  });

  it('finds headings whatever their capitals and spaces', () => {
    const before = { ...sheet(row('a', 1, 'x')), header: header.map((text) => ` ${text.toUpperCase()} `) };
    expect(mergeTab(PROGRESS_TAB, before, [row('a', 1, 'x')], none)).toMatchObject({
      writes: [],
      notices: [],
    });
  });

  it('puts new rows above a column of unticked checkboxes, below everything else', () => {
    const before = {
      header: [...header, 'Seen'],
      rows: [
        [...values(row('a', 1, 'x')), true],
        ...Array.from({ length: 3 }, () => [...header.map(() => null), false]),
      ],
    };
    const { content } = mergeTab(PROGRESS_TAB, before, [row('a', 1, 'x'), row('a', 2, 'y')], none);
    expect(content.rows).toHaveLength(4);
    expect(content.rows[1]).toEqual([...values(row('a', 2, 'y')), false]);
  });

  it('cuts text that no cell can hold between characters, says so, and leaves it at that the next time', () => {
    const long = `${'x'.repeat(LONGEST_CELL - 1)}😀 and more`;
    const merge = mergeTab(PROGRESS_TAB, { header: [], rows: [] }, [row('a', 1, long)], none);
    const cell = String(merge.content.rows[0]?.[columnOf('Note')]);
    expect(cell).toMatch(/^x+\n\[Cut here: .*\]$/);
    expect(cell.length).toBeLessThan(50_000);
    expect(merge.notices).toEqual([
      expect.stringContaining('“Note” of Maple Elementary, G-7KQ2 is too long'),
    ]);
    expect(mergeTab(PROGRESS_TAB, merge.content, [row('a', 1, long)], none).writes).toEqual([]);
  });
});

describe('mergeTab, rectangles', () => {
  /** Ten columns: a thousand rows cost as much as a round trip. */
  const LONG = 4500;
  const many = (count: number) => Array.from({ length: count }, (_, index) => row('a', index + 1, 'same'));
  const changedAt = (...numbers: number[]) =>
    many(LONG).map((one, index) => (numbers.includes(index) ? { ...one, note: 'new' } : one));
  const blocks = (numbers: number[], before = sheet(...many(LONG))) =>
    mergeTab(PROGRESS_TAB, before, changedAt(...numbers), none).writes.map(
      ({ row: top, column, values: cells }) => [top, column, cells.length, cells[0]?.length],
    );

  it.each<[string, number[], number[][]]>([
    ['one row', [4], [[6, 1, 1, 10]]],
    ['near rows, with those between them', [4, 1000], [[6, 1, 997, 10]]],
    [
      'rows far apart',
      [4, 1100],
      [
        [6, 1, 1, 10],
        [1102, 1, 1, 10],
      ],
    ],
    ['more than two stretches, as one block', [0, 1200, 2400], [[2, 1, 2401, 10]]],
  ])('%s', (_, numbers, expected) => {
    expect(blocks(numbers)).toEqual(expected);
  });

  it('takes one rectangle for each run of columns, around people’s columns', () => {
    const before = sheet(...many(LONG));
    const spread = {
      header: [...header.slice(0, 4), 'Ours', ...header.slice(4)],
      rows: before.rows.map((cells) => [...cells.slice(0, 4), 'ours', ...cells.slice(4)]),
    };
    expect(blocks([4], spread)).toEqual([
      [6, 1, 1, 4],
      [6, 6, 1, 6],
    ]);
  });

  it('writes around a row a person typed between the tracker’s', () => {
    const before = sheet(...many(10));
    const rows = [
      ...before.rows.slice(0, 5),
      header.map((_, index) => (index === 6 ? 480 : null)),
      ...before.rows.slice(5),
    ];
    const wanted = changedAt(3, 7).slice(0, 10);
    const { writes } = mergeTab(PROGRESS_TAB, { header, rows }, wanted, none);
    expect(writes.map(({ row: top, values: cells }) => [top, cells.length])).toEqual([
      [5, 1],
      [10, 1],
    ]);
  });
});

describe('mergeTab on Schools, whose keys are people’s', () => {
  const schools: TabContent = {
    header: [
      ...['Plan link', 'School', 'School ID', 'Plan state', 'State date', 'Due', 'Goals'],
      ...['Open comments', 'Answered comments', 'Requirements lacking', 'Result', 'Message'],
    ],
    rows: [
      ['link', 'Maple', 101, 'Draft', null, '2025-10-15', 4, 1, 0, 5, 'Read', null],
      ['link', 'Oak', '102', null, null, null, null, null, null, null, null, null],
    ],
  };

  it('writes the roll-up’s columns and adds no school', () => {
    const wanted = [
      { schoolId: '101', planState: 'Draft', goals: 4, result: 'Read', message: null },
      { schoolId: '102', result: 'Not read', message: 'Oak: the plan was not found.' },
      { schoolId: '103', result: 'Read' },
    ];
    const { writes, notices } = mergeTab(SCHOOLS_TAB, schools, wanted, none);
    expect(writes).toEqual([
      {
        row: 3,
        column: 4,
        values: [[null, null, null, null, null, null, null, 'Not read', 'Oak: the plan was not found.']],
      },
    ]);
    expect(notices).toEqual([]);
  });
});

describe('mergeTab on Coverage, whose headings change', () => {
  const tab = coverageTab([{ id: 'P1', name: 'Reading', description: '' }]);
  const before = mergeTab(tab, { header: [], rows: [] }, [{ schoolId: '101', 'goals:P1': 2 }], none).content;

  it('keeps a renamed priority in its column and adds a new one at the right, without a notice', () => {
    const next = coverageTab([
      { id: 'P1', name: 'Literacy', description: '' },
      { id: 'P10', name: 'Belonging', description: '' },
    ]);
    const { content, notices, writes } = mergeTab(
      next,
      before,
      [{ schoolId: '101', 'goals:P1': 2, 'goals:P10': 0 }],
      none,
    );
    expect(content.header.slice(-4)).toEqual([
      'P1 · Literacy',
      'P1 money · Literacy',
      'P10 · Belonging',
      'P10 money · Belonging',
    ]);
    expect(content.rows[0]?.slice(-3)).toEqual([2, null, 0]);
    expect(notices).toEqual([]);
    expect(written(before, writes)).toEqual(gridOf(content));
  });

  it('marks a school that left the Schools tab', () => {
    const { content } = mergeTab(tab, before, [], none);
    expect(content.rows[0]).toContain('No longer on the Schools tab');
  });
});
