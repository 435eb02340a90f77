import type { CheckedGoal, OpenPlan } from '../../app/sidebar-api-plan.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Title } from '../parts/title.tsx';
import type { Draft, Drafts } from './drafts.ts';
import { GoalFeedback } from './goal-feedback.tsx';
import { FixedStatement, GoalStatement } from './goal-statement.tsx';
import { GoalTag } from './goal-tag.tsx';
import { UnplacedDraft } from './unplaced-draft.tsx';
import type { OpenedPlan } from './use-open-plan.ts';
import { type GoalInView, goalKeys, type View } from './view.ts';

interface GoalViewProps {
  readonly plan: OpenPlan;
  readonly view: Extract<View, { kind: 'goal' }>;
  readonly opened: OpenedPlan;
  readonly drafts: Drafts;
  readonly show: (view: View) => void;
}

/** One goal as it stands in the document: what the check says, which priority it serves, and what can be added. */
export function GoalView(props: GoalViewProps) {
  const { plan, view, drafts, show } = props;
  const { key, title } = view.goal;
  const goal = plan.goals[goalKeys(plan.goals).indexOf(key)];
  return (
    <main>
      <button type="button" class="plain" onClick={() => show({ kind: 'goals' })}>
        <Icon name="back" /> All goals
      </button>
      <Title>{goal?.title || title || 'Goal'}</Title>
      {view.said !== undefined && <Notice kind="done">{view.said}</Notice>}
      {goal === undefined ? <Gone draft={drafts.all[key]} /> : <Standing {...props} goal={goal} />}
    </main>
  );
}

function Standing({
  goal,
  plan,
  view,
  opened,
  drafts,
  show,
}: GoalViewProps & { readonly goal: CheckedGoal }) {
  if (goal.id === '') {
    return (
      <>
        <FixedStatement goal={goal} opened={opened} />
        <WithoutId />
      </>
    );
  }
  const { key } = view.goal;
  return (
    <>
      <GoalStatement goalKey={key} goal={goal} plan={plan} drafts={drafts} opened={opened} />
      <GoalFeedback goalId={goal.id} feedback={goal.feedback} opened={opened} />
      <GoalTag goal={goal} priorities={plan.priorities} opened={opened} />
      <GoalForms goal={view.goal} show={show} />
    </>
  );
}

function Gone({ draft }: { readonly draft: Draft | undefined }) {
  return (
    <>
      <Notice>This goal is no longer in the document. Go back to see the goals it holds now.</Notice>
      {draft !== undefined && <UnplacedDraft draft={draft} />}
    </>
  );
}

const WithoutId = () => (
  <Notice>
    This goal shows no Goal ID, so nothing can be written to it from here. Type one beside “Goal ID” in the
    page, such as G-7KQ2, that no other goal has.
  </Notice>
);

function GoalForms({ goal, show }: { readonly goal: GoalInView; readonly show: (view: View) => void }) {
  return (
    <>
      <h2>Add to this goal</h2>
      <div class="row">
        <button type="button" onClick={() => show({ kind: 'activity', goal })}>
          Add an activity
        </button>
        <button type="button" onClick={() => show({ kind: 'progress', goal })}>
          Record progress
        </button>
      </div>
    </>
  );
}
