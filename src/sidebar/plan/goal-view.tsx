import type { CheckedGoal, OpenPlan } from '../../app/sidebar-api.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { CriteriaReasons } from './criteria.tsx';
import { GoalAdvice } from './goal-advice.tsx';
import { GoalTag } from './goal-tag.tsx';
import type { OpenedPlan } from './use-open-plan.ts';
import { type GoalInView, goalKeys, type View } from './view.ts';

interface GoalViewProps {
  readonly plan: OpenPlan;
  readonly view: Extract<View, { kind: 'goal' }>;
  readonly opened: OpenedPlan;
  readonly show: (view: View) => void;
}

/** One goal as it stands in the document: what the check says, which priority it serves, and what can be added. */
export function GoalView({ plan, view, opened, show }: GoalViewProps) {
  const goal = plan.goals[goalKeys(plan.goals).indexOf(view.goal.key)];
  return (
    <main>
      <button type="button" class="plain" onClick={() => show({ kind: 'goals' })}>
        <Icon name="back" /> All goals
      </button>
      <Title>{goal?.title || view.goal.title || 'Goal'}</Title>
      {view.said !== undefined && <Notice kind="done">{view.said}</Notice>}
      {goal === undefined ? (
        <Notice>This goal is no longer in the document. Go back to see the goals it holds now.</Notice>
      ) : (
        <>
          <GoalStatement goal={goal} opened={opened} />
          {goal.id === '' ? (
            <WithoutId />
          ) : (
            <>
              <GoalTag goal={goal} priorities={plan.priorities} opened={opened} />
              <GoalForms goal={view.goal} show={show} />
            </>
          )}
        </>
      )}
    </main>
  );
}

function GoalStatement({ goal, opened }: { readonly goal: CheckedGoal; readonly opened: OpenedPlan }) {
  const { statement, check } = goal;
  const { reading, readAgain } = opened;
  return (
    <>
      {statement === '' ? (
        <p>No statement yet. Type it in the page, beside “SMART goal”: it is checked here shortly after.</p>
      ) : (
        <blockquote>{statement}</blockquote>
      )}
      <div class="headed">
        <h2>SMART check</h2>
        <button type="button" aria-disabled={reading.busy !== null} onClick={readAgain}>
          Check again
        </button>
      </div>
      <Working words={reading.busy} />
      <Problem problem={reading.problem} />
      {statement === '' ? (
        <p class="quiet">There is nothing to check yet.</p>
      ) : (
        <>
          <CriteriaReasons criteria={check.criteria} />
          <GoalAdvice statement={statement} check={check} />
        </>
      )}
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
