import { useState } from 'preact/hooks';
import { isDone } from '../../core/plan/feedback.ts';
import type { FeedbackEntry } from '../../core/plan/plan.ts';
import { TextField } from '../parts/field.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { type OpenedPlan, orReadAgain } from './use-open-plan.ts';

interface GoalFeedbackProps {
  readonly goalId: string;
  readonly feedback: readonly FeedbackEntry[];
  readonly opened: OpenedPlan;
}

/** What the district says about a goal, those comments first that are not done, each with a place to answer. */
export function GoalFeedback({ goalId, feedback, opened }: GoalFeedbackProps) {
  if (feedback.length === 0) return null;
  const sorted = [...feedback.filter((entry) => !isDone(entry)), ...feedback.filter(isDone)];
  return (
    <section>
      <h2>Comments</h2>
      <ul class="entries">
        {sorted.map((entry, at) => (
          <li key={keyOf(entry, sorted.slice(0, at))} class="stack">
            <CommentText entry={entry} />
            {!isDone(entry) && <AnswerForm goalId={goalId} entry={entry} opened={opened} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name for a comment that lasts while others are added or done: its words, counted where several say the same. */
function keyOf(entry: FeedbackEntry, above: readonly FeedbackEntry[]): string {
  const words = ({ from, date, comment }: FeedbackEntry) => `${from} ${date} ${comment}`;
  return `${words(entry)} ${above.filter((other) => words(other) === words(entry)).length}`;
}

/** A comment with its answer, as the plan holds them. */
export function CommentText({ entry }: { readonly entry: FeedbackEntry }) {
  const { from, date, comment, answer } = entry;
  return (
    <div>
      <p class="quiet">{[from, date, isDone(entry) ? 'done' : ''].filter(Boolean).join(' · ')}</p>
      <p>{comment}</p>
      {answer !== '' && <p class="quiet">Answer: {answer}</p>}
    </div>
  );
}

interface AnswerFormProps {
  readonly goalId: string;
  readonly entry: FeedbackEntry;
  readonly opened: OpenedPlan;
}

/** An answer is written once; after that the comment can only be marked done, or the page be edited. */
function AnswerForm({ goalId, entry, opened }: AnswerFormProps) {
  const { from, date, comment } = entry;
  const [answer, setAnswer] = useState('');
  const waiting = useServer();
  const { busy, problem, run } = waiting;
  const write = async (marksDone: boolean): Promise<void> => {
    // What was answered already, here or in the page, is not sent again.
    const said = entry.answer === '' ? answer : '';
    const request = { goalId, from, date, comment, answer: said, isDone: marksDone };
    await run('Writing the answer into the plan…', async () => {
      const row = await orReadAgain(call('answerFeedback', request), opened);
      await opened.read();
      return row;
    });
  };
  return (
    <div class="stack">
      {entry.answer === '' && <TextField label="Your answer" value={answer} onInput={setAnswer} lines={2} />}
      <Problem problem={problem} />
      <div class="row">
        {entry.answer === '' && (
          <button type="button" aria-disabled={busy !== null} onClick={() => write(false)}>
            Answer
          </button>
        )}
        <button type="button" aria-disabled={busy !== null} onClick={() => write(true)}>
          {entry.answer === '' && answer.trim() !== '' ? 'Answer and mark done' : 'Mark done'}
        </button>
      </div>
      <Working waiting={waiting} />
    </div>
  );
}
