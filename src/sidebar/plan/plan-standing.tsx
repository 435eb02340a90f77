import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { dueDay } from '../../core/plan/due-day.ts';
import { movesBy, type PlanState, readPlanState, STATE_MEANS } from '../../core/plan/life-cycle.ts';
import { dayInWords } from '../../core/text/day-in-words.ts';
import { readDay } from '../../core/text/iso-date.ts';
import { MOVE_WORDS } from './move-words.ts';
import type { View } from './view.ts';

interface PlanStandingProps {
  readonly plan: OpenPlan;
  readonly show: (view: View) => void;
}

/** The plan's state in words, by when it goes on, and what the principal or a reviewer can do about it. */
export function PlanStanding({ plan, show }: PlanStandingProps) {
  const { facts, profile, today } = plan;
  const state = readPlanState(facts.state);
  const due = dueDay(state, profile?.calendar ?? []);
  return (
    <section class="card">
      <p>
        <strong>{state ?? facts.state}</strong>
        {facts.stateDate !== '' && `, ${dayInWords(readDay(facts.stateDate) ?? facts.stateDate)}`}
      </p>
      <p class="quiet">{state === null ? UNKNOWN : STATE_MEANS[state]}</p>
      {due !== null && (
        <p class={due.day < today ? 'cannot-tell' : 'quiet'}>
          {due.name}: {dayInWords(due.day)}
          {due.day < today && '. The day has passed.'}
        </p>
      )}
      <div class="row">
        {movesBy('principal', state).map((to) => (
          <button key={to} type="button" onClick={() => show({ kind: 'move', to })}>
            {wordsOf(to)}
          </button>
        ))}
        <button type="button" class="plain" onClick={() => show({ kind: 'review' })}>
          Review this plan
        </button>
      </div>
    </section>
  );
}

const UNKNOWN =
  'This is none of the states a plan has. Write one beside “Plan state” in the page, such as Draft or Submitted.';

const wordsOf = (to: PlanState): string => MOVE_WORDS[to]?.button ?? to;
