import { activityItems } from './owed/activities.ts';
import { factItems } from './owed/facts.ts';
import { goalItems } from './owed/goals.ts';
import { moneyItems } from './owed/money.ts';
import type { ChecklistItem, OwedPart } from './owed/owed-part.ts';
import type { PlanUnderReview } from './owed/plan-under-review.ts';
import { isCheckedForNames, privacyItems } from './owed/privacy.ts';
import { sectionParts } from './owed/sections.ts';
import { unreadItems } from './owed/unread.ts';

/**
 * What a plan owes the district, in the order of its form, each with what is still missing of it: the facts, the sections this
 * school needs with the goals among them, then what should not be there or could not be read. Depends on the plan and the
 * district's settings alone.
 */
export function whatIsOwed(review: PlanUnderReview): readonly OwedPart[] {
  const { pack, asksForMoney } = review;
  const named = privacyItems(review);
  return [
    part('facts', 'Facts about the plan', factItems(review)),
    ...(pack === null ? [] : sectionParts(pack.beforeGoals, pack, review)),
    part('goals', 'Goals', goalItems(review)),
    part('activities', 'Key activities', activityItems(review)),
    ...(asksForMoney ? [part('money', 'Money for each goal', moneyItems(review))] : []),
    ...(pack === null ? [] : sectionParts(pack.afterGoals, pack, review)),
    ...(named.length > 0 || isCheckedForNames(review) ? [part('privacy', 'No student is named', named)] : []),
    part('unread', 'All of it can be read', unreadItems(review)),
  ];
}

const part = (id: string, name: string, items: readonly ChecklistItem[]): OwedPart => ({
  requirement: { id, name, references: [] },
  isThere: items.length === 0,
  isDue: true,
  items,
});
