import type { PlanState } from '../plan/life-cycle.ts';
import type { PlanListKind } from '../plan/plan.ts';
import type { Reference } from './references.ts';

/**
 * A template as data: what a plan document made from it holds besides the facts, priorities and goals, which are the
 * same in every pack (`plan/fields.ts`).
 */
export interface TemplatePack {
  readonly id: string;
  /** What the facts table shows as the plan's template. */
  readonly name: string;
  readonly version: string;
  /** Printed under the title; says what the form is not. */
  readonly notice: string;
  readonly beforeGoals: readonly TemplateSection[];
  readonly goalsGuidance: string;
  /** Stands in each goal before the list of the district's priority tags. */
  readonly tagGuidance: string;
  /** Rows at the end of every goal table that only this template has. */
  readonly goalFields: readonly string[];
  readonly afterGoals: readonly TemplateSection[];
  /** The state's own names for a support status, before the federal ones are tried. */
  readonly statusNames: readonly StatusName[];
}

/** What a school's status is called here, and the federal status it comes to; null for none. */
export type StatusName = readonly [status: ImprovementStatus | null, pattern: RegExp];

export interface TemplateSection {
  readonly id: string;
  readonly heading: string;
  /** What to write, in plain words for a principal. */
  readonly guidance: string;
  /** The table to fill in under the guidance; text may stand beside it. */
  readonly table?: PlanListKind;
  /** The schools that owe this section; a section for all schools says `everySchool` alone. */
  readonly requiredWhen: readonly SectionCondition[];
  /** The state from which a plan owes it, for what can only be written later in the year; absent where it owes it at once. */
  readonly owedFrom?: PlanState;
  /** True for what a school takes off where it has nothing of the kind, such as combined funds. */
  readonly mayBeLeftOut?: true;
  /** The requirements it meets; none for good practice that no law asks for. */
  readonly meets: readonly Reference[];
}

/**
 * CSI, TSI, ATSI: identified for comprehensive, targeted or additional targeted support (ESEA section 1111).
 * `testedGrades`: the school has any of grades 3 to 12.
 */
export type SectionCondition = 'everySchool' | 'titleISchoolwide' | 'testedGrades' | ImprovementStatus;
export type ImprovementStatus = 'CSI' | 'TSI' | 'ATSI';
