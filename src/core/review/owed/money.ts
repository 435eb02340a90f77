import { readMeasure } from '../../plan/measure.ts';
import { normalizeLabel } from '../../plan/normalize-label.ts';
import type { Goal, Resource } from '../../plan/plan.ts';
import { isUntouched } from './goals.ts';
import type { ChecklistItem } from './owed-part.ts';
import { goalItem, type PlanUnderReview, planItem } from './plan-under-review.ts';

const TABLE = 'Resources';

/**
 * What the plan's money lacks: goals without any, rows without a fund, an amount or FTE; the same amount of one fund under two
 * goals, which may be the same money counted twice; and a total above the school's allocation.
 */
export function moneyItems({ plan, school }: PlanUnderReview): readonly ChecklistItem[] {
  const goals = plan.goals.filter((goal) => !isUntouched(goal));
  if (goals.length === 0)
    return [planItem('money', 'There is no money in the plan yet, because no goal is begun.')];
  return [
    ...goals.flatMap((goal) => {
      const message = messageFor(goal);
      return message === null ? [] : [goalItem('money', goal, TABLE, message)];
    }),
    ...countedTwice(goals),
    ...aboveAllocation(goals, school.allocation || ''),
  ];
}

function messageFor({ resources }: Goal): string | null {
  if (resources.length === 0)
    return 'It says nothing about money. Write each fund, with its amount or FTE and what it pays for.';
  const bare = resources.filter(({ amount, fte }) => amount.text === '' && fte.text === '').length;
  const nameless = resources.filter(({ fund }) => fund === '').length;
  if (bare === 0 && nameless === 0) return null;
  const lacks = [
    ...(nameless === 0 ? [] : [`${rowsThat(nameless)} no fund`]),
    ...(bare === 0 ? [] : [`${rowsThat(bare)} neither amount nor FTE`]),
  ];
  return `Of its money, ${lacks.join(', and ')}. Write which fund pays, and how much.`;
}

const rowsThat = (count: number): string => (count === 1 ? 'one row has' : `${count} rows have`);

interface FundOfGoal {
  readonly goal: Goal;
  readonly resource: Resource;
}

function countedTwice(goals: readonly Goal[]): readonly ChecklistItem[] {
  const seen = new Map<string, FundOfGoal>();
  return goals.flatMap((goal) =>
    goal.resources.flatMap((resource) => {
      const { fund, amount } = resource;
      const key = `${normalizeLabel(fund)} ${amount.value}`;
      const above = seen.get(key);
      if (fund === '' || amount.value === null || amount.value === 0) return [];
      if (above === undefined) seen.set(key, { goal, resource });
      if (above === undefined || above.goal === goal) return [];
      const message = `${fund} pays ${dollars(amount.value)} here and under ${above.goal.title || above.goal.id}. If that is the same money, divide it between the two goals; if it is not, leave both.`;
      return [goalItem('money', goal, TABLE, message)];
    }),
  );
}

function aboveAllocation(goals: readonly Goal[], allocation: string): readonly ChecklistItem[] {
  const most = readMeasure(allocation).value;
  const amounts = goals.flatMap(({ resources }) => resources.map(({ amount }) => amount.value ?? 0));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (most === null || total <= most) return [];
  return [
    planItem(
      'money',
      `The goals add up to ${dollars(total)}, and the district gives this school ${dollars(most)}. Look at the amounts again, or ask the district.`,
    ),
  ];
}

/** `$1,200`, with cents only where there are any. */
function dollars(amount: number): string {
  const [whole = '', cents = '00'] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `$${grouped}${cents === '00' ? '' : `.${cents}`}`;
}
