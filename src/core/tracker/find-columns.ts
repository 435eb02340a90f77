import { folded } from '../text/same-words.ts';
import type { ColumnDefinition, TabContent, TabDefinition } from './tab-definition.ts';

/** Where the columns of a tab stand now: key to 0-based index. Columns that are not there are not in the map. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/**
 * Finds every column of a tab by its heading, wherever people moved it. Capitals and spaces do not matter. When a
 * heading stands twice (someone copied a column), the first from the left is the tracker's.
 */
export function findColumns(definition: TabDefinition, header: readonly string[]): ColumnPlaces {
  const places = new Map<string, number>();
  for (const column of definition.columns) {
    const index = header.findIndex((text) => isHeaderOf(column, text));
    if (index >= 0) places.set(column.key, index);
  }
  return places;
}

/** Whether a heading is that of the column; only the id counts where the rest of the heading may change. */
function isHeaderOf(column: ColumnDefinition, text: string): boolean {
  const heading = folded(text);
  if (column.headerId === undefined) return heading === folded(column.header);
  return folded(heading.split('·')[0] || '') === folded(column.headerId);
}

/** The headings of a tab that are not the tracker's own. */
export function foreignHeadings(definition: TabDefinition, header: readonly string[]): string[] {
  const places = new Set(findColumns(definition, header).values());
  return header.filter((text, index) => folded(text) !== '' && !places.has(index));
}

/** Columns used by anything on the tab: a new one goes to the right of them all. */
export function widthOf(content: TabContent): number {
  return content.rows.reduce((width, row) => Math.max(width, row.length), content.header.length);
}
