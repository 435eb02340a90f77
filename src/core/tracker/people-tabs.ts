import { byRollUp, link, money, number, plain, text } from './columns.ts';
import type { TabDefinition } from './tab-definition.ts';

/** The tabs the central office fills in. Of Schools, the roll-up writes the columns from Plan state on. */
export const SETUP_TAB: TabDefinition = {
  name: 'Setup',
  purpose: 'What the district decides once for all its schools. Write the values in the second column.',
  writer: 'people',
  columns: [text('Setting', 220), text('Value', 420)],
  keyColumns: ['setting'],
};

export const PRIORITIES_TAB: TabDefinition = {
  name: 'Priorities',
  purpose:
    'The priorities of the strategic plan, one a row. An ID such as P1 stays the same when the name changes.',
  writer: 'people',
  columns: [
    text('ID'),
    text('Priority', 220, 'name'),
    text('Description', 420),
    plain('Plan years'),
    text('Owner', 160),
    text('District measure', 320),
  ],
  keyColumns: ['id'],
};

export const INITIATIVES_TAB: TabDefinition = {
  name: 'Initiatives',
  purpose: 'The district’s initiatives, one a row, each under the ID of a priority.',
  writer: 'people',
  columns: [
    text('ID'),
    text('Priority', 0, 'priorityId'),
    text('Initiative', 260, 'name'),
    text('Outcome', 320),
    text('Lead', 160),
    text('Phase'),
  ],
  keyColumns: ['id'],
};

export const SCHOOLS_TAB: TabDefinition = {
  name: 'Schools',
  purpose:
    'One school a row, with the link to its plan and who may edit it. The columns from Plan state on are filled in by the roll-up.',
  writer: 'people',
  columns: [
    plain('School ID'),
    text('School', 220),
    plain('Grades'),
    text('Improvement status'),
    link('Plan link', 320),
    text('Title I'),
    text('Principal e-mail', 220, 'principalEmail'),
    text('Shared with', 220),
    money('Allocation'),
    ...byRollUp(
      text('Plan state', 170),
      text('State date'),
      text('Due'),
      number('Goals'),
      number('Open comments', 0, 'openFeedback'),
      number('Answered comments', 0, 'answeredFeedback'),
      number('Requirements lacking', 0, 'lacking'),
      text('Result'),
      text('Message', 420),
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
    text('Section'),
    text('In the plan', 0, 'use'),
    number('Order'),
    text('Heading', 260),
    text('Guidance', 520),
  ],
  keyColumns: ['section'],
};

export const CROSSWALK_TAB: TabDefinition = {
  name: 'Crosswalk',
  purpose:
    'How last year’s plans fit this year’s, one change a row: a priority, initiative, goal field or section as it was, and as it is now. Leave “This year” empty for what is gone.',
  writer: 'people',
  columns: [
    text('What has changed', 0, 'kind'),
    plain('Last year', 240, 'from'),
    plain('This year', 240, 'to'),
    text('Note', 420),
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
