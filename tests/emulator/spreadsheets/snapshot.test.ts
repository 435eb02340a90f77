import fc from 'fast-check';
import { newSpreadsheetModel, type SpreadsheetModel } from '../../../src/emulator/spreadsheets/model.ts';
import {
  readGrid,
  type SpreadsheetState,
  spreadsheetFromState,
  spreadsheetToState,
} from '../../../src/emulator/spreadsheets/snapshot.ts';
import { openBook } from './spreadsheet-for-tests.ts';

type Step = (book: ReturnType<typeof openBook>) => unknown;

const at = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 8 }));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(at, fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())).map(
    ([[row, column], value]): Step =>
      ({ sheet }) =>
        sheet.getRange(row, column).setValue(typeof value === 'string' ? `'${value}` : value),
  ),
  at.map(
    ([row, column]): Step =>
      ({ sheet }) =>
        sheet.getRange(row, column).setFormula('=COUNTA(B:B)').setBackground('#eeeeee').setNote('n'),
  ),
  at.map(
    ([row, column]): Step =>
      ({ sheet }) =>
        sheet.getRange(row, column).setNumberFormat('0.0').setFontWeight('bold'),
  ),
  at.map(
    ([row, column]): Step =>
      ({ person }) => {
        person().insertColumn('Sheet1', column, 'New');
        person().deleteRow('Sheet1', row);
      },
  ),
  fc.constant<Step>(({ spreadsheet }) => spreadsheet.insertSheet()),
  fc.constant<Step>(({ person }) => person().protectTab('Sheet1', { warningOnly: true })),
  fc.constant<Step>(({ person }) => person().addFilter('Sheet1', { 1: ['x'] })),
);

it('comes back the same from its state, also through JSON', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const book = openBook();
      for (const each of steps) each(book);
      const state = spreadsheetToState(book.model);
      const copy = spreadsheetFromState(JSON.parse(JSON.stringify(state)));
      expect(spreadsheetToState(copy)).toEqual(state);
      expect(readGrid(copy)).toEqual(readGrid(book.model));
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('shares nothing with its state', () => {
  const { range, model } = openBook();
  range('A1').setValue('before');
  const state = spreadsheetToState(model);
  const copy = spreadsheetFromState(state);
  range('A1').setValue('after');
  expect(readGrid(copy)[0]?.rows).toEqual([[{ value: 'before' }]]);
});

it('refuses what is not a state', () => {
  expect(() => spreadsheetFromState({} as SpreadsheetState)).toThrow('Not the state of a spreadsheet');
});

it('is read as a grid with results, formats and looks', () => {
  const { range, sheet, model } = openBook();
  range('A1:B1')
    .setValues([['Goals', 'Day']])
    .setFontWeight('bold')
    .setBackground('#dddddd');
  range('A2:B2').setValues([['=COUNTA(B:B)', '6/12/2026']]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 80);
  const head = { bold: true, background: '#dddddd' };
  expect(readGrid(model)).toEqual([
    {
      name: 'Sheet1',
      rows: [
        [
          { value: 'Goals', ...head },
          { value: 'Day', ...head },
        ],
        [
          { value: 2, formula: '=COUNTA(B:B)' },
          { value: 46_185, numberFormat: 'M/d/yyyy' },
        ],
      ],
      frozenRows: 1,
      columnWidths: [100, 80],
    },
  ]);
});

it('of a new spreadsheet is one empty tab', () => {
  const model: SpreadsheetModel = newSpreadsheetModel({ timeZone: 'UTC', locale: 'en_US' });
  expect(readGrid(model)).toEqual([{ name: 'Sheet1', rows: [], frozenRows: 0, columnWidths: [] }]);
});
