import { defineRule, type JudgedGoal } from '../define-rule.ts';
import { plainNumber } from '../plain-number.ts';

/** Where the goal gives no baseline, the example starts here. */
const EXAMPLE_BASELINE = 40;

/** Flags “by 10%” where it may mean ten points or a tenth. */
export const percentOrPoints = defineRule({
  id: 'measurable/percent-or-points',
  criterion: 'measurable',
  severity: 'warning',
  summary: 'A percent change could mean percentage points or a share of the baseline.',
  why: 'Read as points or as a share, the same words lead to two targets, and next year to a dispute about whether the goal was met.',
  messages: {
    withBaseline: {
      message:
        '“{change}” can mean {points}% (percentage points) or {relative}% ({percent} percent of {baseline}).',
      advice: 'Write “{percent} percentage points” or give the target itself.',
    },
    alone: {
      message:
        '“{change}” can mean percentage points or a percent of the baseline. From {baseline}%, for example, it leads to {points}% or to {relative}%.',
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
    const known = goal.elements.baseline?.unit === 'percent' ? goal.elements.baseline.value : null;
    const baseline = known ?? EXAMPLE_BASELINE;
    const signed = goal.elements.direction === 'decrease' ? -change.value : change.value;
    const data = {
      change: change.text,
      percent: plainNumber(change.value),
      baseline: plainNumber(baseline),
      points: plainNumber(baseline + signed),
      relative: plainNumber(baseline * (1 + signed / 100)),
    };
    return [{ messageId: known === null ? 'alone' : 'withBaseline', span: change, data }];
  },
});

/** “The number of students … by 5%” is the matter of another rule. */
const countsStudents = ({ reading: { plain } }: JudgedGoal): boolean => /\bnumber of\b/i.test(plain);
