import type { DistrictTemplate } from '../plan/district-template.ts';
import { isLeftOut } from '../plan/template-rows.ts';
import { textAt } from './cell-text.ts';
import { TEMPLATE_TAB } from './people-tabs.ts';
import { type NumberedRow, readRows } from './read-rows.ts';
import type { TabContent } from './tab-definition.ts';

/** What stands in the Section column of a row that adds a row to every goal table. */
const GOAL_FIELD = /^goal\s*field$/i;

/** The template as the Template tab has it: rows by their number, a row without one after the row above it. */
export function readTemplateTab(pack: string, content: TabContent | undefined): DistrictTemplate {
  const rows = inOrder(readRows(TEMPLATE_TAB, content));
  const isField = ({ cells }: NumberedRow) => GOAL_FIELD.test(textAt(cells, 'section'));
  return {
    pack,
    sections: rows
      .filter((row) => !isField(row))
      .map(({ cells }) => ({
        id: textAt(cells, 'section'),
        isOn: !isLeftOut(textAt(cells, 'use')),
        heading: textAt(cells, 'heading'),
        guidance: textAt(cells, 'guidance'),
      })),
    goalFields: rows
      .filter((row) => isField(row) && !isLeftOut(textAt(row.cells, 'use')))
      .map(({ cells }) => textAt(cells, 'heading'))
      .filter((label) => label !== ''),
  };
}

function inOrder(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  let above = 0;
  return rows
    .map((row) => {
      const order = Number(textAt(row.cells, 'order').replace(',', '.') || Number.NaN);
      above = Number.isFinite(order) ? order : above;
      return { row, order: above };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ row }) => row);
}
