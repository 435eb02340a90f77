import { normalizeLabel } from './normalize-label.ts';
import type { FeedbackEntry, Goal } from './plan.ts';

/** Words beside “Done” that say it is not. */
const NOT_DONE = ['no', 'n', 'not yet', 'open', 'false'];

/** Whether the school has marked a comment done. */
export const isDone = ({ done }: Pick<FeedbackEntry, 'done'>): boolean =>
  normalizeLabel(done) !== '' && !NOT_DONE.includes(normalizeLabel(done));

/** Comments nobody has answered or marked done. A row without a comment is none. */
const isOpen = (entry: FeedbackEntry): boolean => entry.answer === '' && !isDone(entry);

/** How many comments of a plan wait for the school, and how many it has answered or marked done. */
export function countFeedback(goals: readonly Pick<Goal, 'feedback'>[]): { open: number; answered: number } {
  const comments = goals.flatMap(({ feedback }) => feedback).filter(({ comment }) => comment !== '');
  const open = comments.filter(isOpen).length;
  return { open, answered: comments.length - open };
}
