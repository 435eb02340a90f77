import type { DocumentEdit, DocumentView, SpreadsheetView } from '../../src/studio/serve/studio-api.ts';
import { OFFICE, PRINCIPAL, type SmallStudio, smallStudio, studioOf, VIEWER } from './small-studio.ts';

let content: SmallStudio;
let studio: ReturnType<typeof studioOf>;
let ask: { user: string; fileId: string };
let cell: { user: string; fileId: string; tab: string; row: number; column: number };

beforeEach(() => {
  content = smallStudio();
  studio = studioOf(content);
  ask = { user: PRINCIPAL, fileId: content.planId };
  cell = { user: OFFICE, fileId: content.sheetId, tab: 'Sheet1', row: 1, column: 1 };
});

const view = () => studio.file(ask) as DocumentView;
const blocks = () => view().tabs[0]?.blocks ?? [];
const keyOf = (text: string): number =>
  blocks().find((block) => block.kind === 'paragraph' && block.text === text)?.key ?? -1;
const table = () => {
  const found = blocks().find((block) => block.kind === 'table');
  if (!found) throw new Error('no table');
  return found;
};
const edit = (made: DocumentEdit) => studio.editDocument({ ...ask, edit: made }) as DocumentView;
const text = () => content.workspace.documentAs(PRINCIPAL, content.planId).text();

describe('edits by hand', () => {
  test('paragraphs, as text and not as HTML', () => {
    const key = keyOf('Why.');
    edit({ kind: 'typeOver', key, seen: 'Why.', text: '<b>Reading</b>\n' });
    const at = blocks().findIndex((block) => block.key === key);
    expect(blocks()[at]).toMatchObject({ text: '<b>Reading</b>', isBold: false });
    edit({ kind: 'removeEmpty', key: blocks()[at + 1]?.key ?? -1 });
    expect(blocks()[at + 1]).toMatchObject({ text: 'one' });
    edit({ kind: 'look', key, look: 'HEADING_2' });
    edit({ kind: 'split', key, seen: '<b>Reading</b>', text: 'Reading first', offset: 8 });
    expect(blocks().slice(at, at + 2)).toMatchObject([
      { text: 'Reading ', namedStyle: 'HEADING_2' },
      { text: 'first', namedStyle: 'HEADING_2' },
    ]);
    edit({ kind: 'joinAbove', key: keyOf('first'), seen: 'first', text: 'first' });
    expect(blocks()[at]).toMatchObject({ text: 'Reading first' });
  });

  test('cells, rows and tables', () => {
    edit({ kind: 'addRow', below: table().rows[0]?.key ?? -1 });
    const key = table().rows[1]?.cells[0]?.key ?? -1;
    edit({ kind: 'typeOverCell', key, seen: '', text: 'Year' });
    expect(table().rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['School', 'Pier'],
      ['Year', ''],
    ]);
    edit({ kind: 'deleteRow', row: table().rows[1]?.key ?? -1, seen: ['Year', ''] });
    expect(table().rows).toHaveLength(1);
    edit({ kind: 'deleteTable', table: table().key, seen: ['School', 'Pier'] });
    edit({ kind: 'insertTable', after: keyOf('Why.'), rows: 2, columns: 3 });
    expect(table().rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
    const large = { kind: 'insertTable', after: keyOf('Why.'), rows: 0, columns: 3 } as const;
    expect(() => edit(large)).toThrow('A table has 1 to 20 rows and columns.');
  });

  test('a spreadsheet calculates what is typed', () => {
    studio.typeIn({ ...cell, seen: '', text: '25' });
    studio.typeIn({ ...cell, row: 2, seen: '', text: '=A1*4' });
    const sheet = studio.file(cell) as SpreadsheetView;
    expect(sheet.tabs[0]?.rows.map(([one]) => one)).toMatchObject([
      { display: '25', alignment: 'right' },
      { display: '100', formula: '=A1*4' },
    ]);
    expect(sheet.tabs[0]).toMatchObject({ maxRows: 1000 });
  });

  test('an edit of the wrong kind of file is refused', () => {
    const made = { kind: 'removeEmpty', key: 1 } as const;
    expect(() => studio.editDocument({ ...cell, edit: made })).toThrow('is no document');
    expect(() => studio.typeIn({ ...cell, ...ask, seen: '', text: 'x' })).toThrow('is no spreadsheet');
  });
});

