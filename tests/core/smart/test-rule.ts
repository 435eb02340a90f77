import type { Rule } from '../../../src/core/smart/define-rule.ts';
import type { Finding, GoalToCheck } from '../../../src/core/smart/goal-check.ts';
import { findingsOf, goalOf } from './judged.ts';

type Case = string | ({ readonly text: string } & Partial<GoalToCheck>);

interface Invalid extends Partial<GoalToCheck> {
  readonly text: string;
  /** Message id and the words the finding stands on; `null` words mean the whole goal. */
  readonly found: readonly (readonly [messageId: string, words: string | null])[];
  readonly suggestion?: string;
}

export interface RuleTable {
  /** Near-misses: goals close to the rule that it must leave alone. */
  readonly valid: readonly Case[];
  readonly invalid: readonly Invalid[];
}

/** One test a row, and one that refuses a table too weak to trust. */
export function testRule(rule: Rule, table: RuleTable): void {
  describe(rule.id, () => {
    test('its table is strong enough', () => expect(weaknessesOf(rule, table)).toEqual([]));
    for (const row of table.valid) {
      const goal = asGoal(row);
      test(`leaves alone: ${goal.text}`, () => expect(findingsOf(rule, goal)).toEqual([]));
    }
    for (const row of table.invalid) {
      test(`flags: ${row.text}`, () => {
        const findings = findingsOf(rule, asGoal(row));
        expect(findings.map(({ messageId, start, end }) => [messageId, row.text.slice(start, end)])).toEqual(
          row.found.map(([messageId, words]) => [messageId, words ?? row.text.trim()]),
        );
        expect(findings[0]?.suggestion).toBe(row.suggestion);
      });
    }
  });
}

const asGoal = (row: Case): GoalToCheck => (typeof row === 'string' ? goalOf(row) : goalOf(row.text, row));

/** What makes a table weak: too few near-misses, repeats, messages never shown, blanks left open, words that are not there. */
export function weaknessesOf(rule: Rule, { valid, invalid }: RuleTable): readonly string[] {
  const texts = [...valid.map((row) => asGoal(row).text), ...invalid.map(({ text }) => text)];
  const repeated = texts.filter((text, index) => texts.indexOf(text) !== index);
  const findings = invalid.flatMap((row) => findingsOf(rule, asGoal(row)));
  const shown = new Set(findings.map(({ messageId }) => messageId));
  return [
    ...(valid.length < invalid.length
      ? [`fewer near-misses (${valid.length}) than hits (${invalid.length})`]
      : []),
    ...repeated.map((text) => `repeated: ${text}`),
    ...Object.keys(rule.messages).flatMap((id) => (shown.has(id) ? [] : [`message never shown: ${id}`])),
    ...findings.filter(hasBlank).map(({ message }) => `placeholder left open: ${message}`),
    ...invalid.flatMap(({ text, found }) =>
      found.flatMap(([, words]) =>
        words === null || text.includes(words) ? [] : [`“${words}” is not in: ${text}`],
      ),
    ),
    ...invalid.flatMap(({ text, found }) => (found.length === 0 ? [`a hit without a finding: ${text}`] : [])),
  ];
}

const hasBlank = ({ message, advice }: Finding): boolean => /\{\w*\}|undefined|NaN/.test(message + advice);
