import { openBook, PAT } from './spreadsheet-for-tests.ts';

function schools() {
  const book = openBook({ roles: { [PAT]: 'writer' } });
  const person = book.person(PAT);
  person.typeRow('Sheet1', 1, ['School', 'Students', 'Share']);
  person.typeRow('Sheet1', 2, ['oak', '30', '=B2/B$5']);
  person.typeRow('Sheet1', 3, ['Elm', '120', '=B3/B$5']);
  person.typeRow('Sheet1', 4, ['', '10', '=B4/B$5']);
  person.typeRow('Sheet1', 5, ['Pine', '40', '=B5/B$5']);
  const column = (at: number) => person.readTab('Sheet1').map((row) => row[at - 1]?.display);
  return { ...book, person, column };
}

it('types as on a keyboard', () => {
  const { person } = schools();
  person.typeRow('Sheet1', 6, ['3-5', '10%', "'3-5", '=1+1']);
  expect(person.readTab('Sheet1')[5]).toEqual([
    { value: 46_086, display: '3/5/2026' },
    { value: 0.1, display: '10%' },
    { value: '3-5', display: '3-5' },
    { value: 2, display: '2', formula: '=1+1' },
  ]);
  person.typeIn('Sheet1', 6, 1, '');
  expect(person.readCell('Sheet1', 6, 1)).toEqual({ value: null, display: '' });
});

it('sorts below the header, with empty cells last, and formulas keep to their row', () => {
  const { person, column } = schools();
  person.typeIn('Sheet1', 5, 3, '');
  person.sortBy('Sheet1', 1);
  expect(column(1)).toEqual(['School', 'Elm', 'oak', 'Pine', '']);
  expect(column(2)).toEqual(['Students', '120', '30', '40', '10']);
  expect(person.readCell('Sheet1', 2, 3).formula).toBe('=B2/B$5');
  person.sortBy('Sheet1', 2, false);
  expect(column(2)).toEqual(['Students', '120', '40', '30', '10']);
  person.typeIn('Sheet1', 2, 1, '7');
  person.typeIn('Sheet1', 3, 1, 'TRUE');
  person.sortBy('Sheet1', 1);
  expect(column(1)).toEqual(['School', '7', 'oak', 'TRUE', '']);
  person.sortBy('Sheet1', 1, false);
  expect(column(1)).toEqual(['School', 'TRUE', 'oak', '7', '']);
});

it('copies, deletes and hides', () => {
  const { person, column, sheet } = schools();
  person.duplicateRow('Sheet1', 3);
  expect(column(1)).toEqual(['School', 'oak', 'Elm', 'Elm', '', 'Pine']);
  expect(person.readCell('Sheet1', 4, 3).formula).toBe('=B4/B$6');
  person.deleteRow('Sheet1', 2);
  expect(column(1)).toEqual(['School', 'Elm', 'Elm', '', 'Pine']);
  person.hideColumn('Sheet1', 2);
  person.insertColumn('Sheet1', 1, 'Mine');
  expect(sheet.isColumnHiddenByUser(3)).toBe(true);
  person.deleteColumn('Sheet1', 3);
  expect(column(2)).toEqual(['School', 'Elm', 'Elm', '', 'Pine']);
  expect(person.readCell('Sheet1', 2, 3).display).toBe('#REF!');
});

it('moves columns with their widths, and renames headers and tabs', () => {
  const { person, sheet } = schools();
  sheet.setColumnWidth(1, 240);
  person.moveColumn('Sheet1', 1, 3);
  expect([1, 2, 3].map((column) => person.readCell('Sheet1', 1, column).value)).toEqual([
    'Students',
    'Share',
    'School',
  ]);
  expect(sheet.getColumnWidth(3)).toBe(240);
  expect(person.readCell('Sheet1', 2, 2).formula).toBe('=A2/A$5');
  person.renameHeader('Sheet1', 'School', 'Site');
  expect(person.columnOf('Sheet1', 'Site')).toBe(3);
  expect(() => person.columnOf('Sheet1', 'School')).toThrow('has no column School');
  person.addTab('Notes');
  expect(() => person.renameTab('Notes', 'Sheet1')).toThrow('already exists');
  person.deleteTab('Sheet1');
  expect(person.tabNames()).toEqual(['Notes']);
  expect(() => person.deleteTab('Notes')).toThrow('The only tab cannot be deleted');
});

it('formats a column below its header', () => {
  const { person } = schools();
  person.formatColumn('Sheet1', 2, '0.0');
  expect(person.readCell('Sheet1', 2, 2).display).toBe('30.0');
  person.formatColumn('Sheet1', 2, '');
  expect(person.readCell('Sheet1', 2, 2).display).toBe('30');
});

it('may do what the file lets them do', () => {
  const book = openBook({ roles: { 'reader@district.example': 'reader' } });
  const visitor = book.person('reader@district.example');
  expect(visitor.readTab('Sheet1')).toEqual([]);
  expect(() => visitor.typeIn('Sheet1', 1, 1, 'x')).toThrow('You do not have permission');
  expect(() => visitor.addTab('Mine')).toThrow('You do not have permission');
  expect(() => book.person('stranger@elsewhere.example')).toThrow('failed while accessing');
});
