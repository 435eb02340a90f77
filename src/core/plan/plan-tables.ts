import type { Field } from './fields.ts';
import type { PlanListKind, PlanLists } from './plan.ts';

type KeyOf<Kind extends PlanListKind> = Extract<keyof PlanLists[Kind][number], string>;

/** One of the plan's own tables: its columns in the order the template prints them. */
export interface PlanTable<Key extends string> {
  /** The heading it gets where the template has no section for it. */
  readonly heading: string;
  readonly columns: readonly Field<Key>[];
  /** The column without which a table is not taken for this one. */
  readonly main: Key;
  /** Columns with one number in a cell. */
  readonly numbers: readonly Key[];
  readonly blankRows: number;
}

const column = <Key extends string>(key: Key, label: string, ...synonyms: string[]): Field<Key> => ({
  key,
  label,
  synonyms,
});

const table = <Key extends string>(
  heading: string,
  main: Key,
  blankRows: number,
  columns: readonly Field<Key>[],
  numbers: readonly Key[] = [],
): PlanTable<Key> => ({ heading, main, blankRows, columns, numbers });

const GOAL_ID = column('goalId', 'Goal ID', 'for goal');

/** The tables of a plan that belong to no goal. */
export const PLAN_TABLES: { readonly [Kind in PlanListKind]: PlanTable<KeyOf<Kind>> } = {
  team: table('Planning team', 'role', 4, [
    column('role', 'Role', 'title role', 'title', 'position'),
    column('name', 'Name', 'member', 'team member'),
    column('group', 'Group represented', 'represents', 'stakeholder group', 'representing'),
  ]),
  voices: table('Who was heard', 'group', 4, [
    column('group', 'Group heard', 'stakeholder group', 'stakeholders', 'group'),
    column('how', 'How heard', 'how they were heard', 'method'),
    column('date', 'When heard', 'when'),
    column('howMany', 'How many', 'number heard', 'number of people'),
    column('heard', 'What was heard', 'what we heard', 'feedback received'),
    column('changed', 'What changed', 'what changed because of it'),
  ]),
  needs: table('Needs', 'need', 3, [
    column('id', 'Need ID', 'need number'),
    column('need', 'Need', 'identified need', 'prioritized need'),
    column('data', 'Data', 'evidence', 'data and evidence', 'what the data show'),
    column('rootCause', 'Root cause', 'root causes'),
  ]),
  inequities: table('Resource inequities', 'inequity', 2, [
    column('inequity', 'Resource inequity', 'inequity', 'resource inequities'),
    column('group', 'Students with less', 'students affected', 'who is affected'),
    column('evidence', 'How it was found', 'evidence'),
    column('response', 'What the plan does', 'how it is addressed', 'response'),
  ]),
  interventions: table('Evidence-based interventions', 'intervention', 2, [
    column('intervention', 'Intervention', 'evidence based intervention'),
    column('evidenceTier', 'Evidence tier', 'essa tier', 'level of evidence', 'evidence level'),
    column('citation', 'Study or source', 'citation', 'study', 'source'),
    GOAL_ID,
  ]),
  combinedFunds: table(
    'Combined funds',
    'program',
    2,
    [
      column('program', 'Program', 'fund program', 'federal program'),
      column('purpose', 'Program purpose', 'intent and purpose', 'purpose', 'intent'),
      column('amount', 'Amount', 'allocation'),
      column('howMet', 'How the purpose is met', 'how the intent and purpose is met'),
    ],
    ['amount'],
  ),
  results: table(
    'End-of-year results',
    'goalId',
    3,
    [
      GOAL_ID,
      column('result', 'Result', 'end of year result', 'outcome'),
      column('date', 'Result date', 'date of result'),
      column('met', 'Goal met', 'met'),
      column('next', 'What next', 'next year'),
    ],
    ['result'],
  ),
};

export const PLAN_LIST_KINDS = Object.keys(PLAN_TABLES) as readonly PlanListKind[];
