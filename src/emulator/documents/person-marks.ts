import {
  allTabs,
  type DocumentModel,
  newObject,
  newRun,
  type Paragraph,
  paragraphsOf,
  type TableCell,
} from './model.ts';
import { type CellPlace, cellAt } from './person-places.ts';
import { plainText } from './plain-text.ts';
import type { SelectedPart } from './user-view.ts';

export function lastParagraph(cell: TableCell): Paragraph {
  const last = cell.content[cell.content.length - 1];
  if (last?.kind !== 'paragraph') throw new Error('The cell does not end with a paragraph');
  return last;
}

/** Puts a chip at the end of a cell: `name` and `json` as the Docs API has them. */
export function insertChip(model: DocumentModel, place: CellPlace, name: string, json: object = {}): void {
  lastParagraph(cellAt(model, ...place)).inlines.push(newObject(name, { ...json }));
}

export function suggestInsertion(model: DocumentModel, place: CellPlace, text: string, id: string): void {
  const run = { ...newRun(text), insertionIds: [id] };
  lastParagraph(cellAt(model, ...place)).inlines.push({ kind: 'text', runs: [run] });
}

/** All text of a cell struck out. */
export function suggestDeletion(model: DocumentModel, place: CellPlace, id: string): void {
  const deletionIds = [id];
  for (const inline of paragraphsOf(cellAt(model, ...place).content).flatMap(({ inlines }) => inlines)) {
    if (inline.kind === 'text') for (const run of inline.runs) run.deletionIds = deletionIds;
    else inline.deletionIds = deletionIds;
  }
}

/** The first place where a text stands. */
export function partWith(model: DocumentModel, text: string): SelectedPart {
  const paragraphs = allTabs(model.tabs).flatMap((tab) => paragraphsOf(tab.body));
  const paragraph = paragraphs.find((candidate) => plainText(candidate).includes(text));
  if (!paragraph) throw new Error(`The document has no text “${text}”`);
  const start = plainText(paragraph).indexOf(text);
  return { key: paragraph.key, start, endInclusive: start + text.length - 1 };
}
