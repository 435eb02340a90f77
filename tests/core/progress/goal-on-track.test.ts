import type { ProgressEntry } from '../../../src/core/plan/plan.ts';
import { isActivityDone } from '../../../src/core/progress/activity-status.ts';
import { goalOnTrack } from '../../../src/core/progress/goal-on-track.ts';
import { latestEntry } from '../../../src/core/progress/latest-entry.ts';
import { aGoal, percent, words } from '../tracker/a-plan.ts';

const entry = (date: string, value = percent(50)): ProgressEntry => ({ date, value, status: '', note: '' });

describe('latestEntry', () => {
  it.each<[string, ProgressEntry[], number | null]>([
    ['nothing reported', [], null],
    ['only empty rows', [entry('2026-01-20', words(''))], null],
    ['the newest by date, wherever it stands', [entry('2026-01-20'), entry('2025-10-01')], 0],
    ['the lower of two on one day', [entry('2026-01-20'), entry('January 20, 2026')], 1],
    ['the lowest when a date cannot be read', [entry('2026-01-20'), entry('winter window')], 1],
    ['an empty row below does not count', [entry('2026-01-20'), entry('', words(''))], 0],
  ])('%s', (_, entries, index) => {
    expect(latestEntry(entries)?.entry ?? null).toBe(index === null ? null : entries[index]);
  });
});

describe('goalOnTrack', () => {
  it('judges the newest value at the day it was found, between the start of the year and the target date', () => {
    // 2025-07-01 to 2026-06-12 is 346 days; December 21 is day 173, the middle: 50 is expected.
    const judged = goalOnTrack(aGoal({ progress: [entry('2025-12-21')] }), '2025-26', null);
    expect(judged).toMatchObject({ status: 'onTrack', expected: 50, ratio: 1 });
  });

  it('runs to the end of the year when the target date is a window', () => {
    // 364 days to June 30; December 30 is day 182, the middle.
    const goal = aGoal({ targetDate: 'spring 2026', progress: [entry('12/30/2025')] });
    expect(goalOnTrack(goal, '2025-26', null).expected).toBe(50);
  });

  it.each([
    ['a percentage without its sign', { text: '50', value: 50, unit: 'number' as const }, 'onTrack'],
    [
      'a fraction that may mean something else',
      { text: '0.5', value: 0.5, unit: 'number' as const },
      'noData',
    ],
    ['a count beside percentages', { text: '12 students', value: 12, unit: 'number' as const }, 'noData'],
    ['words', words('about half'), 'noData'],
  ])('%s', (_, value, status) => {
    const goal = aGoal({ progress: [entry('2025-12-21', value)] });
    expect(goalOnTrack(goal, '2025-26', null).status).toBe(status);
  });

  it('has no data when the school year or the day of the value cannot be read', () => {
    expect(goalOnTrack(aGoal({ progress: [entry('2025-12-21')] }), 'this year', null).status).toBe('noData');
    expect(goalOnTrack(aGoal({ progress: [entry('winter')] }), '2025-26', null).status).toBe('noData');
  });
});

describe('isActivityDone', () => {
  it.each([
    ['Completed', true],
    [' done ', true],
    ['Complete (May)', true],
    ['In progress', false],
    ['Not completed', false],
    ['', false],
  ])('%s', (status, done) => {
    expect(isActivityDone(status)).toBe(done);
  });
});
