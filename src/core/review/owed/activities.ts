import type { Activity, Goal } from '../../plan/plan.ts';
import { isUntouched } from './goals.ts';
import type { ChecklistItem } from './owed-part.ts';
import { goalItem, type PlanUnderReview, planItem } from './plan-under-review.ts';

const TABLE = 'Key activities';

/**
 * Goals nobody works on, and activities that do not say what, who, how often or by when: one line a goal, with counts. One line for
 * a plan in which no goal is begun.
 */
export function activityItems({ plan }: PlanUnderReview): readonly ChecklistItem[] {
  const begun = plan.goals.filter((goal) => !isUntouched(goal));
  if (begun.length === 0)
    return [planItem('activities', 'There are no activities yet, because no goal is begun.')];
  return begun.flatMap((goal) => {
    const message = messageFor(goal);
    return message === null ? [] : [goalItem('activities', goal, TABLE, message)];
  });
}

interface OwedCell {
  readonly key: keyof Activity;
  /** Of one activity, and of several. */
  readonly lacks: readonly [one: string, several: string];
  readonly write: string;
}

const OWED: readonly OwedCell[] = [
  {
    key: 'activity',
    lacks: ['does not say what is done', 'do not say what is done'],
    write: 'what adults will do',
  },
  { key: 'lead', lacks: ['names no lead', 'name no lead'], write: 'a role, such as reading coach' },
  {
    key: 'howOften',
    lacks: ['does not say how often', 'do not say how often'],
    write: 'how often it happens',
  },
  { key: 'end', lacks: ['has no end date', 'have no end date'], write: 'by when it is done' },
];

function messageFor({ activities, source }: Goal): string | null {
  if (activities.length === 0)
    return 'It has no key activities. Write what adults will do, who leads it, how often, and by when.';
  const lacking = OWED.map(({ key, lacks: [one, several], write }) => {
    const count = activities.filter((activity) => activity[key] === '').length;
    // A plan of another form may have no such column: its absence says nothing.
    const isColumn = source === 'template' || key !== 'howOften' || count < activities.length;
    return { count: isColumn ? count : 0, one, lacks: `${count} ${count === 1 ? one : several}`, write };
  }).filter(({ count }) => count > 0);
  if (lacking.length === 0) return null;
  const what =
    activities.length === 1
      ? `Its one activity ${listed(lacking.map(({ one }) => one))}`
      : `Of its ${activities.length} activities, ${listed(lacking.map(({ lacks }) => lacks))}`;
  return `${what}. Write ${listed(lacking.map(({ write }) => write))}.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] || ''}`;
