import { labelOf } from '../../plan/field.ts';
import { FACT_FIELDS } from '../../plan/fields.ts';
import type { ChecklistItem } from './owed-part.ts';
import { type PlanUnderReview, planItem } from './plan-under-review.ts';

/** What every form asks a plan to say of itself. */
const OWED_FACTS = ['school', 'schoolId', 'schoolYear', 'improvementStatus'] as const;

/** The facts a plan does not state: one line for each, or one for the whole table where it is gone. */
export function factItems({ plan, findings }: PlanUnderReview): readonly ChecklistItem[] {
  const gone = findings.find(({ code }) => code === 'noFacts');
  if (gone !== undefined) return [planItem('facts', gone.message)];
  return OWED_FACTS.filter((key) => plan.facts[key] === '').map((key) => {
    const label = labelOf(FACT_FIELDS, key);
    const none = key === 'improvementStatus' ? ' Write None for a school that is not identified.' : '';
    return planItem('facts', `Nothing stands beside “${label}”.${none}`, '', label);
  });
}
