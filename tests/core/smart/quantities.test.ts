import { findQuantities } from '../../../src/core/smart/quantities.ts';

test.each<[string, readonly [kind: string, value: number][]]>([
  [
    'from 41% to 48%',
    [
      ['percent', 41],
      ['percent', 48],
    ],
  ],
  ['rise 5 percentage points', [['points', 5]]],
  ['3/4 of students', [['ratio', 0.75]]],
  ['113/161 students', [['ratio', 113 / 161]]],
  // The tail of a number is no number of its own.
  ['113/4 students', []],
  ['2026Math', []],
  ['twice as many', [['multiple', 2]]],
  ['Tier 2 and level 3', []],
])('%s', (text, expected) => {
  const found = findQuantities(text).map(({ kind, value }) => [kind, value]);
  expect(found.filter(([kind]) => kind !== 'count')).toEqual(expected);
});
