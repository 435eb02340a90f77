import { elapsedShare } from '../../../src/core/progress/elapsed-share.ts';

const year = { start: '2025-07-01', end: '2026-06-30' };

describe('elapsedShare', () => {
  it.each([
    ['before the year', '2025-06-30', 0],
    ['on its first day', '2025-07-01', 0],
    // July to December have 184 days; from the first to the last day of the year there are 364.
    ['on New Year', '2026-01-01', 184 / 364],
    ['on its last day', '2026-06-30', 1],
    ['after it', '2026-09-01', 1],
  ])('%s', (_, on, share) => {
    expect(elapsedShare({ ...year, on })).toBeCloseTo(share, 12);
  });

  it('takes a stretch without length as passed from its day on', () => {
    expect(elapsedShare({ start: '2026-01-05', end: '2026-01-05', on: '2026-01-05' })).toBe(1);
    expect(elapsedShare({ start: '2026-01-05', end: '2025-01-05', on: '2026-01-04' })).toBe(0);
  });
});
