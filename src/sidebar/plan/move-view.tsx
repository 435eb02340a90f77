import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import type { PlanState } from '../../core/plan/life-cycle.ts';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { MOVE_WORDS } from './move-words.ts';
import { missingParts } from './owed-view.tsx';
import { PartNames } from './part-names.tsx';
import { useMove } from './use-move.ts';
import type { OpenedPlan } from './use-open-plan.ts';
import type { View } from './view.ts';

interface MoveViewProps {
  readonly plan: OpenPlan;
  readonly to: PlanState;
  readonly opened: OpenedPlan;
  readonly show: (view: View) => void;
}

/** A step of the principal's, with what to look at before the plan is handed in. It advises and stops nobody. */
export function MoveView({ plan, to, opened, show }: MoveViewProps) {
  const { waiting, move } = useMove(plan, opened);
  const { busy, problem } = waiting;
  const { button, about, said } = MOVE_WORDS[to] ?? { button: to, about: '', said: '' };
  const missing = to === 'Submitted' ? missingParts(plan.owed) : [];
  const submit = async (): Promise<void> => {
    if (await move(to)) show({ kind: 'goals', said });
  };
  return (
    <main class="stack">
      <Title>{button}</Title>
      <p>{about}</p>
      {to === 'Submitted' && missing.length === 0 && <p>All that this school owes by now is there.</p>}
      <PartNames title="To look at first" parts={missing} />
      {missing.length > 0 && (
        <button type="button" class="plain" onClick={() => show({ kind: 'owed' })}>
          See what is missing
        </button>
      )}
      <Problem problem={problem} />
      <div class="row">
        <button type="button" class="main" aria-disabled={busy !== null} onClick={submit}>
          {missing.length === 0 ? button : 'Submit anyway'}
        </button>
        <button type="button" disabled={busy !== null} onClick={() => show({ kind: 'goals' })}>
          Back
        </button>
      </div>
      <Working waiting={waiting} />
    </main>
  );
}
