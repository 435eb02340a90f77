import fc from 'fast-check';
import { NotEmulated } from '../../../src/emulator/execution.ts';
import { OWNER, openBook, PAT } from './spreadsheet-for-tests.ts';

describe('values', () => {
  it('are read back as they were understood', () => {
    const { range } = openBook();
    range('A1:D2').setValues([
      ['=1+1', "'=1+1", '10%', ''],
      [true, -0, "'3-5", null],
    ]);
    expect(range('A1:D2').getValues()).toEqual([
      [2, '=1+1', 0.1, ''],
      [true, 0, '3-5', ''],
    ]);
    expect(range('A1:D2').getDisplayValues()).toEqual([
      ['2', '=1+1', '10%', ''],
      ['TRUE', '0', '3-5', ''],
    ]);
    expect(range('A1:B1').getFormulas()).toEqual([['=1+1', '']]);
  });

  it('come back as any text that went in behind an apostrophe', () => {
    const { range } = openBook();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        range('A1').setValue(`'${text}`);
        expect(range('A1').getValue()).toBe(text);
        expect(range('A1').getDisplayValue()).toBe(text);
      }),
    );
  });

  it.each([['America/Los_Angeles'], ['Asia/Kolkata']])(
    'that are days keep to the clocks of %s',
    (timeZone) => {
      const { range, model } = openBook({ timeZone });
      range('A1').setValue('6/12/2026');
      const midnight = range('A1').getValue();
      const shown = new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
      expect(shown.format(midnight as Date)).toMatch(/^6\/12\/26, 12:00:00/);
      range('B1').setValue(midnight);
      expect(model.tabs[0]?.rows[0]?.[1]).toEqual({ value: 46_185, numberFormat: 'M/d/yyyy' });
      range('C1').setValue(new Date('2026-06-12T18:30:15Z'));
      expect(range('C1').getValue()).toEqual(new Date('2026-06-12T18:30:15Z'));
    },
  );

  it('that are serial numbers become days with a format, and numbers again without', () => {
    const { range } = openBook({ timeZone: 'UTC' });
    range('A1').setValue(46_185);
    expect(range('A1').getValue()).toBe(46_185);
    range('A1').setNumberFormat('yyyy-mm-dd');
    expect(range('A1').getValue()).toEqual(new Date('2026-06-12T00:00:00Z'));
    expect(range('A1').getDisplayValue()).toBe('2026-06-12');
    range('A1').setNumberFormat('General');
    expect(range('A1').getValue()).toBe(46_185);
    expect(range('A1').getNumberFormat()).toBe('0.###############');
  });

  it('keep the format a cell has, and a bare number in a cell of percents is percents', () => {
    const { range } = openBook();
    range('A1').setNumberFormat('0.00').setValue('10%');
    expect(range('A1').getDisplayValue()).toBe('0.10');
    range('A2').setNumberFormat('0%').setValue('45');
    expect(range('A2').getValue()).toBe(0.45);
    range('A2').setValue(0.5);
    expect(range('A2').getDisplayValue()).toBe('50%');
  });

  it('of one call fill a range, and nothing is written when one of them is refused', () => {
    const { range } = openBook();
    range('A1:B2').setValue('x');
    expect(range('A1:B2').getValues()).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(() => range('A1:B1').setValues([['new', 'y'.repeat(50_001)]])).toThrow('maximum of 50000');
    expect(range('A1').getValue()).toBe('x');
  });

  it.each([
    ['a map', new Map()],
    ['not a number', Number.NaN],
    ['a list', ['x']],
    ['no date', new Date(Number.NaN)],
  ])('that are %s are not emulated', (_, value) => {
    expect(() => openBook().range('A1').setValue(value)).toThrow(NotEmulated);
  });

  it('in cells of plain text stay as they are, and what is not known is refused', () => {
    const { range } = openBook();
    range('A1:B1').setNumberFormat('@');
    range('A1').setValue('=1+1');
    expect(range('A1').getValue()).toBe('=1+1');
    expect(range('A1').getFormula()).toBe('');
    expect(() => range('B1').setValue("'text")).toThrow(NotEmulated);
    expect(() => range('B1').setValue(5)).toThrow(NotEmulated);
    expect(() => range('A2').setValue(5).setNumberFormat('@')).toThrow(NotEmulated);
  });
});

