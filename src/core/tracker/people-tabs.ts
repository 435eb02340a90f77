import type { TabDefinition } from './tab-definition.ts';

/** The tabs the central office fills in. Of Schools, the roll-up writes the columns from Plan state on. */
export const SETUP_TAB: TabDefinition = {
  name: 'Setup',
  purpose: 'What the district decides once for all its schools. Write the values in the second column.',
  writer: 'people',
  columns: [
    { key: 'setting', header: 'Setting', kind: 'text', width: 220 },
    { key: 'value', header: 'Value', kind: 'text', width: 420 },
  ],
  keyColumns: ['setting'],
};

export const PRIORITIES_TAB: TabDefinition = {
  name: 'Priorities',
  purpose:
    'The priorities of the strategic plan, one a row. An ID such as P1 stays the same when the name changes.',
  writer: 'people',
  columns: [
    { key: 'id', header: 'ID', kind: 'text', width: 60 },
    { key: 'name', header: 'Priority', kind: 'text', width: 220 },
    { key: 'description', header: 'Description', kind: 'text', width: 420 },
    { key: 'planYears', header: 'Plan years', kind: 'text', width: 110, plainText: true },
    { key: 'owner', header: 'Owner', kind: 'text', width: 160 },
    { key: 'districtMeasure', header: 'District measure', kind: 'text', width: 320 },
  ],
  keyColumns: ['id'],
};

export const INITIATIVES_TAB: TabDefinition = {
  name: 'Initiatives',
  purpose: 'The district’s initiatives, one a row, each under the ID of a priority.',
  writer: 'people',
  columns: [
    { key: 'id', header: 'ID', kind: 'text', width: 60 },
    { key: 'priorityId', header: 'Priority', kind: 'text', width: 80 },
    { key: 'name', header: 'Initiative', kind: 'text', width: 260 },
    { key: 'outcome', header: 'Outcome', kind: 'text', width: 320 },
    { key: 'lead', header: 'Lead', kind: 'text', width: 160 },
    { key: 'phase', header: 'Phase', kind: 'text', width: 130 },
  ],
  keyColumns: ['id'],
};

export const SCHOOLS_TAB: TabDefinition = {
  name: 'Schools',
  purpose:
    'One school a row, with the link to its plan and who may edit it. The columns from Plan state on are filled in by the roll-up.',
  writer: 'people',
  columns: [
    { key: 'schoolId', header: 'School ID', kind: 'text', width: 90, plainText: true },
    { key: 'school', header: 'School', kind: 'text', width: 220 },
    { key: 'grades', header: 'Grades', kind: 'text', width: 80, plainText: true },
    { key: 'improvementStatus', header: 'Improvement status', kind: 'text', width: 140 },
    { key: 'planLink', header: 'Plan link', kind: 'link', width: 320 },
    { key: 'titleI', header: 'Title I', kind: 'text', width: 110 },
    { key: 'principalEmail', header: 'Principal e-mail', kind: 'text', width: 220 },
    { key: 'sharedWith', header: 'Shared with', kind: 'text', width: 220 },
    { key: 'allocation', header: 'Allocation', kind: 'money', width: 110 },
    { key: 'planState', header: 'Plan state', kind: 'text', width: 170, by: 'rollUp' },
    { key: 'stateDate', header: 'State date', kind: 'text', width: 100, by: 'rollUp' },
    { key: 'due', header: 'Due', kind: 'text', width: 100, by: 'rollUp' },
    { key: 'goals', header: 'Goals', kind: 'number', width: 70, by: 'rollUp' },
    { key: 'openFeedback', header: 'Open comments', kind: 'number', width: 80, by: 'rollUp' },
    { key: 'answeredFeedback', header: 'Answered comments', kind: 'number', width: 90, by: 'rollUp' },
    { key: 'lacking', header: 'Requirements lacking', kind: 'number', width: 100, by: 'rollUp' },
    { key: 'result', header: 'Result', kind: 'text', width: 130, by: 'rollUp' },
    { key: 'message', header: 'Message', kind: 'text', width: 420, by: 'rollUp' },
  ],
  keyColumns: ['schoolId'],
};

export const TEMPLATE_TAB: TabDefinition = {
  name: 'Template',
  purpose:
    'The sections of your plans, one a row, in the order of their numbers. Write No to leave a section out; change a heading or its guidance; add rows of your own.',
  writer: 'people',
  columns: [
    { key: 'section', header: 'Section', kind: 'text', width: 150 },
    { key: 'use', header: 'In the plan', kind: 'text', width: 90 },
    { key: 'order', header: 'Order', kind: 'number', width: 70 },
    { key: 'heading', header: 'Heading', kind: 'text', width: 260 },
    { key: 'guidance', header: 'Guidance', kind: 'text', width: 520 },
  ],
  keyColumns: ['section'],
};

export const CROSSWALK_TAB: TabDefinition = {
  name: 'Crosswalk',
  purpose:
    'How last year’s plans fit this year’s, one change a row: a priority, initiative, goal field or section as it was, and as it is now. Leave “This year” empty for what is gone.',
  writer: 'people',
  columns: [
    { key: 'kind', header: 'What has changed', kind: 'text', width: 130 },
    { key: 'from', header: 'Last year', kind: 'text', width: 240, plainText: true },
    { key: 'to', header: 'This year', kind: 'text', width: 240, plainText: true },
    { key: 'note', header: 'Note', kind: 'text', width: 420 },
  ],
  keyColumns: ['kind', 'from'],
};

/**
 * What the Result column of Schools may say. A plan that was read says the same whether or not anything in it had
 * changed, so that a second roll-up writes nothing.
 */
export const SCHOOL_RESULTS = {
  read: 'Read',
  notRead: 'Not read',
  notReached: 'Not reached yet',
} as const;
