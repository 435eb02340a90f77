import { FACT_FIELDS } from './fields.ts';
import type { PlanFacts } from './plan.ts';

/** The facts of a plan, each as `textOf` says it. */
export const planFacts = (textOf: (key: keyof PlanFacts) => string): PlanFacts =>
  Object.fromEntries(FACT_FIELDS.map(({ key }) => [key, textOf(key)])) as Record<keyof PlanFacts, string>;
