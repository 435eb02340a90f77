import type { ReadingFinding } from '../../core/reading/blocks.ts';
import { CRITERIA, VERDICT_WORDS } from '../../core/smart/criterion-words.ts';
import type { GoalCheck, Verdict } from '../../core/smart/goal-check.ts';
import { textList } from './text-table.ts';

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

/** Marks for a narrow table; the words stand in the legend below it. */
const MARKS: Readonly<Record<Verdict, string>> = { met: '✓', notMet: '✗', cannotTell: '?' };

/** The five verdicts in order, as marks: `✓✓?✓✓`. */
export const marksOf = (check: GoalCheck): string =>
  CRITERIA.map(({ key }) => MARKS[check.criteria[key].status]).join('');

/** A finding with the place it speaks of: the heading above it, and the row of its table. */
export function findingText({ message, place }: ReadingFinding): string {
  const places = [place.tab, place.heading, place.row === null ? '' : `row ${place.row}`].filter(
    (word) => word !== '',
  );
  return places.length === 0 ? message : `${places.join(', ')}: ${message}`;
}

/** One plan's check as plain text for a terminal. */
export function checkText(plan: CheckedPlan): string {
  const head = `${plan.school || plan.file}\n`;
  const goals = plan.goals.map(
    ({ id, title, text, check }) =>
      `\n  ${[id, title].filter(Boolean).join('  ')}\n  “${text}”\n${goalText(check)}`,
  );
  return [head, ...goals, plan.findings.length > 0 ? '\n' : '', textList(plan.findings)].join('');
}

function goalText(check: GoalCheck): string {
  const verdicts = CRITERIA.map(
    ({ key, name }) =>
      `    ${name.padEnd(11)} ${VERDICT_WORDS[check.criteria[key].status].padEnd(12)} ${check.criteria[key].why}\n`,
  );
  const findings = check.findings.map(({ message, advice }) => `    - ${message} ${advice}\n`);
  return [...verdicts, ...findings].join('');
}
