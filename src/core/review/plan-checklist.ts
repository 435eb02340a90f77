import type { Activity, Goal } from '../plan/plan.ts';
import type { ReadingFinding } from '../reading/blocks.ts';
import { CRITERIA } from '../smart/criterion-words.ts';
import type { GoalCheck } from '../smart/goal-check.ts';

/** Something to look at before a plan is handed in. It advises and keeps nobody from submitting. */
export interface ChecklistItem {
  /** The goal's heading; '' for what concerns the document. */
  readonly where: string;
  /** A sentence or two: what is missing, and what to write. */
  readonly message: string;
}

interface CheckedForReview {
  readonly goals: readonly Goal[];
  /** What the checker says of each goal, in their order. */
  readonly checks: readonly GoalCheck[];
  readonly findings: readonly ReadingFinding[];
}

/** Findings the goals' own lines say already. */
const SAID_OF_GOALS: readonly string[] = ['goalWithoutStatement', 'untaggedGoal', 'noGoals'];

/** What a plan still lacks, goal after goal, then what in the document could not be read. Empty when nothing is seen. */
export function planChecklist({ goals, checks, findings }: CheckedForReview): readonly ChecklistItem[] {
  const none =
    goals.length === 0 ? [item('', 'The plan has no goals yet. Add one before the district reads it.')] : [];
  const unread = findings.filter(
    ({ code, severity }) => severity !== 'info' && !SAID_OF_GOALS.includes(code),
  );
  return [
    ...none,
    ...goals.flatMap((goal, at) => goalItems(goal, checks[at])),
    ...unread.map(({ message }) => item('', message)),
  ];
}

const item = (where: string, message: string): ChecklistItem => ({ where, message });

function goalItems(goal: Goal, check: GoalCheck | undefined): ChecklistItem[] {
  const where = goal.title || goal.id || 'A goal';
  const messages = [
    goal.statement === ''
      ? 'It has no statement yet. Write the goal beside “SMART goal”.'
      : criteriaSentence(check),
    goal.priority.text === ''
      ? 'It names no district priority. Tag it, so that the district can count it.'
      : null,
    ...activitySentences(goal.activities),
  ];
  return messages.flatMap((message) => (message === null ? [] : [item(where, message)]));
}

/** Criteria the checker cannot judge are left out: they may well be met. */
function criteriaSentence(check: GoalCheck | undefined): string | null {
  const notMet = CRITERIA.filter(({ key }) => check?.criteria[key].status === 'notMet').map(
    ({ name }) => name,
  );
  if (notMet.length === 0) return null;
  return `Its wording does not meet ${notMet.join(', ')} yet. Open the goal to see why and what to write.`;
}

function activitySentences(activities: readonly Activity[]): (string | null)[] {
  if (activities.length === 0)
    return ['It has no key activities. Write what adults will do, who leads it, and by when.'];
  const withoutLead = activities.filter(({ lead }) => lead === '').length;
  const withoutDay = activities.filter(({ end }) => end === '').length;
  return [
    withoutLead === 0 ? null : `${counted(withoutLead)} no lead. Write a role, such as reading coach.`,
    withoutDay === 0 ? null : `${counted(withoutDay)} no end date. Write by when it is done.`,
  ];
}

const counted = (count: number): string =>
  count === 1 ? 'One of its activities has' : `${count} of its activities have`;
