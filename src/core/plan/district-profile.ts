import type { Thresholds } from '../smart/thresholds.ts';
import type { IsoDate, SchoolYear } from '../text/dates.ts';
import type { CrosswalkRow } from './crosswalk.ts';
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
  /** What the district adds to the names the SMART check knows. */
  readonly terms: readonly DistrictTerm[];
  /** The limits of the SMART check the district sets itself. */
  readonly thresholds: Partial<Thresholds>;
  /** The form its schools write on; where absent, the one for any state as it comes. */
  readonly template?: DistrictTemplate;
  /** How last year's plans fit this year's; absent where the district says nothing of it. */
  readonly crosswalk?: readonly CrosswalkRow[];
  /** Whether every goal is to say what money it takes; absent where the district does not ask for it. */
  readonly asksForMoney?: true;
}

export interface School {
  readonly id: string;
  readonly name: string;
  readonly improvementStatus: string;
  readonly grades: string;
  /** `Schoolwide`, `Targeted assistance` or `No`; absent where the district does not say. */
  readonly titleI?: string;
  /** Dollars its plan may spend, as the district wrote them; absent where it does not say. */
  readonly allocation?: string;
}

/** A named day of the district's calendar, such as `Midyear checkpoint`, or a stretch of days, such as `Winter break`. */
export interface CalendarDay {
  readonly name: string;
  readonly day: IsoDate;
  /** The last day of a stretch; absent where it is one day. */
  readonly until?: IsoDate;
}

export type TermKind = 'assessment' | 'contentArea' | 'studentGroup' | 'fallingMeasure';

/** A name the district's schools use in goals, which the SMART checker knows besides its own. */
export interface DistrictTerm {
  readonly kind: TermKind;
  /** The name to show. */
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Those of the names that are everyday words too: they count only in exactly this case. */
  readonly exactNames: readonly string[];
  /** The one content area an assessment tests; '' where it tests several, and for every other kind. */
  readonly subject: string;
}
