import { type Field, field } from './field.ts';
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

const table = <Key extends string>(
  heading: string,
  main: Key,
  blankRows: number,
  columns: readonly Field<Key>[],
  numbers: readonly Key[] = [],
): PlanTable<Key> => ({ heading, main, blankRows, columns, numbers });

const GOAL_ID = field('goalId', 'Goal ID', 'for goal');

/** The tables of a plan that belong to no goal. */
export const PLAN_TABLES: { readonly [Kind in PlanListKind]: PlanTable<KeyOf<Kind>> } = {
  team: table('Planning team', 'role', 4, [
    field('role', 'Role', 'title role, title, position'),
    field('name', 'Name', 'member, team member'),
    field('group', 'Group represented', 'represents, stakeholder group, representing'),
  ]),
  voices: table('Who was heard', 'group', 4, [
    field('group', 'Group heard', 'stakeholder group, stakeholders, group'),
    field('how', 'How heard', 'how they were heard, method'),
    field('date', 'When heard', 'when'),
    field('howMany', 'How many', 'number heard, number of people'),
    field('heard', 'What was heard', 'what we heard, feedback received'),
    field('changed', 'What changed', 'what changed because of it'),
  ]),
  needs: table('Needs', 'need', 3, [
    field('id', 'Need ID', 'need number'),
    field('need', 'Need', 'identified need, prioritized need'),
    field('data', 'Data', 'evidence, data and evidence, what the data show'),
    field('rootCause', 'Root cause', 'root causes'),
  ]),
  inequities: table('Resource inequities', 'inequity', 2, [
    field('inequity', 'Resource inequity', 'inequity, resource inequities'),
    field('group', 'Students with less', 'students affected, who is affected'),
    field('evidence', 'How it was found', 'evidence'),
    field('response', 'What the plan does', 'how it is addressed, response'),
  ]),
  interventions: table('Evidence-based interventions', 'intervention', 2, [
    field('intervention', 'Intervention', 'evidence based intervention'),
    field('evidenceTier', 'Evidence tier', 'essa tier, level of evidence, evidence level'),
    field('citation', 'Study or source', 'citation, study, source'),
    GOAL_ID,
  ]),
  combinedFunds: table(
    'Combined funds',
    'program',
    2,
    [
      field('program', 'Program', 'fund program, federal program'),
      field('purpose', 'Program purpose', 'intent and purpose, purpose, intent'),
      field('amount', 'Amount', 'allocation'),
      field('howMet', 'How the purpose is met', 'how the intent and purpose is met'),
    ],
    ['amount'],
  ),
  results: table(
    'End-of-year results',
    'goalId',
    3,
    [
      GOAL_ID,
      field('result', 'Result', 'end of year result, outcome'),
      field('date', 'Result date', 'date of result'),
      field('met', 'Goal met', 'met'),
      field('next', 'What next', 'next year'),
    ],
    ['result'],
  ),
};

export const PLAN_LIST_KINDS = Object.keys(PLAN_TABLES) as readonly PlanListKind[];
