import { useState } from 'preact/hooks';
import './plan.css';
import { LookAgain } from '../parts/look-again.ts';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { ActivityForm } from './activity-form.tsx';
import { useDrafts } from './drafts.ts';
import { FinishTemplate } from './finish-template.tsx';
import { GoalList } from './goal-list.tsx';
import { GoalView } from './goal-view.tsx';
import { ProgressForm } from './progress-form.tsx';
import { StartPlan } from './start-plan.tsx';
import { type OpenedPlan, READING, useOpenPlan } from './use-open-plan.ts';
import type { View } from './view.ts';

/** The sidebar of a plan document, from the blank page to midyear progress. */
export function PlanSidebar() {
  const opened = useOpenPlan();
  const again = { button: 'Look at the plan again', words: READING, read: opened.read };
  return (
    <LookAgain.Provider value={again}>
      <Views opened={opened} />
    </LookAgain.Provider>
  );
}

/** One view at a time. */
function Views({ opened }: { readonly opened: OpenedPlan }) {
  const { plan } = opened;
  const drafts = useDrafts(plan);
  const [view, setView] = useState<View>({ kind: 'goals' });
  const [inserting, setInserting] = useState(false);
  const [isLeftAsIs, setLeftAsIs] = useState(false);
  // Forms stand even when the document changes meanwhile: what was typed is not thrown away.
  if (view.kind === 'activity') return <ActivityForm goal={view.goal} opened={opened} show={setView} />;
  if (view.kind === 'progress') return <ProgressForm goal={view.goal} opened={opened} show={setView} />;
  if (plan === null) return <Opening opened={opened} />;
  const isWhole = plan.state === 'plan' && plan.missingSections.length === 0;
  if (plan.state !== 'plan' || (inserting && !isWhole)) {
    return <StartPlan state={plan.state} readAgain={opened.readAgain} onInserting={setInserting} />;
  }
  if (!isWhole && !isLeftAsIs) {
    return <FinishTemplate plan={plan} opened={opened} onLeaveIt={() => setLeftAsIs(true)} />;
  }
  const shared = { plan, opened, drafts, show: setView };
  if (view.kind === 'goal') return <GoalView key={view.goal.key} {...shared} view={view} />;
  return <GoalList {...shared} />;
}

/** Before the document has been read, or when it cannot be. */
function Opening({ opened: { reading, readAgain } }: { readonly opened: OpenedPlan }) {
  return (
    <main class="stack">
      <Title takesFocus={false}>
        {reading.problem === null ? 'Opening' : 'The document could not be read'}
      </Title>
      <Problem problem={reading.problem} />
      {reading.problem !== null && (
        <button type="button" class="main" onClick={readAgain}>
          Try again
        </button>
      )}
      <Working waiting={reading} />
    </main>
  );
}
