import { addDays, daysBetween, isIsoDate, readDay } from '../../../src/core/text/iso-date.ts';

describe('readDay', () => {
  test.each([
    ['2026-06-12', '2026-06-12'],
    ['2026-6-2', '2026-06-02'],
    [' 6/12/2026 ', '2026-06-12'],
    ['06-12-2026', '2026-06-12'],
    ['June 12, 2026', '2026-06-12'],
    ['Jun 12 2026', '2026-06-12'],
    ['Jun. 12, 2026', '2026-06-12'],
    ['June 2nd, 2026', '2026-06-02'],
    ['Sept. 3, 2025', '2025-09-03'],
    ['Fri, June 12, 2026', '2026-06-12'],
    ['Thursday 1 January 2026', '2026-01-01'],
    ['June\u00a012,\n2026', '2026-06-12'],
    ['2/29/2028', '2028-02-29'],
  ])('%j is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each([
    '',
    'June 2026',
    'June 12',
    '6/12',
    '6/12/26',
    '2/29/2026',
    '13/6/2026',
    '2026',
    '0/1/2026',
    '2026-06-12T00:00',
    'by June 12, 2026',
    '6/12/2026-6/13/2026',
    '0012-01-01',
  ])('%j is not one day with its year', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-02-29', 1],
    ['2026-01-01', '2025-12-31', -1],
    ['2025-07-01', '2026-06-30', 364],
  ])('from %s to %s: %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
    ['2023-06-30', 366, '2024-06-30'],
  ])('%s and %i days is %s', (day, days, other) => {
    expect(addDays(day, days)).toBe(other);
    expect(daysBetween(day, other)).toBe(days);
  });

  test.each(['2026-02-30', '2026-1-1', 'today', ''])('%j is no day: a caller with it is wrong', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => daysBetween(text, '2026-01-01')).toThrow('a day as YYYY-MM-DD');
  });
});
