import type { DistrictTemplate } from '../plan/district-template.ts';
import { TEMPLATE_COLUMNS, type TemplateRow } from '../plan/template-rows.ts';
import type { OutlineTable } from './outline.ts';
import { listTable } from './outline-parts.ts';

/** A district's template as the table the profile publishes; `readTemplate` reads it back without loss. */
export function templateTable({ pack, sections, goalFields }: DistrictTemplate): OutlineTable {
  const rows: readonly TemplateRow[] = [
    { kind: 'Template', id: '', use: '', heading: pack, guidance: '' },
    ...sections.map(({ id, isOn, heading, guidance }) => ({
      kind: 'Section',
      id,
      use: isOn ? 'Yes' : 'No',
      heading,
      guidance,
    })),
    ...goalFields.map((heading) => ({ kind: 'Goal field', id: '', use: '', heading, guidance: '' })),
  ];
  return listTable(TEMPLATE_COLUMNS, rows, (row, key) => row[key]);
}
