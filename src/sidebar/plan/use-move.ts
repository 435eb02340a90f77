import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import type { PlanState } from '../../core/plan/life-cycle.ts';
import { call } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { type OpenedPlan, orReadAgain } from './use-open-plan.ts';

interface MovingPlan {
  readonly waiting: Waiting;
  /** Writes the state into the plan, over the one that is shown; true when it stands there now. `date`: '' for today. */
  readonly move: (to: PlanState, date?: string) => Promise<boolean>;
}

/** Takes the plan a step on in its life. */
export function useMove({ facts }: OpenPlan, opened: OpenedPlan): MovingPlan {
  const waiting = useServer();
  const move = async (to: PlanState, date = ''): Promise<boolean> => {
    const done = await waiting.run('Writing the state into the plan…', async () => {
      const request = { to, replaces: facts.state, date };
      const moved = await orReadAgain(call('movePlan', request), opened);
      await opened.read();
      return moved;
    });
    return done !== null;
  };
  return { waiting, move };
}
