import { defineRule, hit, type JudgedGoal } from '../define-rule.ts';
import type { ValueSpan } from '../goal-check.ts';

/** Where the goal gives no baseline, the example starts here. */
const EXAMPLE_BASELINE = 40;

/** Flags “by 10%” where it may mean ten points or a tenth. */
export const percentOrPoints = defineRule({
  id: 'measurable/percent-or-points',
  severity: 'warning',
  summary: 'A percent change could mean percentage points or a percent of where things stand.',
  why: 'Read one way or the other, the same words lead to two targets, and next year to a dispute about whether the goal was met.',
  messages: {
    withBaseline: [
      '“{change}” can mean {percent} percentage points, from {baseline}% to {points}%, or {percent} percent of {baseline}, from {baseline}% to {relative}%.',
      'Write “{percent} percentage points” or give the target itself.',
    ],
    withTarget: [
      '“{change}” leaves open where things stand now: {target}% is {percent} percentage points from {points}%, and {percent} percent from {relative}%.',
      'Write “{percent} percentage points”, or add where things stand: “from ____% to {target}%”.',
    ],
    alone: [
      '“{change}” can mean two things. Starting at {baseline}%, for example, {percent} percentage points lead to {points}%, but {percent} percent of {baseline} leads to {relative}%.',
      'Write “{percent} percentage points”, or say “from ____% to ____%”.',
    ],
  },
  examples: {
    pass: 'Grade 6 students proficient in science will increase by 10 percentage points by June 2026.',
    fail: 'Grade 6 students proficient in science will increase by 10% by June 2026.',
  },
  check: (goal) => {
    const { change } = goal.elements;
    if (change?.kind !== 'ambiguous' || countsStudents(goal)) return [];
    // With both ends told, the sum decides.
    if (goal.elements.baseline && goal.elements.target) return [];
    const signed = goal.elements.direction === 'decrease' ? -change.value : change.value;
    const said = { change, percent: change.value };
    const baseline = percentOf(goal.elements.baseline);
    const target = percentOf(goal.elements.target);
    if (baseline === null && target !== null) {
      const back = { points: target - signed, relative: target / (1 + signed / 100) };
      return [hit('withTarget', change, { ...said, ...back, target })];
    }
    const from = baseline ?? EXAMPLE_BASELINE;
    const ahead = { points: from + signed, relative: from * (1 + signed / 100) };
    const messageId = baseline === null ? 'alone' : 'withBaseline';
    return [hit(messageId, change, { ...said, ...ahead, baseline: from })];
  },
});

const percentOf = (value: ValueSpan | null): number | null =>
  value?.unit === 'percent' ? value.value : null;

/** “The number of students … by 5%” is the matter of another rule. */
const countsStudents = ({ reading: { plain } }: JudgedGoal): boolean => /\bnumber of\b/i.test(plain);