describe('dimensions', () => {
  it('must be those of the range', () => {
    const { range } = openBook();
    expect(() => range('A1:B2').setValues([['a', 'b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range('A1:B2').setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => range('A1:B2').setValues(['a', 'b'])).toThrow("don't match the method signature");
    expect(() => range('A1').setFormulas([['=1', '=2']])).toThrow('number of columns in the data');
  });

  it.each<[unknown[], string]>([
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['A1:A1001'], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1.5, 1], "don't match the method signature"],
    [[1], "don't match the method signature"],
    [['A'], 'Range not found'],
    [['nowhere'], 'Range not found'],
    [['A1:B2:C3'], 'Range not found'],
    [['B2:A1'], 'Range not found'],
  ])('getRange(%j) is refused', (args, message) => {
    expect(() => openBook().sheet.getRange(...args)).toThrow(message);
  });

  it.each<[string, string]>([
    ['A1', 'A1'],
    ['$B$2:c3', 'B2:C3'],
    ['B:C', 'B1:C1000'],
    ['2:3', 'A2:Z3'],
    ['B5:B', 'B5:B1000'],
  ])('%s is the range %s', (a1, expected) => {
    expect(openBook().range(a1).getA1Notation()).toBe(expected);
  });

  it('are looked at again when cells are touched', () => {
    const { range, person } = openBook();
    const last = range('A1000');
    person().deleteRow('Sheet1', 5);
    expect(() => last.setValue(1)).toThrow('outside the dimensions');
  });
});

it('keeps looks apart from content', () => {
  const { range, model } = openBook();
  const cell = range('B2').setValue('x').setFontWeight('bold').setBackground('#ffffff').setWrap(true);
  cell.setFontColor('red').setHorizontalAlignment('center').setNote('why').setNumberFormat('0.0');
  range('B2').clearContent();
  const looks = { bold: true, background: '#ffffff', wrap: true, fontColor: 'red', alignment: 'center' };
  expect(model.tabs[0]?.rows[1]?.[1]).toEqual({ value: null, ...looks, note: 'why', numberFormat: '0.0' });
  range('B2').setFontWeight('normal').setBackground(null).setHorizontalAlignment('normal').setFontColor(null);
  expect(model.tabs[0]?.rows[1]?.[1]).toEqual({ value: null, wrap: true, note: 'why', numberFormat: '0.0' });
  range('B2').setValue(1).clear();
  expect(model.tabs[0]?.rows[1]?.[1]).toEqual({ value: null, note: 'why' });
  expect(range('B2').getNote()).toBe('why');
});

it.each<[string, (range: ReturnType<ReturnType<typeof openBook>['range']>) => unknown]>([
  ['setFontWeight', (range) => range.setFontWeight('heavy')],
  ['setWrap', (range) => range.setWrap('yes')],
  ['setBackground', (range) => range.setBackground(5)],
  ['setHorizontalAlignment', (range) => range.setHorizontalAlignment('middle')],
  ['setNumberFormat', (range) => range.setNumberFormat(null)],
  ['setFormula', (range) => range.setFormula(5)],
])('%s refuses what no overload takes', (method, call) => {
  expect(() => call(openBook().range('A1'))).toThrow(
    `don't match the method signature for SpreadsheetApp.Range.${method}`,
  );
});

it('counts a call a block, by cells', () => {
  const { sheet, meter, range } = openBook();
  expect(meter.read().byKind).toEqual({ spreadsheetOpen: 1 });
  range('A1:B10').setValues(Array.from({ length: 10 }, () => [1, 2]));
  range('A1:B10').getValues();
  sheet.getLastRow();
  sheet.setFrozenRows(1);
  expect(meter.read().byKind).toEqual({ spreadsheetOpen: 1, rangeWrite: 1, rangeRead: 1, sheetChange: 1 });
  expect(meter.read().modelledMs).toBe(Math.round(300 + 100.2 + 160.18 + 0.8 + 100));
});

it('asks a sheet for its size by the way, except when something waits to be written', () => {
  const { sheet, meter, range } = openBook();
  const reads = () => meter.read().byKind.rangeRead ?? 0;
  sheet.getLastRow();
  expect(reads()).toBe(0);
  range('A1').setValue(1);
  sheet.getLastRow();
  expect(reads()).toBe(1);
  sheet.getLastRow();
  expect(reads()).toBe(1);
});

it('tells Drive when it changed', () => {
  const { range, file } = openBook();
  range('A1').getValue();
  expect(file.modifiedTime).toBe(0);
  range('A1').setValue(1);
  expect(file.modifiedTime).toBeGreaterThan(Date.parse('2026-01-20T17:00:00Z'));
});

describe('rights', () => {
  it('to write need more than to read', () => {
    const { range } = openBook({ user: PAT, roles: { [PAT]: 'reader' } });
    expect(range('A1').getValue()).toBe('');
    expect(() => range('A1').setValue(1)).toThrow('You do not have permission');
  });

  it('end when the file is gone or no longer shared', () => {
    const { range, file, files } = openBook({ user: PAT, roles: { [PAT]: 'writer' } });
    const cell = range('A1');
    file.permissions.delete(PAT);
    expect(() => cell.getValue()).toThrow('failed while accessing document with id book');
    file.permissions.set(PAT, 'writer');
    files.deleteForever('book');
    expect(() => cell.setValue(1)).toThrow('failed while accessing document with id book');
  });

  it('stop at a protected tab, but not at one that only warns', () => {
    const { range, person } = openBook({ user: PAT, roles: { [PAT]: 'writer' } });
    person(OWNER).protectTab('Sheet1', { warningOnly: true });
    range('A1').setValue('still');
    person(OWNER).protectTab('Sheet1');
    expect(() => range('A1').setValue('x')).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(range('A1').getValue()).toBe('still');
  });
});
