import type { Initiative, Priority } from '../plan/plan.ts';
import { readTag } from '../plan/priority-tag.ts';
import { cellText, textAt } from './cell-text.ts';
import { INITIATIVES_TAB, PRIORITIES_TAB } from './people-tabs.ts';
import type { NumberedRow } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import { findingIn, type SetupFinding } from './setup-finding.ts';
import type { TabContent, TabDefinition } from './tab-definition.ts';

/** The district's priorities, in the order of the tab; a row without an ID or with one used above is a finding. */
export function readPriorities(content: TabContent | undefined): {
  readonly priorities: readonly Priority[];
  readonly findings: readonly SetupFinding[];
} {
  const { rows, findings } = rowsWithId(PRIORITIES_TAB, content);
  const priorities = rows.map(({ cells }) => {
    const { id, name, description } = cells;
    return { id: cellText(id), name: cellText(name), description: cellText(description) };
  });
  return { priorities, findings };
}

/** The district's initiatives; their Priority cell may hold an id or a whole tag such as `P2 · Instruction`. */
export function readInitiatives(
  content: TabContent | undefined,
  priorities: readonly Priority[],
): { readonly initiatives: readonly Initiative[]; readonly findings: readonly SetupFinding[] } {
  const { rows, findings } = rowsWithId(INITIATIVES_TAB, content);
  const ids = priorities.map(({ id }) => id);
  const initiatives = rows.map(({ cells }) => {
    const { id, priorityId, name } = cells;
    const under = cellText(priorityId);
    return { id: cellText(id), priorityId: readTag(under, ids).id ?? under, name: cellText(name) };
  });
  const homeless = initiatives.flatMap((initiative, index) =>
    ids.includes(initiative.priorityId) ? [] : [withoutPriority(initiative, rows[index]?.row ?? null)],
  );
  return { initiatives, findings: [...findings, ...homeless] };
}

function rowsWithId(definition: TabDefinition, content: TabContent | undefined) {
  const findings: SetupFinding[] = [];
  const first = new Map<string, number>();
  const rows = readRows(definition, content).filter((row) => {
    const problem = idProblem(definition, row, first);
    if (problem !== null) findings.push(findingIn(definition, row.row, 'error', problem));
    else first.set(textAt(row.cells, 'id').toLowerCase(), row.row);
    return problem === null;
  });
  return { rows, findings };
}

function idProblem(
  tab: TabDefinition,
  { cells, row }: NumberedRow,
  first: ReadonlyMap<string, number>,
): string | null {
  const id = textAt(cells, 'id');
  const name = textAt(cells, 'name') || 'this row';
  if (id === '') {
    return `Row ${row} of the ${tab.name} tab (${name}) has no ID, so no goal can be tagged to it. Write a short ID that will not change.`;
  }
  const above = first.get(id.toLowerCase());
  if (above === undefined) return null;
  return `Row ${row} of the ${tab.name} tab (${name}) has the ID ${id}, which row ${above} has already. Row ${row} is left out until it has its own.`;
}

function withoutPriority({ id, name, priorityId }: Initiative, row: number | null): SetupFinding {
  const found =
    priorityId === ''
      ? 'names no priority'
      : `names the priority “${priorityId}”, which is not on the Priorities tab`;
  const message = `The initiative ${id} (${name}) ${found}. Write the ID of a priority in its Priority column.`;
  return findingIn(INITIATIVES_TAB, row, 'warning', message);
}
