import { byRollUp, link, money, number, plain, text } from './columns.ts';
import type { TabDefinition } from './tab-definition.ts';

/** The tabs the central office fills in. Of Schools, the roll-up writes the columns from Plan state on. */
export const SETUP_TAB: TabDefinition = {
  name: 'Setup',
  purpose: 'What the district decides once for all its schools. Write the values in the second column.',
  writer: 'people',
  columns: [text('setting', 'Setting', 220), text('value', 'Value', 420)],
  keyColumns: ['setting'],
};

export const PRIORITIES_TAB: TabDefinition = {
  name: 'Priorities',
  purpose:
    'The priorities of the strategic plan, one a row. An ID such as P1 stays the same when the name changes.',
  writer: 'people',
  columns: [
    text('id', 'ID'),
    text('name', 'Priority', 220),
    text('description', 'Description', 420),
    plain('planYears', 'Plan years'),
    text('owner', 'Owner', 160),
    text('districtMeasure', 'District measure', 320),
  ],
  keyColumns: ['id'],
};

export const INITIATIVES_TAB: TabDefinition = {
  name: 'Initiatives',
  purpose: 'The district’s initiatives, one a row, each under the ID of a priority.',
  writer: 'people',
  columns: [
    text('id', 'ID'),
    text('priorityId', 'Priority'),
    text('name', 'Initiative', 260),
    text('outcome', 'Outcome', 320),
    text('lead', 'Lead', 160),
    text('phase', 'Phase'),
  ],
  keyColumns: ['id'],
};

export const SCHOOLS_TAB: TabDefinition = {
  name: 'Schools',
  purpose:
    'One school a row, with the link to its plan and who may edit it. The columns from Plan state on are filled in by the roll-up.',
  writer: 'people',
  columns: [
    plain('schoolId', 'School ID'),
    text('school', 'School', 220),
    plain('grades', 'Grades'),
    text('improvementStatus', 'Improvement status'),
    link('planLink', 'Plan link', 320),
    text('titleI', 'Title I'),
    text('principalEmail', 'Principal e-mail', 220),
    text('sharedWith', 'Shared with', 220),
    money('allocation', 'Allocation'),
    ...byRollUp(
      text('planState', 'Plan state', 170),
      text('stateDate', 'State date'),
      text('due', 'Due'),
      number('goals', 'Goals'),
      number('openFeedback', 'Open comments'),
      number('answeredFeedback', 'Answered comments'),
      number('lacking', 'Requirements lacking'),
      text('result', 'Result'),
      text('message', 'Message', 420),
    ),
  ],
  keyColumns: ['schoolId'],
};

export const TEMPLATE_TAB: TabDefinition = {
  name: 'Template',
  purpose:
    'The sections of your plans, one a row, in the order of their numbers. Write No to leave a section out; change a heading or its guidance; add rows of your own.',
  writer: 'people',
  columns: [
    text('section', 'Section'),
    text('use', 'In the plan'),
    number('order', 'Order'),
    text('heading', 'Heading', 260),
    text('guidance', 'Guidance', 520),
  ],
  keyColumns: ['section'],
};

export const CROSSWALK_TAB: TabDefinition = {
  name: 'Crosswalk',
  purpose:
    'How last year’s plans fit this year’s, one change a row: a priority, initiative, goal field or section as it was, and as it is now. Leave “This year” empty for what is gone.',
  writer: 'people',
  columns: [
    text('kind', 'What has changed'),
    plain('from', 'Last year', 240),
    plain('to', 'This year', 240),
    text('note', 'Note', 420),
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
