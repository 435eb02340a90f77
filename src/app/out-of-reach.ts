import { refuse } from '../core/text/result.ts';
import type { Reply } from './sidebar-api.ts';

/** A refusal for what a cell of the Setup tab links and Google does not let the add-on use for this person. */
export const outOfReach = (setting: 'Plans folder' | 'Master plan'): Reply<never> =>
  refuse(
    'outOfReach',
    `Google does not let Throughline use what stands beside “${setting}” on the Setup tab for you. Either it is in the trash, or you did not make it here: an add-on may use only what it made for the same person. Ask the colleague who made it to go on, or empty that cell and begin with one of your own.`,
  );
