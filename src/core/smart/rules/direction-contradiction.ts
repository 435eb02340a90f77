import { defineRule } from '../define-rule.ts';

/** Flags words that go up while the numbers go down, and the reverse. */
export const directionContradiction = defineRule({
  id: 'achievable/direction-contradiction',
  criterion: 'achievable',
  severity: 'error',
  summary: 'The words and the numbers point in opposite directions.',
  why: 'Baseline and target were probably exchanged; as written the goal asks for a step backwards.',
  messages: {
    down: {
      message: 'The goal speaks of an increase, but goes from {baseline} down to {target}.',
      advice: 'Exchange the two numbers, or change the verb.',
    },
    up: {
      message: 'The goal speaks of a decrease, but goes from {baseline} up to {target}.',
      advice: 'Exchange the two numbers, or change the verb.',
    },
  },
  examples: {
    pass: 'Proficiency of grade 4 students in math will increase from 68% to 77% by June 2026.',
    fail: 'Proficiency of grade 4 students in math will increase from 77% to 68% by June 2026.',
  },
  check: ({ reading: { measures, direction, text } }) => {
    const { baseline, target } = measures[0] ?? {};
    if (!baseline || !target || baseline.kind !== target.kind) return [];
    const data = {
      baseline: text.slice(baseline.start, baseline.end),
      target: text.slice(target.start, target.end),
    };
    if (direction === 'increase' && target.value < baseline.value)
      return [{ messageId: 'down', span: target, data }];
    return direction === 'decrease' && target.value > baseline.value
      ? [{ messageId: 'up', span: target, data }]
      : [];
  },
});
