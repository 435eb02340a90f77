import type { CriterionResult } from '../goal-check.ts';

export function met(why: string): CriterionResult {
  return { status: 'met', why };
}

export function notMet(why: string): CriterionResult {
  return { status: 'notMet', why };
}

export function cannotTell(why: string): CriterionResult {
  return { status: 'cannotTell', why };
}