describe('what was changed meanwhile is not typed over', () => {
  const CHANGED = 'changed meanwhile';
  test.each<[string, () => DocumentEdit]>([
    ['a paragraph', () => ({ kind: 'typeOver', key: keyOf('Why.'), seen: 'Who.', text: 'x' })],
    [
      'a paragraph that is split',
      () => ({ kind: 'split', key: keyOf('Why.'), seen: '', text: 'x', offset: 0 }),
    ],
    ['a paragraph that is joined', () => ({ kind: 'joinAbove', key: keyOf('Why.'), seen: 'W', text: 'x' })],
    [
      'a cell',
      () => ({ kind: 'typeOverCell', key: table().rows[0]?.cells[1]?.key ?? -1, seen: 'Harbor', text: 'x' }),
    ],
    ['a row', () => ({ kind: 'deleteRow', row: table().rows[0]?.key ?? -1, seen: ['School', ''] })],
    ['a table', () => ({ kind: 'deleteTable', table: table().key, seen: ['School'] })],
  ])('%s', (_case, make) => {
    const before = text();
    expect(() => edit(make())).toThrow(CHANGED);
    expect(text()).toBe(before);
    expect(view().undo).toBeNull();
  });

  test('a cell of a spreadsheet, by its formula and not by its result', () => {
    studio.typeIn({ ...cell, seen: '', text: '1' });
    studio.typeIn({ ...cell, row: 2, seen: '', text: '=A1' });
    expect(() => studio.typeIn({ ...cell, seen: '', text: '2' })).toThrow(CHANGED);
    studio.typeIn({ ...cell, seen: '1', text: '2' });
    expect(() => studio.typeIn({ ...cell, row: 2, seen: '2', text: '3' })).toThrow(CHANGED);
    studio.typeIn({ ...cell, row: 2, seen: '=A1', text: '3' });
  });

  test('what was deleted says so', () => {
    expect(() => edit({ kind: 'typeOver', key: -1, seen: '', text: 'x' })).toThrow('was deleted meanwhile');
    expect(() => edit({ kind: 'deleteRow', row: -1, seen: [] })).toThrow('was deleted meanwhile');
  });
});

describe('undo', () => {
  const undo = (file = ask) => {
    const { user, fileId } = file;
    return studio.undo({ user, fileId, version: studio.glance(file).version ?? '' });
  };

  test('is refused where the person has not seen what it would take back', () => {
    const { version } = edit({ kind: 'typeOver', key: keyOf('Why.'), seen: 'Why.', text: 'Because.' });
    edit({ kind: 'look', key: keyOf('Because.'), look: 'HEADING_3' });
    expect(() => studio.undo({ ...ask, version })).toThrow('Look at it again before you undo.');
    expect(view().undo).toBe('style');
  });

  test('takes back edit after edit, and says which', () => {
    const before = view().tabs;
    const key = keyOf('Why.');
    edit({ kind: 'typeOver', key, seen: 'Why.', text: 'Because.' });
    const between = view().tabs;
    expect(edit({ kind: 'look', key, look: 'HEADING_3' }).undo).toBe('style');
    expect(undo()).toMatchObject({ undo: 'typing', tabs: between });
    expect(undo()).toMatchObject({ undo: null, tabs: before });
    expect(() => undo()).toThrow('nothing of yours left to undo');
  });

  test('also in a spreadsheet', () => {
    studio.typeIn({ ...cell, seen: '', text: '1' });
    studio.typeIn({ ...cell, seen: '1', text: '2' });
    expect(undo(cell)).toMatchObject({ undo: 'typing', tabs: [{ rows: [[{ display: '1' }]] }] });
  });

  test('does not take back what others did, nor reach past it', () => {
    edit({ kind: 'typeOver', key: keyOf('Why.'), seen: 'Why.', text: 'Because.' });
    studio.share({ ...ask, email: OFFICE, role: 'writer' });
    expect(studio.file({ ...ask, user: OFFICE })).toMatchObject({ undo: null });
    content.workspace.documentAs(OFFICE, content.planId).appendParagraph('From elsewhere.');
    expect(view().undo).toBeNull();
    expect(() => undo()).toThrow('nothing of yours left to undo');
    expect(text()).toContain('From elsewhere.');
  });

  test('is not for those who may only view', () => {
    edit({ kind: 'typeOver', key: keyOf('Why.'), seen: 'Why.', text: 'Because.' });
    expect(() => undo({ ...ask, user: VIEWER })).toThrow('nothing of yours');
    expect(text()).toContain('Because.');
  });
});

test('a glance tells a change of the file and of the files', () => {
  const before = studio.glance(ask);
  expect(studio.glance(ask)).toEqual(before);
  expect(before.version).toBe(view().version);
  content.workspace.documentAs(PRINCIPAL, content.planId).appendParagraph('More');
  expect(studio.glance(ask).version).not.toBe(before.version);
  studio.moveToBin(ask);
  expect(studio.glance(ask)).toMatchObject({ version: null, workspace: { bin: [{ id: content.planId }] } });
});
