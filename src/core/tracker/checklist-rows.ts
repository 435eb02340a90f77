import type { ChecklistItem, OwedPart } from '../review/owed/owed-part.ts';
import { OWED_STATES, owedState } from '../review/owed/owed-state.ts';
import { CANNOT_TELL } from './checklist-tab.ts';
import { text } from './plan-cells.ts';
import type { TrackerRow } from './tab-definition.ts';

export interface ChecklistSource {
  readonly documentId: string;
  readonly schoolId: string;
  readonly school: string;
  /** In the order of the form; null for a plan of another form, which cannot be compared with it. */
  readonly owed: readonly OwedPart[] | null;
}

/** A row for each requirement of a plan; one row that says so for a plan nobody can compare. */
export function checklistRows({
  documentId,
  schoolId,
  school,
  owed,
}: ChecklistSource): readonly TrackerRow[] {
  const identity = { document: documentId, schoolId: text(schoolId), school: text(school) };
  if (owed === null) return [{ ...identity, ...ANOTHER_FORM }];
  return owed.map((part) => ({
    ...identity,
    requirementId: part.requirement.id,
    requirement: text(part.requirement.name),
    reference: text(part.requirement.references.map((reference) => reference.text).join('; ')),
    state: owedState(part),
    missing: text(part.items.map(lineOf).join('\n')),
  }));
}

/** Of a plan's rows, how many are lacking something; null where nobody can tell. */
export function requirementsLacking(rows: readonly TrackerRow[]): number | null {
  if (rows.some(({ state }) => state === CANNOT_TELL)) return null;
  return rows.filter(({ state }) => state === OWED_STATES.lacking).length;
}

const lineOf = ({ where, message }: ChecklistItem): string =>
  where === '' ? message : `${where}: ${message}`;

const ANOTHER_FORM = {
  requirementId: 'form',
  requirement: 'The form of the plan',
  reference: null,
  state: CANNOT_TELL,
  missing:
    'This plan has a form of its own, so it was not compared with what the district’s form asks for. Look through it by hand, or make next year’s plan from the template.',
} as const;
