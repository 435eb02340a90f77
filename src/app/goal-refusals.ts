import { refuse } from '../core/text/result.ts';
import type { Reply } from './sidebar-api.ts';

/** Why nothing is written for a Goal ID no table shows. */
export const goalNotFound = (goalId: string): Reply<never> =>
  refuse(
    'goalNotFound',
    `No goal table in this document shows the Goal ID “${goalId}”. If it was suggested or changed just now, accept or reject the suggestion and try again.`,
  );

/** The same where it cannot be told which of two goals is meant. */
export const repeatedGoalId = (goalId: string): Reply<never> =>
  refuse(
    'repeatedGoalId',
    `Two goals in this document show the Goal ID “${goalId}”; one is probably a copy. Give the lower one another ID, then try again.`,
  );

/** `what` names the cell and begins the sentence, such as `The SMART goal of goal G1-7K2P`. */
export const pendingInCell = (what: string): Reply<never> =>
  refuse(
    'pendingSuggestions',
    `${what} holds suggested changes or a smart chip, and Throughline does not write over those. Accept or reject the suggestions, or turn the chip into text, and try again.`,
  );

/** `what` tells what was changed and what it says now. */
export const changedMeanwhile = (what: string): Reply<never> =>
  refuse('changedSince', `${what}. Nothing was written over it. Look at it, then decide again.`);
