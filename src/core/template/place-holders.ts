import { labelOf } from '../plan/field.ts';
import { FACT_FIELDS } from '../plan/fields.ts';
import type { PlanFacts } from '../plan/plan.ts';

/** The facts that differ from school to school or from year to year; in the master plan a place-holder stands for each. */
export type HeldFact = keyof Pick<
  PlanFacts,
  'school' | 'schoolId' | 'schoolYear' | 'improvementStatus' | 'districtProfile'
>;

const holder = (words: string): string => `{{${words}}}`;
const factHolder = (key: HeldFact): string => holder(labelOf(FACT_FIELDS, key));

/** What stands in the master plan for each of those facts, such as `{{School ID}}`. */
export const PLACE_HOLDERS: Readonly<Record<HeldFact, string>> = {
  school: factHolder('school'),
  schoolId: factHolder('schoolId'),
  schoolYear: factHolder('schoolYear'),
  improvementStatus: factHolder('improvementStatus'),
  districtProfile: factHolder('districtProfile'),
};

/** What stands for the Goal ID of the master’s first goal, second goal and so on. */
export const goalIdHolder = (number: number): string => holder(`Goal ID ${number}`);

/** Every place-holder in a text as it is written there, spaces and all, known or not. */
export const placeHoldersIn = (text: string): readonly string[] => text.match(/\{\{[^{}]*\}\}/g) || [];
