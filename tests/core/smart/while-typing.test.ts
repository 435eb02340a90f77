import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { RULES } from '../../../src/core/smart/rules/index.ts';
import { hasEnded, saidAtOnce } from '../../../src/core/smart/while-typing.ts';
import { goalOf } from './judged.ts';

const said = (text: string): readonly string[] =>
  saidAtOnce(checkGoal(goalOf(text)).findings).map(({ ruleId }) => ruleId);

test.each([
  ['', []],
  ['Grade 4 students will', []],
  ['Grade 4 students will read better', []],
  // The numbers that settle it may still come.
  ['Grade 4 math proficiency on i-Ready will increase by 10%', []],
  ['Grade 4 math proficiency on i-Ready will increase from 20% to 60%', []],
  [
    'Grade 4 math proficiency on i-Ready will increase from 48% to 41%',
    ['achievable/direction-contradiction'],
  ],
  ['By June 2026, XX% of grade 4', ['measurable/placeholder']],
  // Too long to be read at all: a finding of no rule.
  ['word '.repeat(500), ['specific/too-long']],
])('while it is being typed: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('every beginning of a sound goal shows nothing', () => {
  const goal =
    'By June 12, 2026, the percentage of grade 4 students proficient in math will increase from 41% in spring 2025 to 48%, as measured by i-Ready.';
  for (let length = 0; length <= goal.length; length += 1) expect(said(goal.slice(0, length))).toEqual([]);
});

test('errors that say something is missing wait, errors that say something is wrong do not', () => {
  const errors = RULES.filter(({ severity }) => severity === 'error');
  const waiting = errors.filter(({ atOnce }) => !atOnce).map(({ id }) => id);
  expect(waiting).toEqual(['measurable/no-quantity', 'time-bound/no-deadline', 'time-bound/frequency-only']);
});

test.each([
  ['It rises.', true],
  ['It rises. ', true],
  ['It rises!', true],
  ['“It rises.”', true],
  ['(It rises.)', true],
  ['It rises.\n', true],
  ['It rises by 52%.', true],
  ['It rises', false],
  ['It rises. Then', false],
  ['It rises in gr.', false],
  ['It rises by 4.5', false],
  ['', false],
  [' ', false],
])('%p has ended: %p', (text, ended) => {
  expect(hasEnded(text)).toBe(ended);
});
