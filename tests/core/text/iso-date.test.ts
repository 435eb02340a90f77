import fc from 'fast-check';
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
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2025-07-01', 364, '2026-06-30'],
  ])('%s and %d days is %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
  });

  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30000, max: 30000 }), (count) => {
        expect(daysBetween('2026-01-20', addDays('2026-01-20', count))).toBe(count);
      }),
    );
  });

  test.each(['2026-02-30', '2026-1-1', 'today', ''])('%j is no day: a caller with it is wrong', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow('a day as YYYY-MM-DD');
  });
});
