import { readMeasure } from '../../../src/core/plan/measure.ts';

const read: readonly [string, number, 'percent' | 'number'][] = [
  ['42%', 42, 'percent'],
  [' 42 % ', 42, 'percent'],
  ['42.5 percent', 42.5, 'percent'],
  ['42%.', 42, 'percent'],
  ['$12,500', 12500, 'number'],
  ['$12,500.50', 12500.5, 'number'],
  ['$ 800', 800, 'number'],
  ['1,234,567', 1234567, 'number'],
  ['0.5 FTE', 0.5, 'number'],
  ['.5', 0.5, 'number'],
  ['-3', -3, 'number'],
  ['-3%', -3, 'percent'],
  ['≥ 80%', 80, 'percent'],
  ['at least 80%', 80, 'percent'],
  ['about 42%', 42, 'percent'],
  ['12 students', 12, 'number'],
  ['(42%)', 42, 'percent'],
  ['Proficient: 42%', 42, 'percent'],
  // One value and when it was taken, or of how many.
  ['42% (2024)', 42, 'percent'],
  ['42% (spring 2025)', 42, 'percent'],
  ['42% in 2024', 42, 'percent'],
  ['42% (2024-25)', 42, 'percent'],
  ["42% (spring '25)", 42, 'percent'],
  ['by June 12, 2026: 50%', 50, 'percent'],
  ['42%, 1/15/2026', 42, 'percent'],
  ['42% (n = 57)', 42, 'percent'],
  ['42% of 5th graders', 42, 'percent'],
  // A scale score may look like a year; alone in its cell it is the one number there is.
  ['2024', 2024, 'number'],
  ['median growth percentile 54', 54, 'number'],
];

const notOneValue: readonly string[] = [
  '',
  'TBD',
  'n/a',
  '40-45%',
  '40–45%',
  '40 to 45%',
  '42%/45%',
  '1/2',
  '½',
  '3 of 4',
  '3-5',
  'K-2',
  'Grade 3: 42%',
  'Gr 3: 42%\nGr 4: 45%',
  '61%.1%',
  '12,5',
  '1.2.3',
  '$12.5k',
  '2 x $500',
  '$1,000 (2 substitutes)',
  '($500)',
  '1e5',
  '=1+1',
  // A change is not a level.
  '+5%',
  'increase by 10%',
  'by 10%',
  '5 percentage points',
  '5% growth',
  '3 fewer',
  // Bounds are how small groups are hidden.
  '<10',
  '> 95',
  '95+',
  // Times alone.
  '2024-25',
  'Spring 2024',
  '6/12/2026',
  '42nd percentile',
  '12345678901234567890',
];

describe('readMeasure', () => {
  test.each(read)('%j is %d %s', (text, value, unit) => {
    expect(readMeasure(text)).toStrictEqual({ text: text.trim(), value, unit });
  });

  test.each(notOneValue)('%j keeps its text and has no value', (text) => {
    expect(readMeasure(text)).toStrictEqual({ text, value: null, unit: null });
  });
});
