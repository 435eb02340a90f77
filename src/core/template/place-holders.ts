import { FACT_FIELDS } from '../plan/fields.ts';
import type { PlanFacts } from '../plan/plan.ts';

/** The facts that differ from school to school or from year to year; in the master plan a place-holder stands for each. */
export type HeldFact = keyof Pick<
  PlanFacts,
  'school' | 'schoolId' | 'schoolYear' | 'improvementStatus' | 'districtProfile'
>;

const holder = (words: string): string => `{{${words}}}`;
const labelOf = (key: HeldFact): string => FACT_FIELDS.find((field) => field.key === key)?.label || '';

/** What stands in the master plan for each of those facts, such as `{{School ID}}`. */
export const PLACE_HOLDERS: Readonly<Record<HeldFact, string>> = {
  school: holder(labelOf('school')),
  schoolId: holder(labelOf('schoolId')),
  schoolYear: holder(labelOf('schoolYear')),
  improvementStatus: holder(labelOf('improvementStatus')),
  districtProfile: holder(labelOf('districtProfile')),
};

/** What stands for the Goal ID of the master’s first goal, second goal and so on. */
export const goalIdHolder = (number: number): string => holder(`Goal ID ${number}`);

/** Every place-holder in a text as it is written there, spaces and all, known or not. */
export const placeHoldersIn = (text: string): readonly string[] => text.match(/\{\{[^{}]*\}\}/g) || [];
