import { defineRule, hit } from '../define-rule.ts';
import { stepsOf } from '../steps.ts';

/** Percent from which a target asks for everyone; points below the ceiling at which a baseline already stands near it. */
const EVERYONE = 99;
const NEAR = 5;

/** Notes targets with no room above them. */
export const ceiling = defineRule({
  id: 'achievable/ceiling',
  severity: 'info',
  summary: 'The target leaves no room above it.',
  why: 'Near 100% one student who moves or falls ill decides, and the growth of everyone else no longer shows.',
  messages: {
    everyone: [
      'With a target of {target}, a single student who moves or falls ill decides whether the goal is met.',
      'Keep it if every student really must get there; else choose a target that a hard year can still reach.',
    ],
    alreadyHigh: [
      'The result already stands at {baseline}; little room is left to grow.',
      'Write “maintain at {baseline} or above”, or choose a result with more room, such as growth.',
    ],
  },
  examples: {
    pass: 'On-time graduation of seniors will rise from 84% to 88% by June 2026.',
    fail: 'On-time graduation of seniors will rise from 93% to 96% by June 2026.',
  },
  limits: ['ceiling'],
  check: ({ reading, limits }) => {
    const { measures, direction } = reading;
    const leaps = stepsOf(reading).some(({ to, size }) => to >= limits.ceiling && size > NEAR);
    if (leaps || direction === 'decrease' || direction === 'maintain') return [];
    return measures.flatMap(({ baseline, target }) => {
      if (target?.kind !== 'percent' || target.value < limits.ceiling || target.value > 100) return [];
      const isHigh = baseline?.kind === 'percent' && baseline.value >= limits.ceiling - NEAR;
      if (!isHigh && target.value < EVERYONE) return [];
      return [isHigh ? hit('alreadyHigh', target, { baseline }) : hit('everyone', target, { target })];
    });
  },
});
