import { readSchoolYear, schoolYearBounds } from '../../../src/core/text/school-year.ts';

describe('school years', () => {
  test.each([
    ['2025-26', '2025-26'],
    ['2025-2026', '2025-26'],
    [' 2025 – 2026 ', '2025-26'],
    ['2025/26', '2025-26'],
    ['SY 25-26', '2025-26'],
    ['SY2025-26', '2025-26'],
    ["'25-'26", '2025-26'],
    ['School year: 2025-26', '2025-26'],
    ['2025-2026 school year', '2025-26'],
    ['1999-00', '1999-00'],
  ])('%j is %s', (text, year) => {
    expect(readSchoolYear(text)).toBe(year);
  });

  test.each(['', '2025', '2025-27', '2026-25', '2025-26-27', '202526', 'Fall 2025', '2025-6'])(
    '%j is none',
    (text) => {
      expect(readSchoolYear(text)).toBeNull();
    },
  );

  test('runs from July 1 to June 30', () => {
    expect(schoolYearBounds('2025-26')).toStrictEqual({ start: '2025-07-01', end: '2026-06-30' });
  });

  test('a caller with anything else is wrong', () => {
    expect(() => schoolYearBounds('2025-2026')).toThrow('a school year as 2025-26');
  });
});
