import { ADULT_WORK } from '../criteria/adult-work.ts';
import { defineRule, hit, type JudgedGoal, wholeGoal } from '../define-rule.ts';
import type { Range } from '../span.ts';

/** Flags goals that describe what adults will do. */
export const activityNotOutcome = defineRule({
  id: 'relevant/activity-not-outcome',
  severity: 'warning',
  summary: 'The goal describes what adults will do, not what will change for students.',
  why: 'An activity can be completed in full while nothing changes for students; it belongs in the plan’s key activities.',
  messages: {
    activity: [
      'This describes what adults will do, not what will change for students.',
      'Move it to the key activities, and write as the goal what students will know, do or experience because of it.',
    ],
  },
  examples: {
    pass: 'By June 2026, 70% of students will pass algebra after teachers attend monthly professional development.',
    fail: 'By June 2026, the school will provide monthly professional development on curriculum.',
  },
  check: (goal) => (goal.criteria.relevant.status === 'notMet' ? [hit('activity', placeOfWork(goal))] : []),
});

/** From the start of the goal to its verb, or all of it. */
function placeOfWork(goal: JudgedGoal): Range {
  const match = ADULT_WORK.exec(goal.reading.plain);
  const whole = wholeGoal(goal);
  return match ? { start: whole.start, end: Math.max(whole.start, match[0].length) } : whole;
}
