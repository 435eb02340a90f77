import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './plan.css';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { LookAgain } from '../parts/look-again.ts';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { ActivityForm } from './activity-form.tsx';
import { CommentForm } from './comment-form.tsx';
import { type Drafts, useDrafts } from './drafts.ts';
import { FinishTemplate } from './finish-template.tsx';
import { GoalList } from './goal-list.tsx';
import { GoalView } from './goal-view.tsx';
import { useInserted } from './just-inserted.tsx';
import { MoveView } from './move-view.tsx';
import { OwedView } from './owed-view.tsx';
import { ProgressForm } from './progress-form.tsx';
import { ReviewView } from './review-view.tsx';
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
  const [reviewer, setReviewer] = useState('');
  const [inserting, setInserting] = useState(false);
  const [isLeftAsIs, setLeftAsIs] = useState(false);
  const { note, onInserted } = useInserted(opened);
  // Forms stand even when the document changes meanwhile: what was typed is not thrown away.
  const form = { opened, show: setView };
  if (view.kind === 'activity') return <ActivityForm goal={view.goal} {...form} />;
  if (view.kind === 'progress') return <ProgressForm goal={view.goal} {...form} />;
  if (view.kind === 'comment') {
    const name = { reviewer, setReviewer };
    return <CommentForm goal={view.goal} plan={plan} {...name} {...form} />;
  }
  if (plan === null) return <Opening opened={opened} />;
  const isWhole = plan.state === 'plan' && plan.missingSections.length === 0;
  if (plan.state !== 'plan' || (inserting && !isWhole)) {
    const { readAgain } = opened;
    const on = { readAgain, onInserting: setInserting, onInserted };
    return <StartPlan state={plan.state} note={!inserting && note} {...on} />;
  }
  if (!isWhole && !isLeftAsIs) {
    return <FinishTemplate plan={plan} opened={opened} note={note} onLeaveIt={() => setLeftAsIs(true)} />;
  }
  return <PlanViews view={view} plan={plan} opened={opened} drafts={drafts} note={note} show={setView} />;
}

interface PlanViewsProps {
  readonly view: Exclude<View, { readonly kind: 'activity' | 'progress' | 'comment' }>;
  readonly plan: OpenPlan;
  readonly opened: OpenedPlan;
  readonly drafts: Drafts;
  /** What was done last with the template. */
  readonly note: ComponentChildren;
  readonly show: (view: View) => void;
}

/** What a plan that is whole is looked at in. */
function PlanViews({ view, drafts, note, ...shared }: PlanViewsProps) {
  switch (view.kind) {
    case 'goal':
      return <GoalView key={view.goal.key} {...shared} drafts={drafts} view={view} />;
    case 'move':
      return <MoveView {...shared} to={view.to} />;
    case 'owed':
      return <OwedView {...shared} />;
    case 'review':
      return <ReviewView {...shared} said={view.said} />;
    case 'goals':
      return <GoalList {...shared} drafts={drafts} note={note} said={view.said} />;
  }
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
