import type { CrosswalkRow } from '../plan/crosswalk.ts';
import { CROSSWALK_COLUMNS, CROSSWALK_KINDS } from '../plan/crosswalk-fields.ts';
import type { TableBlock } from './blocks.ts';
import { fieldLookup } from './field-lookup.ts';
import { cellPlace, finding, quoted, type Report } from './findings.ts';
import { listTable } from './list-table.ts';

const CROSSWALK = fieldLookup(CROSSWALK_COLUMNS);
const KINDS = fieldLookup(CROSSWALK_KINDS);

/** The crosswalk in a table of the profile; null for any other table. A row of no known kind is reported and left out. */
export function readCrosswalk(table: TableBlock, report: Report): readonly CrosswalkRow[] | null {
  const list = listTable(table, CROSSWALK);
  if (!list?.keys.has('kind') || !list.keys.has('from') || !list.keys.has('to')) return null;
  return list.rows.flatMap(({ textOf, row, columnOf }) => {
    const kind = KINDS(textOf('kind'))?.key;
    if (kind !== undefined) return [{ kind, from: textOf('from'), to: textOf('to'), note: textOf('note') }];
    report(finding('unreadableName', cellPlace(table.place, row, columnOf('kind')), message(textOf('kind'))));
    return [];
  });
}

const message = (kind: string): string =>
  `The crosswalk says that ${quoted(kind)} has changed, which is none of ${CROSSWALK_KINDS.map(({ label }) => label).join(', ')}, so the row is left out.`;
