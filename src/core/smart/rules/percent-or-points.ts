import { defineRule, type JudgedGoal } from '../define-rule.ts';
import type { ValueSpan } from '../goal-check.ts';
import { plainNumber } from '../plain-number.ts';

/** Where the goal gives no baseline, the example starts here. */
const EXAMPLE_BASELINE = 40;

/** Flags “by 10%” where it may mean ten points or a tenth. */
export const percentOrPoints = defineRule({
  id: 'measurable/percent-or-points',
  criterion: 'measurable',
  severity: 'warning',
  shown: 'atSentenceEnd',
  summary: 'A percent change could mean percentage points or a percent of where things stand.',
  why: 'Read one way or the other, the same words lead to two targets, and next year to a dispute about whether the goal was met.',
  messages: {
    withBaseline: {
      message:
        '“{change}” can mean {percent} percentage points, from {baseline}% to {points}%, or {percent} percent of {baseline}, from {baseline}% to {relative}%.',
      advice: 'Write “{percent} percentage points” or give the target itself.',
    },
    withTarget: {
      message:
        '“{change}” leaves open where things stand now: {target}% is {percent} percentage points from {points}%, and {percent} percent from {relative}%.',
      advice: 'Write “{percent} percentage points”, or add where things stand: “from ____% to {target}%”.',
    },
    alone: {
      message:
        '“{change}” can mean two things. Starting at {baseline}%, for example, {percent} percentage points lead to {points}%, but {percent} percent of {baseline} leads to {relative}%.',
      advice: 'Write “{percent} percentage points”, or say “from ____% to ____%”.',
    },
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
    const said = { change: change.text, percent: plainNumber(change.value) };
    const baseline = percentOf(goal.elements.baseline);
    const target = percentOf(goal.elements.target);
    if (baseline === null && target !== null) {
      const back = {
        points: plainNumber(target - signed),
        relative: plainNumber(target / (1 + signed / 100)),
      };
      return [
        { messageId: 'withTarget', span: change, data: { ...said, ...back, target: plainNumber(target) } },
      ];
    }
    const from = baseline ?? EXAMPLE_BASELINE;
    const ahead = { points: plainNumber(from + signed), relative: plainNumber(from * (1 + signed / 100)) };
    const data = { ...said, ...ahead, baseline: plainNumber(from) };
    return [{ messageId: baseline === null ? 'alone' : 'withBaseline', span: change, data }];
  },
});

const percentOf = (value: ValueSpan | null): number | null =>
  value?.unit === 'percent' ? value.value : null;

/** “The number of students … by 5%” is the matter of another rule. */
const countsStudents = ({ reading: { plain } }: JudgedGoal): boolean => /\bnumber of\b/i.test(plain);
