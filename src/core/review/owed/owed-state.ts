import type { OwedPart } from './owed-part.ts';

/** How a plan stands on a requirement; closed codes, for people to filter by. */
export const OWED_STATES = {
  there: 'There',
  lacking: 'Lacking',
  /** Written later in the year, such as the results. */
  notDue: 'Not due yet',
} as const;

/** How a requirement stands, in a word or three. */
export function owedState({ isDue, isThere }: Pick<OwedPart, 'isDue' | 'isThere'>): string {
  if (!isDue) return OWED_STATES.notDue;
  return isThere ? OWED_STATES.there : OWED_STATES.lacking;
}
