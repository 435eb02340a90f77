import type { OpenDistrict } from '../../app/sidebar-api-tracker.ts';

/** One of the tabs the central office fills in before anything else can be done. */
export interface TabToFill {
  readonly tab: string;
  /** What belongs there, in words. */
  readonly what: string;
  readonly isFilled: boolean;
}

type Filled = Pick<OpenDistrict, 'district' | 'schoolYear' | 'priorities' | 'schools' | 'profileLink'>;

/** The tabs in the order they are filled in, whether or not anything is missing. */
export const tabsToFill = ({ district, schoolYear, priorities, schools }: Filled): readonly TabToFill[] => [
  {
    tab: 'Setup',
    what: 'the name of the district and the school year',
    isFilled: district !== '' && schoolYear !== '',
  },
  {
    tab: 'Priorities',
    what: 'each priority of the strategic plan, with an ID such as P1',
    isFilled: priorities.length > 0,
  },
  { tab: 'Schools', what: 'each school, with an ID of its own', isFilled: schools.length > 0 },
];

export type NextStep = 'fillIn' | 'publish' | 'makePlans' | 'rollUp';

/** What the district sidebar offers first: the earliest step not done yet, and rolling up from then on. */
export function nextStep(tracker: Filled): NextStep {
  if (tabsToFill(tracker).some(({ isFilled }) => !isFilled)) return 'fillIn';
  if (tracker.profileLink === '') return 'publish';
  return tracker.schools.some(({ link }) => link !== '') ? 'rollUp' : 'makePlans';
}
