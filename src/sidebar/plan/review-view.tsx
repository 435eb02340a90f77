import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { countFeedback } from '../../core/plan/feedback.ts';
import { readPlanState, STATE_MEANS } from '../../core/plan/life-cycle.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Title } from '../parts/title.tsx';
import { ReviewDecision } from './review-decision.tsx';
import type { OpenedPlan } from './use-open-plan.ts';
import { goalKeys, type View } from './view.ts';

interface ReviewViewProps {
  readonly plan: OpenPlan;
  readonly said: string | undefined;
  readonly opened: OpenedPlan;
  readonly show: (view: View) => void;
}

/** For someone of the district who reads the plan: a comment for each goal, and what the district decides. */
export function ReviewView({ plan, said, opened, show }: ReviewViewProps) {
  const { goals, facts } = plan;
  const keys = goalKeys(goals);
  const state = readPlanState(facts.state);
  return (
    <main class="stack">
      <button type="button" class="plain" onClick={() => show({ kind: 'goals' })}>
        <Icon name="back" /> All goals
      </button>
      <Title>Review this plan</Title>
      <p>
        <strong>{state ?? facts.state}</strong>
      </p>
      {state !== null && <p class="quiet">{STATE_MEANS[state]}</p>}
      {said !== undefined && <Notice kind="done">{said}</Notice>}
      <section>
        <h2>Comment on a goal</h2>
        <ul class="entries">
          {goals.map(({ id, title, feedback }, at) => (
            <li key={keys[at]}>
              <CommentOn
                title={title || 'Goal'}
                hasId={id !== ''}
                counts={countFeedback([{ feedback }])}
                open={() => show({ kind: 'comment', goal: { key: keys[at] ?? '', id, title } })}
              />
            </li>
          ))}
        </ul>
      </section>
      <ReviewDecision plan={plan} state={state} opened={opened} show={show} />
    </main>
  );
}

interface CommentOnProps {
  readonly title: string;
  readonly hasId: boolean;
  readonly counts: { readonly open: number; readonly answered: number };
  readonly open: () => void;
}

function CommentOn({ title, hasId, counts, open }: CommentOnProps) {
  if (!hasId) return <p class="quiet">{title} shows no Goal ID, so a comment has no place to go to.</p>;
  return (
    <>
      <button type="button" class="plain opens" onClick={open}>
        <span>{title}</span>
        <Icon name="forward" />
      </button>
      {counts.open + counts.answered > 0 && (
        <p class="quiet">
          Comments: {counts.open} open, {counts.answered} answered
        </p>
      )}
    </>
  );
}
