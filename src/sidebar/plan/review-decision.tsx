import { useState } from 'preact/hooks';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { movesBy, type PlanState } from '../../core/plan/life-cycle.ts';
import { DayField } from '../parts/day-field.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { useMove } from './use-move.ts';
import type { OpenedPlan } from './use-open-plan.ts';
import type { View } from './view.ts';

interface ReviewDecisionProps {
  readonly plan: OpenPlan;
  readonly state: PlanState | null;
  readonly opened: OpenedPlan;
  readonly show: (view: View) => void;
}

/** The district's own steps, as buttons say them, and what is said once they are done. */
const WORDS: Partial<Readonly<Record<PlanState, { readonly button: string; readonly said: string }>>> = {
  'Approved by the district': { button: 'Approve the plan', said: 'The plan is approved by the district.' },
  'Changes asked': {
    button: 'Ask for changes',
    said: 'The plan says that changes are asked. Tell the principal, who finds your comments under each goal.',
  },
  'Approved by the board': {
    button: 'Record the board’s approval',
    said: 'The plan says when the board approved it.',
  },
};

/** What the district may decide from the state the plan is in; nothing where it has nothing to decide. */
export function ReviewDecision({ plan, state, opened, show }: ReviewDecisionProps) {
  const [date, setDate] = useState('');
  const { waiting, move } = useMove(plan, opened);
  const steps = movesBy('district', state);
  if (steps.length === 0) return null;
  const decide = async (to: PlanState): Promise<void> => {
    const isDone = await move(to, to === 'Approved by the board' ? date : '');
    if (isDone) show({ kind: 'review', said: WORDS[to]?.said ?? '' });
  };
  return (
    <section class="stack">
      <h2>Decide</h2>
      {steps.includes('Approved by the board') && (
        <DayField label="Day of the board’s approval" value={date} onInput={setDate} />
      )}
      <Problem problem={waiting.problem} />
      <div class="row">
        {steps.map((to, at) => (
          <button
            key={to}
            type="button"
            class={at === 0 ? 'main' : ''}
            aria-disabled={waiting.busy !== null}
            onClick={() => decide(to)}
          >
            {WORDS[to]?.button ?? to}
          </button>
        ))}
      </div>
      <Working waiting={waiting} />
    </section>
  );
}
