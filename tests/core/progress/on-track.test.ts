import fc from 'fast-check';
import type { GoalProgress, OnTrackStatus } from '../../../src/core/progress/on-track.ts';
import { onTrack } from '../../../src/core/progress/on-track.ts';

const half = { baseline: 40, target: 60, elapsedShare: 0.5 };

describe('onTrack', () => {
  // Worked by hand: from 40 to 60 with half the time gone, 50 is expected.
  const table: [string, GoalProgress, OnTrackStatus, number | null, number | null][] = [
    ['exactly on the line', { ...half, current: 50 }, 'onTrack', 50, 1],
    ['95 % of the expected progress', { ...half, current: 49.5 }, 'onTrack', 50, 0.95],
    ['just below 95 %, and one point short', { ...half, current: 49.4 }, 'near', 50, 0.94],
    ['85 % of the expected progress', { ...half, current: 48.5 }, 'near', 50, 0.85],
    ['below 85 %', { ...half, current: 48.4 }, 'offTrack', 50, 0.84],
    ['no progress', { ...half, current: 40 }, 'offTrack', 50, 0],
    ['below the baseline', { ...half, current: 39.9 }, 'regressed', 50, -0.01],
    ['the target', { ...half, current: 60 }, 'met', 50, 2],
    ['beyond the target', { ...half, current: 75 }, 'met', 50, 3.5],
    // A small gain: 40 to 44 expects 42; 41 is 50 % of the progress but only one point short.
    ['one point short of a small gain', { ...half, target: 44, current: 41 }, 'near', 42, 0.5],
    ['more than a point short of it', { ...half, target: 44, current: 40.9 }, 'offTrack', 42, 0.45],
    // 25 students: one student is 4 points, so 46 is within one student of 50.
    ['one student short', { ...half, current: 46, students: 25 }, 'near', 50, 0.6],
    ['two students short', { ...half, current: 42, students: 25 }, 'offTrack', 50, 0.2],
    // Absence from 44 down to 35: 39.5 is expected half-way.
    [
      'a decrease on the line',
      { baseline: 44, target: 35, elapsedShare: 0.5, current: 39.5 },
      'onTrack',
      39.5,
      1,
    ],
    [
      'a decrease that is slow',
      { baseline: 44, target: 35, elapsedShare: 0.5, current: 43 },
      'offTrack',
      39.5,
      2 / 9,
    ],
    [
      'a decrease that went up',
      { baseline: 44, target: 35, elapsedShare: 0.5, current: 45 },
      'regressed',
      39.5,
      -2 / 9,
    ],
    [
      'a decrease below its target',
      { baseline: 44, target: 35, elapsedShare: 0.5, current: 34 },
      'met',
      39.5,
      20 / 9,
    ],
    // A risk ratio from 2.3 to 1.9: one point would be more than the whole goal, so it does not count as near.
    [
      'a ratio, not a percentage',
      { baseline: 2.3, target: 1.9, elapsedShare: 0.5, current: 2.3, unit: 'number' },
      'offTrack',
      2.1,
      0,
    ],
    ['nothing expected yet', { ...half, elapsedShare: 0, current: 40 }, 'onTrack', 40, null],
    ['a share beyond the end', { ...half, elapsedShare: 1.4, current: 59.5 }, 'onTrack', 60, 0.975],
    ['no value', { ...half, current: null }, 'noData', 50, null],
    ['no target', { ...half, target: null, current: 45 }, 'noData', null, null],
    ['not a number', { ...half, current: Number.NaN }, 'noData', 50, null],
    ['a value of unknown day', { ...half, elapsedShare: null, current: 45 }, 'noData', null, null],
    ['the target on an unknown day', { ...half, elapsedShare: null, current: 60 }, 'met', null, null],
    ['a fall on an unknown day', { ...half, elapsedShare: null, current: 30 }, 'regressed', null, null],
    ['no baseline', { ...half, baseline: null, current: 59 }, 'noData', null, null],
    [
      'no baseline, target reached',
      { ...half, baseline: null, current: 61, direction: 'increase' },
      'met',
      null,
      null,
    ],
    [
      'no baseline, low enough',
      { ...half, baseline: null, current: 12, target: 12, direction: 'decrease' },
      'met',
      null,
      null,
    ],
    ['no baseline, direction unknown', { ...half, baseline: null, current: 61 }, 'noData', null, null],
    // Maintain: a band of one point around the target.
    ['maintained in the band', { ...half, target: 40, current: 39 }, 'onTrack', 40, null],
    ['maintained to the end', { ...half, target: 40, current: 40.5, elapsedShare: 1 }, 'met', 40, null],
    ['drifting', { ...half, target: 40, current: 38.2 }, 'near', 40, null],
    ['drifted away', { ...half, target: 40, current: 37.9 }, 'offTrack', 40, null],
    [
      'well above, better being more',
      { ...half, target: 40, current: 48, direction: 'increase' },
      'onTrack',
      40,
      null,
    ],
    [
      'well above, better being less',
      { ...half, target: 40, current: 48, direction: 'decrease' },
      'offTrack',
      40,
      null,
    ],
    [
      'a count maintained within 5 %',
      { ...half, baseline: 200, target: 200, current: 191, unit: 'number' },
      'onTrack',
      200,
      null,
    ],
  ];

  it.each(table)('%s', (_, goal, status, expected, ratio) => {
    const judged = onTrack(goal);
    expect(judged.status).toBe(status);
    expect(judged.expected).toEqual(expected === null ? null : expect.closeTo(expected, 9));
    expect(judged.ratio).toEqual(ratio === null ? null : expect.closeTo(ratio, 9));
  });

  const value = fc.double({ min: -1000, max: 1000, noNaN: true });

  it('judges a goal and its mirror image alike', () => {
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (baseline, target, current, elapsedShare) => {
          const up = onTrack({ baseline, target, current, elapsedShare });
          const down = onTrack({ baseline: -baseline, target: -target, current: -current, elapsedShare });
          expect(down.status).toBe(up.status);
        },
      ),
    );
  });

  it('never calls more progress worse', () => {
    const order: OnTrackStatus[] = ['regressed', 'offTrack', 'near', 'onTrack', 'met'];
    fc.assert(
      fc.property(value, value, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, elapsedShare) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const rank = (current: number) =>
          order.indexOf(onTrack({ baseline: 40, target: 60, current, elapsedShare }).status);
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      }),
    );
  });
});
