import { GOALS_ID } from '../template/district-pack.ts';
import type { TemplatePack } from '../template/pack.ts';
import { textAt } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import { TEMPLATE_TAB } from './people-tabs.ts';
import { readRows } from './read-rows.ts';
import type { TabContent } from './tab-definition.ts';

/**
 * The rows of a template that the Template tab does not have yet, in the order of its columns as they were made: one
 * for each section, and one for the place of the goals.
 */
export function missingTemplateRows(
  pack: TemplatePack,
  content: TabContent,
): readonly (readonly CellValue[])[] {
  const there = new Set(readRows(TEMPLATE_TAB, content).map(({ cells }) => textAt(cells, 'section')));
  const goals = { id: GOALS_ID, heading: 'Goals', guidance: pack.goalsGuidance };
  return [...pack.beforeGoals, goals, ...pack.afterGoals]
    .map(({ id, heading, guidance }, index) => ({
      id,
      row: [id, 'Yes', (index + 1) * 10, heading, guidance],
    }))
    .filter(({ id }) => !there.has(id))
    .map(({ row }) => row);
}
