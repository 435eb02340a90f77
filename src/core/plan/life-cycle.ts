/** The states a plan passes through, in order; the words a plan's facts table and the tracker show. */
export const PLAN_STATES = [
  'Draft',
  'Submitted',
  'Changes asked',
  'Approved by the district',
  'Approved by the board',
  'Closed',
  'Continued',
] as const;
