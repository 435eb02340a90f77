import { checkGoal } from '../../src/core/smart/check-goal.ts';
import type { GoalCheck, GoalToCheck } from '../../src/core/smart/goal-check.ts';
import { RULES } from '../../src/core/smart/rules/index.ts';
import { withChecker } from '../support/checker.ts';

/** Kilobytes the checker may weigh, minified; each of the add-on's scripts holds it, and each sidebar. */
const MOST_KB = 145;

const code = withChecker('process.stdout.write(code)');

test('the checker stays small', () => {
  expect(Buffer.byteLength(code) / 1000).toBeLessThan(MOST_KB);
});

test('what only documents a rule is left out, what it says is not', () => {
  const held = (text: string) => code.includes(JSON.stringify(text).slice(1, -1).slice(0, 30));
  expect(RULES.filter(({ why }) => held(why)).map(({ id }) => id)).toEqual([]);
  const advice = RULES.flatMap(({ messages }) => Object.values(messages).map(([, said]) => said));
  expect(advice.filter((text) => !held(text))).toEqual([]);
});

test('what ships answers as the source does', () => {
  const module = { exports: {} as { checkGoal: (goal: GoalToCheck) => GoalCheck } };
  new Function('module', 'exports', code)(module, module.exports);
  for (const example of RULES.flatMap(({ examples }) => [examples.pass, examples.fail])) {
    const goal = {
      today: '2025-10-01',
      schoolYear: '2025-26',
      ...(typeof example === 'string' ? { text: example } : example),
    };
    expect(module.exports.checkGoal(goal)).toEqual(checkGoal(goal));
  }
});
