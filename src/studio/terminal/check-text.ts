import type { Criterion, GoalCheck, Verdict } from '../../core/smart/goal-check.ts';

/** One plan's goals, each with what the checker says of it. */
export interface CheckedPlan {
  readonly file: string;
  readonly school: string;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly check: GoalCheck;
  }[];
  readonly findings: readonly string[];
}

const CRITERIA: readonly (readonly [Criterion, string])[] = [
  ['specific', 'Specific'],
  ['measurable', 'Measurable'],
  ['achievable', 'Achievable'],
  ['relevant', 'Relevant'],
  ['timeBound', 'Time-bound'],
];

const WORDS: Readonly<Record<Verdict, string>> = { met: 'met', notMet: 'not yet', cannotTell: 'cannot tell' };

/** Marks for a narrow table; the words stand in the legend below it. */
const MARKS: Readonly<Record<Verdict, string>> = { met: '✓', notMet: '✗', cannotTell: '?' };

/** The five verdicts in order, as marks: `✓✓?✓✓`. */
export const marksOf = (check: GoalCheck): string =>
  CRITERIA.map(([key]) => MARKS[check.criteria[key].status]).join('');

/** One plan's check as plain text for a terminal. */
export function checkText(plan: CheckedPlan): string {
  const head = `${plan.school || plan.file}\n`;
  const goals = plan.goals.map(
    ({ id, title, text, check }) =>
      `\n  ${[id, title].filter(Boolean).join('  ')}\n  “${text}”\n${goalText(check)}`,
  );
  const findings = plan.findings.map((message) => `\n  ${message}\n`);
  return [head, ...goals, ...findings].join('');
}

function goalText(check: GoalCheck): string {
  const verdicts = CRITERIA.map(
    ([key, name]) =>
      `    ${name.padEnd(11)} ${WORDS[check.criteria[key].status].padEnd(12)} ${check.criteria[key].why}\n`,
  );
  const findings = check.findings.map(({ message, advice }) => `    - ${message} ${advice}\n`);
  return [...verdicts, ...findings].join('');
}
