import type { ReadingFinding } from '../../core/reading/blocks.ts';
import { CRITERIA, VERDICT_WORDS } from '../../core/smart/criterion-words.ts';
import type { Finding, GoalCheck, Verdict } from '../../core/smart/goal-check.ts';
import type { SmartieItem } from '../../core/smart/smartie.ts';
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
    /** Where it was asked for. */
    readonly smartie?: readonly SmartieItem[];
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
    ({ id, title, text, check, smartie = [] }) =>
      `\n  ${[id, title].filter(Boolean).join('  ')}\n  “${text}”\n${verdictLines(check)}${smartieLines(smartie)}${adviceLines(text, check)}`,
  );
  return [head, ...goals, plan.findings.length > 0 ? '\n' : '', textList(plan.findings)].join('');
}

const line = (name: string, answer: string, why: string): string =>
  `    ${name.padEnd(11)} ${answer.padEnd(12)} ${why}\n`;

const verdictLines = ({ criteria }: GoalCheck): string =>
  CRITERIA.map(({ key, name }) => line(name, VERDICT_WORDS[criteria[key].status], criteria[key].why)).join(
    '',
  );

const smartieLines = (items: readonly SmartieItem[]): string =>
  items.map(({ name, isSaid, why }) => line(name, isSaid ? 'said' : 'not said', why)).join('');

/** The findings, those that matter most first, and the goal said anew where there is anything to make stronger. */
function adviceLines(text: string, { findings, rewrite }: GoalCheck): string {
  if (findings.length === 0) return '';
  const anew = rewrite === null ? '' : `    Said another way:\n${textList([rewrite], 4)}`;
  return `    To make it stronger:\n${textList(
    findings.map((finding) => adviceText(text, finding)),
    4,
  )}${anew}`;
}

const adviceText = (text: string, { message, advice, suggestion, start, end }: Finding): string =>
  suggestion === undefined
    ? `${message} ${advice}`
    : `${message} ${advice} In place of “${text.slice(start, end)}” write “${suggestion}”.`;
