import { readCalendarDay } from '../../../src/core/plan/read-calendar-day.ts';

test.each([
  ['2026-01-30', { day: '2026-01-30' }],
  ['January 30, 2026', { day: '2026-01-30' }],
  ['2025-12-22 to 2026-01-02', { day: '2025-12-22', until: '2026-01-02' }],
  ['12/22/2025 - 1/2/2026', { day: '2025-12-22', until: '2026-01-02' }],
  ['Dec 22, 2025–Jan 2, 2026', { day: '2025-12-22', until: '2026-01-02' }],
  ['2025-12-22 through 2025-12-22', { day: '2025-12-22' }],
  ['2026-01-02 to 2025-12-22', null],
  ['2025-12-22 to', null],
  ['December 22-26, 2025', null],
  ['2025-12-22 to 2025-12-24 to 2025-12-26', null],
  ['late January', null],
  ['', null],
])('%j is %j', (text, read) => {
  expect(readCalendarDay(text)).toEqual(read);
});
