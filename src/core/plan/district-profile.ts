import type { IsoDate, SchoolYear } from '../text/dates.ts';
import type { DistrictTemplate } from './district-template.ts';
import type { Initiative, Priority } from './plan.ts';

/**
 * What the district decides once for all its schools. The central office edits it in the tracker; the add-on
 * publishes it as a Google Doc that every plan links to.
 */
export interface DistrictProfile {
  readonly district: string;
  readonly schoolYear: SchoolYear;
  readonly priorities: readonly Priority[];
  readonly initiatives: readonly Initiative[];
  readonly schools: readonly School[];
  readonly calendar: readonly CalendarDay[];
  /** The form its schools write on; where absent, the one for any state as it comes. */
  readonly template?: DistrictTemplate;
}

export interface School {
  readonly id: string;
  readonly name: string;
  readonly improvementStatus: string;
  readonly grades: string;
  /** `Schoolwide`, `Targeted assistance` or `No`; absent where the district does not say. */
  readonly titleI?: string;
}

/** A named day of the district's calendar, such as `Midyear checkpoint`. */
export interface CalendarDay {
  readonly name: string;
  readonly day: IsoDate;
}
