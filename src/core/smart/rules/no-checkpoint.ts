import { defineRule, hit } from '../define-rule.ts';

/** Words of a goal that names a point on its way itself. */
const ON_THE_WAY = /\b(?:mid-?year|midpoint|interim|MOY|checkpoint|benchmark of|quarterly|each quarter)\b/i;

/** Notes goals whose plan sets no point on the way; silent where the plan is not known. */
export const noCheckpoint = defineRule({
  id: 'time-bound/no-checkpoint',
  severity: 'warning',
  summary: 'The plan does not say where the goal should stand at midyear.',
  why: 'A goal that is looked at only when it is due can no longer be helped; the midyear report needs a value to compare with.',
  messages: {
    missing: [
      'The plan does not say where this goal should stand at midyear.',
      'Fill in “Interim checkpoint” in the goal’s table, with the value you expect by winter.',
    ],
  },
  examples: {
    pass: {
      text: 'By June 2026, 70% of grade 3 students will meet the reading benchmark.',
      checkpoint: '62% in January 2026',
    },
    fail: { text: 'By June 2026, 70% of grade 3 students will meet the reading benchmark.', checkpoint: '' },
  },
  check: ({ facts, elements: { deadline }, criteria, reading: { dates, plain } }) => {
    const isOpen = facts.checkpoint?.trim() === '' && criteria.measurable.status === 'met';
    const ends = dates.filter(({ role, manner }) => role === 'deadline' && manner !== 'past');
    if (!isOpen || deadline === null || ends.length > 1 || ON_THE_WAY.test(plain)) return [];
    return [hit('missing', deadline)];
  },
});
