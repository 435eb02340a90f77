import { defineRule, hit } from '../define-rule.ts';
import { groupSizeOf } from '../group-size.ts';

/** Flags goals for so few students that a public result would tell who they are. */
export const smallGroup = defineRule({
  id: 'specific/small-group',
  severity: 'warning',
  atOnce: true,
  summary: 'The group is too small for its results to be made public.',
  why: 'With a handful of students, readers of a public plan can work out how a particular child did.',
  messages: {
    few: [
      'The group has {size} students; results of fewer than {limit} are usually not made public.',
      'Join it with a neighboring grade or group, or leave this goal out of the public copy of the plan.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of grade 3 newcomers (n = 14) will meet the reading benchmark.',
    fail: 'By June 2026, 60% of grade 3 newcomers (n = 6) will meet the reading benchmark.',
  },
  limits: ['smallestGroup'],
  check: (goal) => {
    const group = groupSizeOf(goal);
    const limit = goal.limits.smallestGroup;
    if (group === null || group.size >= limit) return [];
    return [hit('few', group.at, { size: group.size, limit })];
  },
});
