import type { LastPlan as LastPlanReply } from '../../app/sidebar-api.ts';
import { Notice } from '../parts/notice.tsx';
import { ShortList } from '../parts/short-list.tsx';
import { InsertProblem } from './choose-school.tsx';

interface LastPlanProps {
  readonly lastPlan: LastPlanReply;
  readonly busy: boolean;
  readonly problem: { readonly message: string } | null;
  readonly isBegun: boolean;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

/** What goes on from last year's plan, before anything is written. */
export function LastPlan({ lastPlan, busy, problem, isBegun, onInsert, onBack }: LastPlanProps) {
  const { name, goals, notices, alsoSaid } = lastPlan;
  return (
    <>
      <p>{name}</p>
      {notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <h2>Goals that go on ({goals.length})</h2>
      <ShortList items={goals} first={6}>
        {({ title, statement, about }) => (
          <>
            <p class="finding">{title}</p>
            <p>{statement}</p>
            <p class="quiet">{about}</p>
          </>
        )}
      </ShortList>
      {alsoSaid.map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
      <InsertProblem problem={problem} isBegun={isBegun} />
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
