import type { DocumentBlocks } from '../../../../src/core/reading/blocks.ts';
import { blocksOfDocsJson } from '../../../../src/core/reading/docs-json.ts';
import {
  type DocsElement,
  docsCell,
  docsJson,
  docsListItem,
  docsParagraph,
  docsTable,
} from '../../../support/docs-json.ts';

/** A plan in some school's own format, and what a person finds in it. */
export interface ExpectedPlan {
  readonly name: string;
  readonly document: DocumentBlocks;
  readonly goals: readonly ExpectedGoal[];
}

interface ExpectedGoal {
  /** Words that stand in this goal's statement and in no other. */
  readonly says: string;
  /** For each activity the words it begins with, and who leads it and by when where the plan says so. */
  readonly activities: readonly (readonly [says: string, lead?: string, end?: string])[];
  /** The amounts of money set aside for it, in dollars. */
  readonly money?: readonly number[];
}

export const heading = (text: string, level = 2): DocsElement => docsParagraph(text, `HEADING_${level}`);
export const line = (text: string): DocsElement => docsParagraph(text);
export const item = (text: string, level = 0): DocsElement => docsListItem(text, level);
export const cells = (...texts: readonly string[]) => texts.map((text) => docsCell(text));
/** One cell over all columns. */
export const across = (text: string, columns: number) => [
  docsCell(text, columns),
  ...Array.from({ length: columns - 1 }, () => docsCell('')),
];
export const table = (...rows: readonly (readonly string[])[]): DocsElement =>
  docsTable(rows.map((row) => row.map((text) => docsCell(text))));

export const expectedPlan = (
  name: string,
  content: readonly DocsElement[],
  goals: readonly ExpectedGoal[],
): ExpectedPlan => ({ name, document: blocksOfDocsJson(docsJson(name, content)), goals });
