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
  readonly afterGoals: readonly TemplateSection[];
}

export interface TemplateSection {
  readonly id: string;
  readonly heading: string;
  /** What to write, in plain words for a principal. */
  readonly guidance: string;
  /** The schools that owe this section; a section for all schools says `everySchool` alone. */
  readonly requiredWhen: readonly SectionCondition[];
  /** The requirement it meets, with its legal reference; '' for good practice that no law asks for. */
  readonly meets: string;
}

/** CSI, TSI, ATSI: identified for comprehensive, targeted or additional targeted support (ESEA section 1111). */
type SectionCondition = 'everySchool' | 'titleISchoolwide' | ImprovementStatus;
export type ImprovementStatus = 'CSI' | 'TSI' | 'ATSI';
