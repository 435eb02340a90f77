import { dueDay } from '../../../src/core/plan/due-day.ts';
import { SETUP_ROWS } from '../../../src/core/tracker/setup-rows.ts';

const CALENDAR = [
  { name: 'First day of school', day: '2025-09-03' },
  { name: 'Plans  due', day: '2025-10-15' },
  { name: 'Board approves the plans', day: '2025-11-12' },
  { name: 'End-of-year results', day: '2026-06-12' },
];

test.each([
  ['Draft', '2025-10-15'],
  ['Changes asked', '2025-10-15'],
  ['Submitted', '2025-11-12'],
  ['Approved by the district', '2025-11-12'],
  ['Approved by the board', '2026-06-12'],
  ['Closed', undefined],
  ['Continued', undefined],
  [null, undefined],
] as const)('a plan that is “%s” goes on by %s', (state, day) => {
  expect(dueDay(state, CALENDAR)?.day).toBe(day);
});

test('the rows a new Setup tab asks for are found', () => {
  const days = SETUP_ROWS.map(({ setting }, at) => ({ name: setting, day: `2026-01-${at + 10}` }));
  expect(dueDay('Draft', days)?.name).toBe('Plans due');
  expect(dueDay('Submitted', days)?.name).toBe('Board approves the plans');
  expect(dueDay('Approved by the board', days)?.name).toBe('End-of-year results');
});

test('a calendar without such a day sets none', () => {
  expect(dueDay('Draft', [])).toBeNull();
});
