import type { ReadingFinding } from '../../reading/blocks.ts';
import type { ChecklistItem } from './owed-part.ts';
import { type PlanUnderReview, planItem } from './plan-under-review.ts';

/** Findings that other requirements say already. */
const SAID_ELSEWHERE: readonly ReadingFinding['code'][] = [
  'goalWithoutStatement',
  'untaggedGoal',
  'noGoals',
  'noFacts',
];

/** What in the document could not be read, or is in doubt. */
export const unreadItems = ({ findings }: PlanUnderReview): readonly ChecklistItem[] =>
  findings
    .filter(({ code, severity }) => severity !== 'info' && !SAID_ELSEWHERE.includes(code))
    .map(({ message, place }) => planItem('unread', message, place.heading));
