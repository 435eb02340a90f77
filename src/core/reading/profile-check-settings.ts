import { LIMIT_RANGES, readLimit } from '../plan/checker-limits.ts';
import type { DistrictTerm } from '../plan/district-profile.ts';
import { TERM_COLUMNS, TERM_KINDS, THRESHOLD_FIELDS } from '../plan/fields.ts';
import { readNames, termOfNames } from '../plan/term-text.ts';
import type { Thresholds } from '../smart/thresholds.ts';
import type { TableBlock } from './blocks.ts';
import { fieldLookup } from './field-lookup.ts';
import { cellPlace, finding, quoted, type Report } from './findings.ts';
import { labelTable } from './label-table.ts';
import { listTable } from './list-table.ts';

const TERMS = fieldLookup(TERM_COLUMNS);
const KINDS = fieldLookup(TERM_KINDS);
const THRESHOLDS = fieldLookup(THRESHOLD_FIELDS);

/** The names a profile adds to the SMART check; null for a table that is not of names. A row that names no kind is reported and left out. */
export function termsOf(table: TableBlock, report: Report): readonly DistrictTerm[] | null {
  const list = listTable(table, TERMS);
  if (!list?.keys.has('kind') || !list.keys.has('name')) return null;
  return list.rows.flatMap(({ textOf, row, columnOf }) => {
    const kind = KINDS(textOf('kind'))?.key;
    const term =
      kind && termOfNames(kind, readNames(`${textOf('name')},${textOf('otherNames')}`), textOf('subject'));
    if (term) return [term];
    report(
      finding(
        'unreadableName',
        cellPlace(table.place, row, columnOf('kind')),
        nameMessage(textOf('kind'), textOf('name')),
      ),
    );
    return [];
  });
}

const nameMessage = (kind: string, name: string): string =>
  `The row with the kind ${quoted(kind)} and the name ${quoted(name)} adds nothing to the SMART check. Its kind is one of ${TERM_KINDS.map(({ label }) => label).join(', ')}, and its name has two letters or more.`;

/** The limits a profile sets; one that is no number within its range is reported and left at its default. */
export function thresholdsOf(table: TableBlock, report: Report): Partial<Thresholds> {
  const cells = Array.from(labelTable(table, THRESHOLDS)?.values || []);
  const read = cells.flatMap(([key, { text, row, column }]) => {
    const limit = text === '' ? undefined : readLimit(key, text);
    if (limit !== null) return limit === undefined ? [] : [[key, limit] as const];
    const [least, most] = LIMIT_RANGES[key];
    const message = `The limit reads ${quoted(text)}, which is not a number from ${least} to ${most}; the SMART check keeps to its own.`;
    report(finding('unreadableNumber', cellPlace(table.place, row, column), message));
    return [];
  });
  return Object.fromEntries(read);
}
