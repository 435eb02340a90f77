import type { DistrictProfile } from '../plan/district-profile.ts';
import type { GoalToCheck } from './goal-check.ts';

/** What a district set for the check of its goals: nothing where no profile is known. */
export const districtSettings = (
  profile: DistrictProfile | null,
): Pick<GoalToCheck, 'calendar' | 'lexicon' | 'thresholds'> =>
  profile === null
    ? {}
    : { calendar: profile.calendar, lexicon: profile.terms, thresholds: profile.thresholds };
