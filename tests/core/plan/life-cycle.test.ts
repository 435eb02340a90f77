import { PLAN_STATES } from '../../../src/core/plan/life-cycle.ts';

test('a plan starts as a draft and ends by being continued', () => {
  expect(PLAN_STATES[0]).toBe('Draft');
  expect(PLAN_STATES[PLAN_STATES.length - 1]).toBe('Continued');
  expect(new Set(PLAN_STATES).size).toBe(7);
});
