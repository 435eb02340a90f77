import { OWED_STATES } from '../review/owed/owed-state.ts';
import { text } from './columns.ts';
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
    text('School', 200),
    text('School ID'),
    text('Requirement', 240),
    text('Reference', 220),
    text('State'),
    text('What is missing', 520, 'missing'),
    text('Requirement ID'),
    text('Document'),
  ],
  keyColumns: ['document', 'requirementId'],
  documentColumn: 'document',
  standing: { column: 'state', here: OWED_STATES.there, gone: NOT_OWED, unlisted: UNLISTED },
};
