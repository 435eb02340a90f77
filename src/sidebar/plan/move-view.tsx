import type { OpenPlan } from '../../app/sidebar-api.ts';
import type { PlanState } from '../../core/plan/life-cycle.ts';
import { Problem } from '../parts/problem.tsx';
import { ShortList } from '../parts/short-list.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { MOVE_WORDS } from './move-words.ts';
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
  const items = to === 'Submitted' ? plan.owed.flatMap((part) => part.items) : [];
  const submit = async (): Promise<void> => {
    if (await move(to)) show({ kind: 'goals', said });
  };
  return (
    <main class="stack">
      <Title>{button}</Title>
      <p>{about}</p>
      {to === 'Submitted' && items.length === 0 && (
        <p>Every goal has a statement, a priority and activities, and nothing else to look at was found.</p>
      )}
      {items.length > 0 && (
        <section>
          <h2>To look at first ({items.length})</h2>
          <ShortList items={items} first={6}>
            {({ where, message }, at) => (
              <>
                {where !== (items[at - 1]?.where ?? '') && <p class="finding">{where}</p>}
                <p class="quiet">{message}</p>
              </>
            )}
          </ShortList>
        </section>
      )}
      <Problem problem={problem} />
      <div class="row">
        <button type="button" class="main" aria-disabled={busy !== null} onClick={submit}>
          {items.length > 0 ? 'Submit anyway' : button}
        </button>
        <button type="button" disabled={busy !== null} onClick={() => show({ kind: 'goals' })}>
          Back
        </button>
      </div>
      <Working waiting={waiting} />
    </main>
  );
}
