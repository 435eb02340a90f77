import type { ChecklistItem } from './owed-part.ts';
import { type PlanUnderReview, planItem } from './plan-under-review.ts';

/** The tiers a plan paid for with school improvement funds needs one of (ESEA section 8101(21)(B)), by number or name. */
const TIERS_OF_FUNDS = /\b[123]\b|\b(?:i|ii|iii)\b|strong|moderate|promising/i;

/** What the interventions of an identified school lack, where the plan has a table of them. */
export function interventionItems(
  { plan: { interventions } }: PlanUnderReview,
  heading: string,
): readonly ChecklistItem[] {
  if (interventions.length === 0) return [];
  const withoutTier = interventions.filter(({ evidenceTier }) => evidenceTier === '').length;
  const withoutSource = interventions.filter(({ citation }) => citation === '').length;
  const item = (message: string) => planItem('intervention', message, heading);
  return [
    ...(withoutTier === 0 ? [] : [item(`${counted(withoutTier)} no evidence tier. Write 1, 2, 3 or 4.`)]),
    ...(withoutSource === 0
      ? []
      : [item(`${counted(withoutSource)} no study or source. Write where the evidence can be read.`)]),
    ...(withoutTier > 0 || interventions.some(({ evidenceTier }) => TIERS_OF_FUNDS.test(evidenceTier))
      ? []
      : [
          item(
            'None of its interventions is of tier 1, 2 or 3. A plan paid for with school improvement funds needs one that is.',
          ),
        ]),
  ];
}

const counted = (count: number): string =>
  count === 1 ? 'One intervention has' : `${count} interventions have`;
