import { cellText } from './cell-text.ts';
import type { ColumnPlaces } from './find-columns.ts';
import { findColumns, foreignHeadings, widthOf } from './find-columns.ts';
import type { ColumnDefinition, TabContent, TabDefinition } from './tab-definition.ts';
import { isManaged } from './tab-definition.ts';

/** Where the columns of a tab are to stand, and what row 1 must say for it. */
export interface ColumnLayout {
  readonly places: ColumnPlaces;
  readonly header: readonly string[];
  /** Sentences about columns that had to be added. */
  readonly notices: readonly string[];
}

/**
 * Keeps every column where it is, adds missing managed columns to the right of everything, and brings headings
 * that carry an id up to date. Null when a key column is missing: then no row can be found, and none may be written.
 */
export function layOutColumns(definition: TabDefinition, content: TabContent): ColumnLayout | null {
  const places = new Map(findColumns(definition, content.header));
  const isNew = definition.writer === 'rollUp' && isEmptyTab(content);
  if (!isNew && definition.keyColumns.some((key) => !places.has(key))) return null;
  const header = [...content.header];
  const notices: string[] = [];
  let width = isNew ? 0 : widthOf(content);
  for (const column of definition.columns.filter((one) => isManaged(definition, one))) {
    const place = places.get(column.key) ?? width++;
    if (!places.has(column.key) && !isNew && column.headerId === undefined)
      notices.push(added(definition, column));
    if (!places.has(column.key) || column.headerId !== undefined) header[place] = column.header;
    places.set(column.key, place);
  }
  return { places, header: Array.from(header, (text) => text || ''), notices };
}

/** Why a tab without one of its key columns is not written, and which heading to write back. */
export function missingKeyNotice(definition: TabDefinition, header: readonly string[]): string {
  const places = findColumns(definition, header);
  const missing = definition.columns
    .filter(({ key }) => definition.keyColumns.includes(key) && !places.has(key))
    .map((column) => quoted(column.header));
  const others = foreignHeadings(definition, header).slice(0, 5).map(quoted);
  const hint = others.length > 0 ? ` It may be one of these, renamed: ${others.join(', ')}.` : '';
  return (
    `The tab ${quoted(definition.name)} was left as it is: row 1 has no heading ${missing.join(' and ')}, and rows are ` +
    `found by it.${hint} Name that heading ${missing.join(' and ')} again, then roll up once more.`
  );
}

function added(definition: TabDefinition, column: ColumnDefinition): string {
  return (
    `The tab ${quoted(definition.name)} had no heading ${quoted(column.header)}, so a new column was added at the right. ` +
    `If you renamed the old one, it keeps what it held and is no longer filled in.`
  );
}

function isEmptyTab({ header, rows }: TabContent): boolean {
  return (
    header.every((text) => text.trim() === '') &&
    rows.every((row) => row.every((cell) => cellText(cell) === ''))
  );
}

const quoted = (text: string): string => `“${text}”`;
