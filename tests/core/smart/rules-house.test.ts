import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../../src/core/smart/define-rule.ts';
import type { GoalToCheck } from '../../../src/core/smart/goal-check.ts';
import { RULES } from '../../../src/core/smart/rules/index.ts';
import { ROOT } from '../../support/root.ts';
import { findingsOf, goalOf } from './judged.ts';

const files = (folder: string): string[] => readdirSync(join(ROOT, folder));

const exampleGoal = (example: Example): GoalToCheck =>
  typeof example === 'string' ? goalOf(example) : goalOf(example.text, example);

test('every rule has a file, a test and a place in the list', () => {
  const names = RULES.map(({ id }) => id.split('/')[1]);
  const rules = files('src/core/smart/rules').filter((name) => name !== 'index.ts');
  expect([...names].sort()).toEqual(rules.map((name) => name.replace('.ts', '')).sort());
  expect(files('tests/core/smart/rules').sort()).toEqual(names.map((name) => `${name}.test.ts`).sort());
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('keeps to its own examples', () => {
    expect(findingsOf(rule, exampleGoal(rule.examples.pass))).toEqual([]);
    expect(findingsOf(rule, exampleGoal(rule.examples.fail)).length).toBeGreaterThan(0);
  });

  test('says what it is for in full sentences', () => {
    const said = [rule.summary, rule.why, ...Object.values(rule.messages).flat()];
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z“{0-9].*[.”?]$/);
    expect(said.join(' ')).not.toContain('!');
  });
});
