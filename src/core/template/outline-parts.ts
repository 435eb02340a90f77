import type { Field } from '../plan/fields.ts';
import { columnWidths, LABEL_WIDTHS } from './column-widths.ts';
import { guidanceText } from './guidance.ts';
import type { OutlineBlock, OutlineParagraph, OutlineSection, OutlineTable } from './outline.ts';

export const headingBlock = (headingLevel: number, text: string): OutlineParagraph => ({
  kind: 'paragraph',
  headingLevel,
  text,
  guidance: false,
});

/** A section that begins with its heading. */
export const headedSection = (
  level: number,
  heading: string,
  ...blocks: readonly OutlineBlock[]
): OutlineSection => ({ heading, blocks: [headingBlock(level, heading), ...blocks] });

export const guidanceBlock = (advice: string): OutlineParagraph => ({
  kind: 'paragraph',
  headingLevel: 0,
  text: guidanceText(advice),
  guidance: true,
});

/** One body paragraph for each line; blank lines are left out, as the reader leaves them out. */
export const textBlocks = (text: string): readonly OutlineParagraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', headingLevel: 0, text: line, guidance: false }));

/** A two-column table: the label of each field, and what `textOf` gives for its key; rare rows only where they say something. */
export const labelsTable = <Key extends string>(
  fields: readonly Field<Key>[],
  textOf: (key: Key) => string,
): OutlineTable => ({
  kind: 'table',
  shape: 'labels',
  rows: fields
    .filter(({ key, onlyWhenFilled }) => !onlyWhenFilled || textOf(key))
    .map(({ key, label }) => [label, textOf(key)]),
  widths: LABEL_WIDTHS,
});

/** A table with a header row; `blankRows` empty rows stand below it when there are no items. */
export const listTable = <Key extends string, Item>(
  columns: readonly Field<Key>[],
  items: readonly Item[],
  cellOf: (item: Item, key: Key) => string,
  blankRows = 1,
): OutlineTable => {
  const rows = items.map((item) => columns.map(({ key }) => cellOf(item, key)));
  const blank = Array.from({ length: rows.length === 0 ? blankRows : 0 }, () => columns.map(() => ''));
  const headings = columns.map(({ label }) => label);
  const widths = columnWidths(headings);
  return { kind: 'table', shape: 'list', rows: [headings, ...rows, ...blank], ...(widths && { widths }) };
};
