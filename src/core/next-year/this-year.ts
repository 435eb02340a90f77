import type { CrosswalkRow } from '../plan/crosswalk.ts';
import type { Initiative, Priority } from '../plan/plan.ts';

/** What a plan of last year is carried into: what the district and its template hold this year. */
export interface ThisYear {
  readonly crosswalk: readonly CrosswalkRow[];
  readonly priorities: readonly Priority[];
  readonly initiatives: readonly Initiative[];
  /** Labels of the district's own rows in every goal table. */
  readonly goalFields: readonly string[];
  /** Headings of the sections this school's plan has. */
  readonly headings: readonly string[];
}
