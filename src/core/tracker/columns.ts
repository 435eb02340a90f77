import type { ColumnDefinition, ColumnKind } from './tab-definition.ts';

/**
 * A column of a tab by its heading; its width where it needs far more than a new sheet gives it, else 0; and its key, where
 * that is not the heading in one word, as `studentGroup` is for `Student group`.
 */
type ColumnOf = (header: string, width?: number, key?: string) => ColumnDefinition;

const columnOf =
  (kind: ColumnKind): ColumnOf =>
  (header, width = 0, key = keyOf(header)) => ({ key, header, kind, ...(width > 0 && { width }) });

const keyOf = (header: string): string =>
  header.toLowerCase().replace(/[^a-z]+(.)/g, (_, letter: string) => letter.toUpperCase());

export const text = columnOf('text');
export const number = columnOf('number');
export const money = columnOf('money');
export const day = columnOf('day');
export const link = columnOf('link');

/** A column where people type what Sheets would take for a number or a day. */
export const plain: ColumnOf = (...column) => ({ ...text(...column), plainText: true });

/** On a tab of people's, columns that the roll-up fills in. */
export const byRollUp = (...columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] =>
  columns.map((column) => ({ ...column, by: 'rollUp' }));
