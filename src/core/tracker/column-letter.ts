import { findColumns } from './find-columns.ts';
import type { TabContents, TabDefinition } from './tab-definition.ts';

/** The letters of a column as the sheet shows them; 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** Letters by tab name and column key; null when the tab or the column is not there. */
export type ColumnOf = (tab: string, key: string) => string | null;

/** Looks columns up in the tabs as they were read, so that formulas follow columns people moved. */
export function columnFinder(definitions: readonly TabDefinition[], contents: TabContents): ColumnOf {
  const places = new Map(
    definitions.map((definition) => [
      definition.name,
      findColumns(definition, contents[definition.name]?.header || []),
    ]),
  );
  return (tab, key) => {
    const index = places.get(tab)?.get(key);
    return index === undefined ? null : columnLetter(index);
  };
}
