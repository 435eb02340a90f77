import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { AddedRow } from '../../app/sidebar-api-plan.ts';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { useServer } from '../use-server.ts';
import type { OpenedPlan } from './use-open-plan.ts';
import type { GoalInView, View } from './view.ts';

export interface GoalFormProps {
  readonly goal: GoalInView;
  readonly opened: OpenedPlan;
  readonly show: (view: View) => void;
}

interface FormTexts {
  readonly title: string;
  readonly button: string;
  readonly busy: string;
  /** Where the row stands, once written. */
  readonly said: string;
}

interface Props extends GoalFormProps {
  readonly texts: FormTexts;
  /** What was typed, to be told from what was sent before. */
  readonly row: object;
  /** `isAgain` when the same row was sent from this form before and may have been written. */
  readonly send: (isAgain: boolean) => Promise<AddedRow>;
  /** Where the form was opened from; the goal, unless given. `said` once the row is written. */
  readonly backTo?: (said?: string) => View;
  readonly children: ComponentChildren;
}

/** A form that adds a row to one of a goal's tables. It stays as it is until the row is written. */
export function GoalForm({ goal, opened, show, texts, row, send, backTo = toGoal(goal), children }: Props) {
  const waiting = useServer();
  const sent = useRef('');
  const { busy, problem, run } = waiting;
  const back = (): void => show(backTo());
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = JSON.stringify(row);
    const isAgain = typed === sent.current;
    const added = await run(texts.busy, () => {
      sent.current = typed;
      return send(isAgain);
    });
    if (added === null) return;
    show(backTo(added.wasThere ? stoodThere(added) : texts.said));
    await opened.readAgain();
  };
  return (
    <main>
      <Title>{texts.title}</Title>
      <p class="quiet">{[goal.title, goal.id].filter(Boolean).join(' · ')}</p>
      <form class="stack" onSubmit={submit}>
        {children}
        <Problem problem={problem} />
        <div class="row">
          <button type="submit" class="main" aria-disabled={busy !== null}>
            {texts.button}
          </button>
          <button type="button" disabled={busy !== null} onClick={back}>
            Back
          </button>
        </div>
        <Working waiting={waiting} />
      </form>
    </main>
  );
}

const toGoal =
  (goal: GoalInView) =>
  (said?: string): View => ({ kind: 'goal', goal, ...(said !== undefined && { said }) });

const stoodThere = ({ row }: AddedRow): string =>
  `Your first try had arrived: it stands in row ${row} of the table, and was not written a second time.`;
