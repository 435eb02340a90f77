import type { ColumnDefinition, ColumnKind } from './tab-definition.ts';

/** A column of a tab by its key and heading; and its width, where it needs far more than a new sheet gives it. */
type ColumnOf = (key: string, header: string, width?: number) => ColumnDefinition;

const columnOf =
  (kind: ColumnKind): ColumnOf =>
  (key, header, width) => ({ key, header, kind, width });

export const text = columnOf('text');
export const number = columnOf('number');
export const money = columnOf('money');
export const day = columnOf('day');
export const link = columnOf('link');

/** A column where people type what Sheets would take for a number or a day. */
export const plain: ColumnOf = (key, header, width) => ({ ...text(key, header, width), plainText: true });

/** On a tab of people's, columns that the roll-up fills in. */
export const byRollUp = (...columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] =>
  columns.map((column) => ({ ...column, by: 'rollUp' }));
