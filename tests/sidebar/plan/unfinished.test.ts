import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { RULES } from '../../../src/core/smart/rules/index.ts';
import { hasEnded, saidAtOnce } from '../../../src/sidebar/plan/unfinished.ts';

const saidOf = (text: string): string[] =>
  saidAtOnce(checkGoal({ text, today: '2026-01-20' }).findings).map(({ ruleId }) => ruleId);

test.each([
  ['Grade 5 reading', []],
  ['Improve attendance by 10%', []],
  ['Chronic absenteeism will increase from 20% to 12%', ['achievable/direction-contradiction']],
  ['By June 2026, XX% of seniors', ['measurable/placeholder']],
])('while “%s” is being typed it is said at once: %j', (text, expected) => {
  expect(saidOf(text)).toEqual(expected);
});

test.each([
  ['It rises.', true],
  ['It rises. ', true],
  ['“It rises.”', true],
  ['It rises', false],
  ['It rises by 4.5', false],
  ['', false],
])('“%s” has ended: %s', (text, ended) => {
  expect(hasEnded(text)).toBe(ended);
});

test('what is missing from an empty-handed sentence waits, and every rule that waits exists', () => {
  const { findings } = checkGoal({ text: 'We will do better', today: '2026-01-20' });
  expect(findings.length).toBeGreaterThan(2);
  expect(saidAtOnce(findings)).toEqual([]);
  const failing = RULES.flatMap(({ id, examples }) =>
    saidAtOnce(checkGoal({ text: examples.fail, today: '2026-01-20' }).findings).some(
      ({ ruleId }) => ruleId === id,
    )
      ? []
      : [id],
  );
  expect(failing).toHaveLength(12);
});
