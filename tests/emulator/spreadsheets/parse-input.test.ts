import fc from 'fast-check';
import { NotEmulated } from '../../../src/emulator/execution.ts';
import { parseUserEntered } from '../../../src/emulator/spreadsheets/parse-input.ts';
import { serialOfDay } from '../../../src/emulator/spreadsheets/serial-date.ts';

const US = { locale: 'en_US', timeZone: 'America/Los_Angeles', now: Date.parse('2026-01-20T17:00:00Z') };
const UK = { ...US, locale: 'en_GB' };
const GERMANY = { ...US, locale: 'de_DE' };

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return serialOfDay(year, month, date) ?? Number.NaN;
};

describe('what is typed becomes a value', () => {
  it.each<[string, string | number | boolean | null]>([
    ['', null],
    ['School', 'School'],
    ['  indented', '  indented'],
    ['007', 7],
    ['42', 42],
    ['+1', 1],
    ['-5', -5],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    [' 5 ', 5],
    ['10%', 0.1],
    ['10.5 %', 0.105],
    ['1,200', 1200],
    ['1,200.75', 1200.75],
    ['12,00', '12,00'],
    ['$1,200', 1200],
    ['-$5', -5],
    ['(5)', -5],
    ['(5', '(5'],
    // A school code, not a number to people.
    ['12E3', 12000],
    ['1E400', '1E400'],
    ['1.2.3', '1.2.3'],
    ['TRUE', true],
    ['false', false],
    ['Truely', 'Truely'],
    ['0 1/2', 0.5],
    ['1 3/4', 1.75],
    ['1/2 cup', '1/2 cup'],
    ['=', '='],
    ['-', '-'],
    ['---', '---'],
    ['@teacher', '@teacher'],
    ["'=1+1", '=1+1'],
    ["'", ''],
    ["''quoted'", "'quoted'"],
    ["'3-5", '3-5'],
  ])('%j', (text, value) => {
    expect(parseUserEntered(text, US)).toEqual(expect.objectContaining({ value }));
    expect(parseUserEntered(text, US).formula).toBeUndefined();
  });

  it.each<[string, string]>([
    ['1/2', '2026-01-02'],
    ['3-5', '2026-03-05'],
    ['6/12/2026', '2026-06-12'],
    ['6/12/26', '2026-06-12'],
    ['6/12/30', '1930-06-12'],
    ['2026-06-12', '2026-06-12'],
    ['2026/6/12', '2026-06-12'],
    ['5/2026', '2026-05-01'],
    // What a school year becomes.
    ['2011-12', '2011-12-01'],
    ['May 2026', '2026-05-01'],
    ['June 12, 2026', '2026-06-12'],
    ['june 12 2026', '2026-06-12'],
    ['12 June 2026', '2026-06-12'],
    ['Friday, June 12, 2026', '2026-06-12'],
    ['12-Jun', '2026-06-12'],
    ['Sept 3', '2026-09-03'],
    ['Jan-15', '2026-01-15'],
  ])('%j is the day %s', (text, expected) => {
    expect(parseUserEntered(text, US).value).toBe(day(expected));
    expect(parseUserEntered(text, US).numberFormat).toMatch(/[Mm]/);
  });

  it.each<[string]>([
    ['13/5'],
    ['2/30'],
    ['2025-26'],
    ['6-12-15-20'],
    ['May'],
    ['May students read'],
    ['K-2'],
    ['2026-06-12T10:00:00Z'],
    ['June 31, 2026'],
    ['1/2/3/4'],
    ['2025-2026'],
  ])('%j is no day', (text) => {
    expect(parseUserEntered(text, US)).toEqual({ value: text });
  });

  it.each<[string, number, string]>([
    ['10:30', 10.5 / 24, 'h:mm'],
    ['3 PM', 15 / 24, 'h:mm AM/PM'],
    ['12:15 am', 0.25 / 24, 'h:mm AM/PM'],
    ['1:00:30', 3630 / 86400, 'h:mm:ss'],
    ['3:1', (3 * 60 + 1) / 1440, 'h:mm'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
    ['6/12/2026 12:00', day('2026-06-12') + 0.5, 'M/d/yyyy h:mm'],
  ])('%j is a time', (text, value, numberFormat) => {
    const parsed = parseUserEntered(text, US);
    expect(parsed.value).toBeCloseTo(value, 10);
    expect(parsed.numberFormat).toBe(numberFormat);
  });

  it.each<[string]>([['10:75'], ['13 PM'], ['0:00:99'], ['3 pupils']])('%j is no time', (text) => {
    expect(parseUserEntered(text, US)).toEqual({ value: text });
  });

  it.each<[string, string]>([
    ['=1+1', '=1+1'],
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=COUNTIF(A:A;"a;b")', '=COUNTIF(A:A,"a;b")'],
    ["=COUNTA('a;b'!A:A)", "=COUNTA('a;b'!A:A)"],
    ['+1+2', '=+1+2'],
    ['- more training', '=- more training'],
    ['-1/2', '=-1/2'],
  ])('%j is a formula', (text, formula) => {
    expect(parseUserEntered(text, US)).toEqual({ value: null, formula });
  });

  it.each<[string, string]>([
    ['10%', '0%'],
    ['10.5%', '0.00%'],
    ['1,200', '#,##0'],
    ['$1,200', '"$"#,##0'],
    ['$1,200.50', '"$"#,##0.00'],
    ['1e5', '0.00E+00'],
    ['May 2026', 'MMMM yyyy'],
  ])('%j brings the format %s', (text, format) => {
    expect(parseUserEntered(text, US).numberFormat).toBe(format);
  });
});

describe('the locale decides', () => {
  it('the order of day and month', () => {
    expect(parseUserEntered('1/2', UK).value).toBe(day('2026-02-01'));
    expect(parseUserEntered('3-5', UK).value).toBe(day('2026-05-03'));
    expect(parseUserEntered('12.6.2026', GERMANY).value).toBe(day('2026-06-12'));
    expect(parseUserEntered('3.5', GERMANY).value).toBe(day('2026-05-03'));
    expect(parseUserEntered('12. Juni 2026', GERMANY).value).toBe(day('2026-06-12'));
  });

  it('the separators of numbers and arguments', () => {
    expect(parseUserEntered('1.200,5', GERMANY).value).toBe(1200.5);
    expect(parseUserEntered('1,5', GERMANY).value).toBe(1.5);
    expect(parseUserEntered('=SUM(A1;1,5)', GERMANY).formula).toBe('=SUM(A1;1,5)');
  });

  it('and one nobody described is refused by name', () => {
    expect(() => parseUserEntered('x', { ...US, locale: 'ja_JP' })).toThrow(NotEmulated);
  });

  it('a day without a year is in the year the spreadsheet’s zone has', () => {
    const eve = { ...US, now: Date.parse('2027-01-01T03:00:00Z') };
    expect(parseUserEntered('1/2', eve).value).toBe(day('2026-01-02'));
    expect(parseUserEntered('1/2', { ...eve, timeZone: 'Asia/Tokyo' }).value).toBe(day('2027-01-02'));
  });
});

it('refuses more than 50,000 characters', () => {
  expect(parseUserEntered('x'.repeat(50_000), US).value).toHaveLength(50_000);
  expect(() => parseUserEntered('x'.repeat(50_001), US)).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

it('gives back any text behind an apostrophe as it was', () => {
  const hard = fc.constantFrom('=1+1', '3-5', "'", '10%', 'TRUE', '  ', '\n', '1/2', '+1');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), hard), (text) => {
      expect(parseUserEntered(`'${text}`, US)).toEqual({ value: text, literal: true });
    }),
  );
});
