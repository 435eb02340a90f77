import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import type { GoalCheck, Span } from '../../../src/core/smart/goal-check.ts';
import { LONGEST_GOAL } from '../../../src/core/smart/verdicts.ts';
import { goalOf } from './judged.ts';

/** Milliseconds of processor time a text may take. */
const MOST_MS = 50;

/** A collection of garbage or a compilation may fall into one try, a slow pattern takes its time in each. */
const AGAIN = [1, 2, 3, 4, 5, 6];

/** Checks that a text is read in time; for the long tests, which run alone. */
export function expectQuick(text: string): void {
  const [, took] = timed(text);
  if (took > MOST_MS) expect(Math.min(...AGAIN.map(() => timed(text)[1]))).toBeLessThan(MOST_MS);
}

/** Checks a text and that the answer is sound: places in the text, sentences without gaps. */
export function expectSound(text: string): void {
  const fault = faultOf(text, checkGoal(goalOf(text)));
  if (fault !== null) throw new Error(`${fault} for ${JSON.stringify(text.slice(0, 300))}`);
}

function timed(text: string): readonly [GoalCheck, number] {
  const before = process.cpuUsage();
  const check = checkGoal(goalOf(text));
  const { user, system } = process.cpuUsage(before);
  return [check, (user + system) / 1000];
}

/** What is wrong with an answer, in words; null when nothing is. Plain comparisons, as there are a million of them. */
function faultOf(text: string, check: GoalCheck): string | null {
  const isRefused = check.findings.some(({ messageId }) => messageId === 'tooLong');
  if (isRefused !== text.length > LONGEST_GOAL) return 'refused for its length, or not, wrongly';
  return elementFault(text, check) ?? findingFault(text, check) ?? rewriteFault(text, check);
}

function elementFault(text: string, { elements }: GoalCheck): string | null {
  const spans = Object.entries(elements).filter((entry): entry is [string, Span] => isSpan(entry[1]));
  const wrong = spans.find(([, { start, end, text: slice }]) => text.slice(start, end) !== slice);
  return wrong ? `${wrong[0]} is not the slice it says` : null;
}

const isSpan = (element: GoalCheck['elements'][keyof GoalCheck['elements']]): boolean =>
  element !== null && typeof element !== 'string';

function findingFault(text: string, { findings }: GoalCheck): string | null {
  for (const { ruleId, start, end, message, advice } of findings) {
    if (!(start >= 0 && start <= end && end <= text.length)) return `${ruleId} lies outside the text`;
    // In its own words: what it quotes may hold anything.
    if (!/\{\w+\}|undefined|NaN/.test(text) && /\{\w+\}|undefined|NaN/.test(message + advice))
      return `${ruleId} says ${message} ${advice}`;
  }
  return null;
}

const rewriteFault = (text: string, { rewrite }: GoalCheck): string | null =>
  /undefined|NaN/.test(rewrite ?? '') && !/undefined|NaN/.test(text) ? `rewritten as ${rewrite}` : null;
