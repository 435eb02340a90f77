import { NotEmulated } from '../../../src/emulator/execution.ts';
import { formatValue, isDateFormat } from '../../../src/emulator/spreadsheets/number-format.ts';

it.each<[number, string | undefined, string]>([
  [1 / 3, undefined, '0.3333333333'],
  [100 / 3, undefined, '33.33333333'],
  [0.1 + 0.2, undefined, '0.3'],
  [12_000, undefined, '12000'],
  [123_456_789_012, undefined, '123456789012'],
  [1e15, undefined, '1E+15'],
  [0.000001, undefined, '1E-06'],
  [-5, undefined, '-5'],
  [0.456, '0%', '46%'],
  [0.07, '0.0%', '7.0%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [1.005, '0.00', '1.01'],
  [1234.5, '"$"#,##0', '$1,235'],
  [1234.5, '$#,##0.00', '$1,234.50'],
  [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
  [-5, '0.0', '-5.0'],
  [0, '0;-0;"none"', 'none'],
  [123_456, '0.00E+00', '1.23E+05'],
  [5, '0 "points"', '5 points'],
  [46_185, 'M/d/yyyy', '6/12/2026'],
  [46_185, 'yyyy-mm-dd', '2026-06-12'],
  [46_185, 'MMMM d, yyyy', 'June 12, 2026'],
  [46_185, 'd-MMM', '12-Jun'],
  [46_185, 'dddd', 'Friday'],
  [46_185.75, 'M/d/yyyy H:mm:ss', '6/12/2026 18:00:00'],
  [46_185.75, 'h:mm AM/PM', '6:00 PM'],
  [46_185.003472222, 'hh:mm', '00:05'],
  [25 / 24, '[h]:mm:ss', '25:00:00'],
])('%p as %p is %p', (value, format, shown) => {
  expect(formatValue(value, format, 'en_US')).toBe(shown);
});

it('follows the locale', () => {
  expect(formatValue(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
  expect(formatValue(0.5, undefined, 'de_DE')).toBe('0,5');
});

it.each<[string | boolean | null, string]>([
  ['text', 'text'],
  [true, 'TRUE'],
  [null, ''],
])('%p does not care for number formats', (value, shown) => {
  expect(formatValue(value, '0.00', 'en_US')).toBe(shown);
});

it('knows formats of days and times from others', () => {
  expect(['M/d/yyyy', 'h:mm', '[h]:mm', 'yyyy"-"mm'].every(isDateFormat)).toBe(true);
  expect(['0.00', '0 "days"', '[Red]0', '"$"#,##0', '0.00E+00'].some(isDateFormat)).toBe(false);
});

it.each(['# ?/?', '0.0,', 'eeee'])('refuses the format %p by name', (format) => {
  expect(() => formatValue(1.5, format, 'en_US')).toThrow(NotEmulated);
});
