import type { CalendarDay } from './district-profile.ts';
import type { PlanState } from './life-cycle.ts';
import { normalizeLabel } from './normalize-label.ts';

const TO_SUBMIT = ['plans due', 'plan due', 'school plans due', 'plans submitted'];
const TO_APPROVE = ['board approves the plans', 'board approves plans', 'board approval', 'plans approved'];
const TO_CLOSE = ['end of year results', 'end of year review', 'plans closed'];

/** Names, after `normalizeLabel`, of the calendar days by which a plan leaves a state; none where no day is set for it. */
const DAYS: Readonly<Record<PlanState, readonly string[]>> = {
  Draft: TO_SUBMIT,
  'Changes asked': TO_SUBMIT,
  Submitted: TO_APPROVE,
  'Approved by the district': TO_APPROVE,
  'Approved by the board': TO_CLOSE,
  Closed: [],
  Continued: [],
};

/** The day of the district's calendar by which a plan in this state goes on; null where the calendar has none. */
export const dueDay = (state: PlanState | null, calendar: readonly CalendarDay[]): CalendarDay | null =>
  state === null ? null : calendar.find(({ name }) => DAYS[state].includes(normalizeLabel(name))) || null;
