import type { CalendarPhrase } from './phrase.ts';
import { planTimes } from './plan-times.ts';
import { schoolYears } from './school-years.ts';
import { seasons } from './seasons.ts';
import { terms } from './terms.ts';
import { yearsAndDurations } from './years-and-durations.ts';

/** Every phrase; longer matches win over shorter, so the order does not matter. */
export const calendarPhrases = (): readonly CalendarPhrase[] => [
  ...schoolYears(),
  ...seasons(),
  ...planTimes(),
  ...terms(),
  ...yearsAndDurations(),
];
