import {
  ACTIVITY_COLUMNS,
  FACT_FIELDS,
  FEEDBACK_COLUMNS,
  type Field,
  GOAL_FIELDS,
  PROGRESS_COLUMNS,
  RESOURCE_COLUMNS,
} from '../../core/plan/fields.ts';
import type { PlanFacts } from '../../core/plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES, type PlanTable } from '../../core/plan/plan-tables.ts';
import type { DocumentPerson } from '../../emulator/documents/person.ts';
import type { SourceGoal, TemplateSource, TypedFact } from './plan-source.ts';

/** Types a sample plan into an inserted template by hand. Goal IDs and priorities are left to the add-on. */
export function typePlan(person: DocumentPerson, plan: TemplateSource, goalIds: readonly string[]): void {
  for (const { key, label } of FACT_FIELDS) {
    if (isLeftToTheAddOn(key)) continue;
    const text = plan.facts[key];
    if (text) person.setLabelled(label, text);
  }
  for (const { heading, text } of plan.sections) person.typeUnder(heading, text);
  for (const kind of PLAN_LIST_KINDS) {
    const { columns }: PlanTable<string> = PLAN_TABLES[kind];
    const rows: readonly Readonly<Record<string, string>>[] = plan.lists?.[kind] ?? [];
    typeRows(
      person,
      0,
      columns,
      rows.map((row) => withGoalId(row, goalIds)),
    );
  }
  plan.goals.forEach((goal, index) => {
    typeGoal(person, goal, index);
    person.renameHeading(`Goal ${index + 1}`, `Goal ${index + 1}: ${goal.title}`);
  });
}

const isLeftToTheAddOn = (key: keyof PlanFacts): key is Exclude<keyof PlanFacts, TypedFact> =>
  key === 'template' || key === 'templateVersion' || key === 'districtProfile' || key === 'continues';

function withGoalId(row: Readonly<Record<string, string>>, goalIds: readonly string[]) {
  const { goalId } = row;
  return goalId === undefined ? row : { ...row, goalId: goalIds[Number(goalId) - 1] ?? '' };
}

function typeGoal(person: DocumentPerson, goal: SourceGoal, index: number): void {
  for (const { key, label } of GOAL_FIELDS) {
    if (key === 'id' || key === 'priority' || key === 'continues' || goal[key] === '') continue;
    person.setLabelled(label, goal[key], { near: `Goal ${index + 1}` });
  }
  typeRows(person, index, ACTIVITY_COLUMNS, goal.activities);
  typeRows(person, index, RESOURCE_COLUMNS, goal.resources);
  typeRows(person, index, PROGRESS_COLUMNS, goal.progress);
  typeRows(person, index, FEEDBACK_COLUMNS, goal.feedback);
}

/** Fills a table with a header row: the template's blank rows first, then rows of its own. */
function typeRows<Key extends string>(
  person: DocumentPerson,
  goalIndex: number,
  columns: readonly Field<Key>[],
  rows: readonly Readonly<Record<Key, string>>[],
): void {
  if (rows.length === 0) return;
  const { table, length } = listTable(person, goalIndex, columns);
  rows.forEach((row, index) => {
    const texts = columns.map(({ key }) => row[key] ?? '');
    if (index + 1 >= length) person.addRow(table, texts);
    else
      for (const [column, text] of texts.entries())
        if (text) person.typeInCell([table, index + 1, column], text);
  });
}

/** The table with these headings in the goal of this index; every goal of the template has one of each kind. */
function listTable(person: DocumentPerson, goalIndex: number, columns: readonly Field<string>[]) {
  const headings = columns.map(({ label }) => label).join();
  const found = person
    .tables()
    .flatMap((rows, table) => (rows[0]?.join() === headings ? [{ table, length: rows.length }] : []));
  const list = found[goalIndex];
  if (!list)
    throw new Error(`Goal ${goalIndex + 1} of the template has no table with the headings ${headings}`);
  return list;
}
