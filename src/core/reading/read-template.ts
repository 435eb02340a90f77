import type { DistrictTemplate } from '../plan/district-template.ts';
import { isLeftOut, TEMPLATE_COLUMNS } from '../plan/template-rows.ts';
import type { TableBlock } from './blocks.ts';
import { fieldLookup } from './field-lookup.ts';
import { listTable } from './list-table.ts';

const TEMPLATE = fieldLookup(TEMPLATE_COLUMNS);

/** The district's template in a table of the profile; null for any other table. */
export function readTemplate(table: TableBlock): DistrictTemplate | null {
  const list = listTable(table, TEMPLATE);
  if (list === null || !list.keys.has('kind') || !list.keys.has('heading')) return null;
  const rowsOf = (kind: string) => list.rows.filter(({ textOf }) => textOf('kind') === kind);
  return {
    pack: rowsOf('Template')[0]?.textOf('heading') || '',
    sections: rowsOf('Section').map(({ textOf }) => ({
      id: textOf('id'),
      isOn: !isLeftOut(textOf('use')),
      heading: textOf('heading'),
      guidance: textOf('guidance'),
    })),
    goalFields: rowsOf('Goal field').map(({ textOf }) => textOf('heading')),
  };
}
