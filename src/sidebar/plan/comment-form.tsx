import { useState } from 'preact/hooks';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { TextField } from '../parts/field.tsx';
import { call } from '../server.ts';
import { CommentText } from './goal-feedback.tsx';
import { GoalForm, type GoalFormProps } from './goal-form.tsx';
import { goalKeys } from './view.ts';

const TEXTS = {
  title: 'Comment on a goal',
  button: 'Write it into the plan',
  busy: 'Writing the comment into the plan…',
  said: 'Your comment now stands in the goal’s table “Feedback”.',
};

interface CommentFormProps extends GoalFormProps {
  readonly plan: OpenPlan | null;
  /** Kept while the reviewer goes from goal to goal. */
  readonly reviewer: string;
  readonly setReviewer: (name: string) => void;
}

/** A reviewer's comment on one goal, below those that are there. */
export function CommentForm({ plan, reviewer, setReviewer, ...props }: CommentFormProps) {
  const [comment, setComment] = useState('');
  const { goal } = props;
  const found = plan?.goals[goalKeys(plan.goals).indexOf(goal.key)];
  const row = { goalId: goal.id, from: reviewer, comment };
  const send = () => call('addFeedback', row);
  return (
    <GoalForm
      {...props}
      texts={TEXTS}
      row={row}
      send={send}
      backTo={(said) => ({ kind: 'review', ...(said !== undefined && { said }) })}
    >
      {found !== undefined && found.statement !== '' && <blockquote>{found.statement}</blockquote>}
      {found?.feedback.map((entry, at) => (
        <CommentText key={at} entry={entry} />
      ))}
      <TextField
        label="Your name"
        value={reviewer}
        onInput={setReviewer}
        hint="The school sees it beside your comment."
      />
      <TextField
        label="Comment"
        value={comment}
        onInput={setComment}
        lines={4}
        hint="What is good, what is unclear, and what you suggest. No names of students."
      />
    </GoalForm>
  );
}
