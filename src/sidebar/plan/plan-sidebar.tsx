import { useState } from 'preact/hooks';
import './plan.css';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { ActivityForm } from './activity-form.tsx';
import { GoalList } from './goal-list.tsx';
import { GoalView } from './goal-view.tsx';
import { ProgressForm } from './progress-form.tsx';
import { StartPlan } from './start-plan.tsx';
import { type OpenedPlan, useOpenPlan } from './use-open-plan.ts';
import type { View } from './view.ts';

/** The sidebar of a plan document, from the blank page to midyear progress. */
export function PlanSidebar() {
  const opened = useOpenPlan();
  const [view, setView] = useState<View>({ kind: 'goals' });
  const [inserting, setInserting] = useState(false);
  const { plan } = opened;
  // Forms stand even when the document changes meanwhile: what was typed is not thrown away.
  if (view.kind === 'activity') return <ActivityForm goal={view.goal} opened={opened} show={setView} />;
  if (view.kind === 'progress') return <ProgressForm goal={view.goal} opened={opened} show={setView} />;
  if (plan === null) return <Opening opened={opened} />;
  if (inserting || plan.state !== 'plan') {
    return <StartPlan state={plan.state} readAgain={opened.readAgain} onInserting={setInserting} />;
  }
  if (view.kind === 'goal') {
    return <GoalView key={view.goal.key} plan={plan} view={view} opened={opened} show={setView} />;
  }
  return <GoalList plan={plan} opened={opened} show={setView} />;
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
      <Working words={reading.busy} />
    </main>
  );
}
