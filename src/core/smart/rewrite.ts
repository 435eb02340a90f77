import type { Direction, GoalElements } from './goal-check.ts';

const BLANK = '____';
const VERBS: Readonly<Record<Direction, string>> = {
  increase: 'increase',
  decrease: 'decrease',
  maintain: 'stay',
  reach: 'move',
};
/** Results that have a rate of their own; others are counted as a percentage of people. */
const RATE =
  /\b(?:rates?|attendance|absenteeism|proficiency|achievement|performance|scores?|suspensions|referrals|absences|tardies|engagement|involvement|participation|belonging|growth)$/i;

/**
 * The goal said anew from what it holds, with `____` for what it does not: by when, whose result, from where to where, by which
 * test. Null when there is nothing to build on. No number, date, group or test is ever added.
 */
export function rewriteOf(elements: GoalElements): string | null {
  const { population, contentArea, baseline, target, change, deadline, direction } = elements;
  if (!population && !contentArea && !baseline && !target && !change) return null;
  const verb = direction === null ? BLANK : VERBS[direction];
  return [
    `By ${deadline ? deadline.text.replace(/^(?:by|the) /i, '') : BLANK},`,
    resultOf(elements),
    `will ${verb}`,
    `${changeOf(elements)}from ${baseline?.text ?? BLANK} to ${target?.text ?? BLANK},`,
    `as measured by ${elements.instrument ? `the ${elements.instrument.text}` : BLANK}.`,
  ].join(' ');
}

function resultOf({ population, contentArea, metric, baseline, target }: GoalElements): string {
  const people = population ? lowerFirst(population.text) : BLANK;
  const result = metric?.text.replace(/["']/g, '') ?? BLANK;
  const area = contentArea && !includes(result, contentArea.text) ? ` in ${contentArea.text}` : '';
  if (RATE.test(result)) return `the ${lowerFirst(result)} of ${people}${area}`;
  const counted = baseline?.unit === 'count' || target?.unit === 'count' ? 'number' : 'percentage';
  return `the ${counted} of ${people} ${result}${area}`;
}

function changeOf({ change }: GoalElements): string {
  if (change === null) return '';
  if (change.kind !== 'ambiguous') return `by ${change.text}, `;
  return `by ${change.text} (percent or percentage points: ${BLANK}), `;
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^[A-Z][a-z]+ [A-Z]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
