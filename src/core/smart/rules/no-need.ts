import { defineRule, hit } from '../define-rule.ts';

/** Flags goals whose plan names no need they answer; silent where the plan is not known. */
export const noNeed = defineRule({
  id: 'relevant/no-need',
  severity: 'warning',
  summary: 'The plan does not say which need the goal answers.',
  why: 'A plan is read from the needs assessment to the goals; a goal without its need looks like a goal nobody asked for.',
  messages: {
    missing: [
      'The plan does not say which need this goal answers.',
      'Fill in “Need addressed” in the goal’s table, with the finding of the needs assessment behind it.',
    ],
  },
  examples: {
    pass: {
      text: 'By June 2026, 70% of grade 3 students will meet the reading benchmark.',
      need: 'Half of our third graders enter below benchmark.',
    },
    fail: { text: 'By June 2026, 70% of grade 3 students will meet the reading benchmark.', need: '' },
  },
  check: (goal) => (goal.facts.need === undefined || goal.facts.need.trim() !== '' ? [] : [hit('missing')]),
});
