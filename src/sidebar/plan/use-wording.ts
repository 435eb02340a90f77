import type { CheckedGoal } from '../../app/sidebar-api-plan.ts';
import { call } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { type Draft, type Drafts, hasChanged, isWaiting } from './drafts.ts';
import { type OpenedPlan, orReadAgain } from './use-open-plan.ts';

/** The wording of one goal, as it is typed and as it stands in the document. */
export interface Wording {
  readonly text: string;
  /** What the document holds. */
  readonly statement: string;
  /** True while the text says something else than the document. */
  readonly isWaiting: boolean;
  /** True when somebody changed the goal in the document meanwhile. */
  readonly hasChanged: boolean;
  /** What was typed before another wording took its place. */
  readonly before: string | null;
  readonly waiting: Waiting;
  readonly type: (text: string) => void;
  /** Takes another wording; what was typed can be had back. */
  readonly take: (text: string) => void;
  /** Writes the text into the document, over what is known to stand there; true when it stands there now. */
  readonly put: () => Promise<boolean>;
  /** Writes it over what stands there by now, which the person has seen. */
  readonly putOver: () => Promise<boolean>;
  readonly giveUp: () => void;
}

interface WordedGoal {
  readonly key: string;
  readonly goal: CheckedGoal;
  readonly drafts: Drafts;
  readonly opened: OpenedPlan;
}

export function useWording({ key, goal, drafts, opened }: WordedGoal): Wording {
  const waiting = useServer();
  const { id: goalId, title, statement } = goal;
  const kept = drafts.all[key];
  const draft: Draft = kept ?? { title, text: statement, replaces: statement, before: null };
  const write = async (replaces: string): Promise<boolean> => {
    const written = await waiting.run('Writing the goal into the plan…', async (isLeft) => {
      const answer = await orReadAgain(
        call('writeGoal', { goalId, statement: draft.text, replaces }),
        opened,
      );
      if (isLeft()) return null;
      await opened.read();
      drafts.rebase(key, answer.statement);
      return answer;
    });
    return written !== null;
  };
  return {
    text: draft.text,
    statement,
    isWaiting: isWaiting(kept, statement),
    // While it is being written, what stands in the document changes by this very hand.
    hasChanged: waiting.busy === null && hasChanged(draft, statement),
    before: draft.before,
    waiting,
    type: (text) => drafts.keep(key, { ...draft, text }),
    take: (text) => drafts.keep(key, { ...draft, text, before: draft.text }),
    put: () => write(draft.replaces),
    putOver: () => {
      drafts.rebase(key, statement);
      return write(statement);
    },
    giveUp: () => drafts.drop(key),
  };
}
