import type { ComponentChildren } from 'preact';
import type { LastPlan as LastPlanReply } from '../../app/sidebar-api-plan.ts';
import { Notice } from '../parts/notice.tsx';
import { ShortList } from '../parts/short-list.tsx';

interface LastPlanProps {
  readonly lastPlan: LastPlanReply;
  readonly busy: boolean;
  readonly trouble: ComponentChildren;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

/** What goes on from last year's plan, before anything is written. */
export function LastPlan({ lastPlan, busy, trouble, onInsert, onBack }: LastPlanProps) {
  const { about, goals, notices, alsoSaid } = lastPlan;
  return (
    <>
      <p>{about}</p>
      {notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <h2>Goals that go on ({goals.length})</h2>
      <ShortList items={goals} first={6}>
        {(goal) => (
          <>
            <strong>{goal.title}</strong>
            <p>{goal.statement}</p>
            <p class="quiet">{goal.about}</p>
          </>
        )}
      </ShortList>
      {alsoSaid.map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
      {trouble}
      <div class="row">
        <button type="button" class="main" aria-disabled={busy} onClick={onInsert}>
          Insert the template
        </button>
        <button type="button" disabled={busy} onClick={onBack}>
          Back
        </button>
      </div>
    </>
  );
}
