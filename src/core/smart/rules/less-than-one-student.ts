import { defineRule, hit } from '../define-rule.ts';
import { groupSizeOf } from '../group-size.ts';
import { stepsOf } from '../steps.ts';

/** Flags steps smaller than one student of the group. */
export const lessThanOneStudent = defineRule({
  id: 'achievable/less-than-one-student',
  severity: 'warning',
  atOnce: true,
  summary: 'The step is smaller than one student of the group.',
  why: 'In a small group one student is worth several percentage points, so a smaller step cannot happen at all.',
  messages: {
    less: [
      'In a group of {size}, one student is {worth} percentage points; from {from}% to {to}% is less than one.',
      'Say the goal in students: “from __ to __ of the {size} students”.',
    ],
  },
  examples: {
    pass: 'By June 2026, grade 5 English learners (n = 20) proficient in writing will rise from 40% to 50%.',
    fail: 'By June 2026, grade 5 English learners (n = 20) proficient in writing will rise from 40% to 43%.',
  },
  check: (goal) => {
    const size = groupSizeOf(goal)?.size ?? 0;
    if (size === 0) return [];
    return stepsOf(goal.reading).flatMap(({ from, to, isShare, size: points, at }) =>
      isShare && points > 0 && points * size < 99.5
        ? [hit('less', at, { size, worth: 100 / size, from, to })]
        : [],
    );
  },
});
