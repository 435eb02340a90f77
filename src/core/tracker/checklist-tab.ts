import { OWED_STATES } from '../review/owed/owed-state.ts';
import type { TabDefinition } from './tab-definition.ts';

/** Of a plan that has another form. */
export const CANNOT_TELL = 'Cannot tell';

/** Marks of rows that no plan holds any longer. */
const NOT_OWED = 'Not asked for now';
const UNLISTED = 'Plan no longer listed';

export const CHECKLIST_TAB: TabDefinition = {
  name: 'Checklist',
  purpose:
    'What every plan owes, one requirement a row, and what of it is missing. Filled in by the roll-up: filter by school, requirement or state.',
  writer: 'rollUp',
  columns: [
    { key: 'school', header: 'School', kind: 'text', width: 200 },
    { key: 'schoolId', header: 'School ID', kind: 'text', width: 90 },
    { key: 'requirement', header: 'Requirement', kind: 'text', width: 240 },
    { key: 'reference', header: 'Reference', kind: 'text', width: 220 },
    { key: 'state', header: 'State', kind: 'text', width: 130 },
    { key: 'missing', header: 'What is missing', kind: 'text', width: 520 },
    { key: 'requirementId', header: 'Requirement ID', kind: 'text', width: 120 },
    { key: 'document', header: 'Document', kind: 'text', width: 90 },
  ],
  keyColumns: ['document', 'requirementId'],
  documentColumn: 'document',
  standing: { column: 'state', here: OWED_STATES.there, gone: NOT_OWED, unlisted: UNLISTED },
};
