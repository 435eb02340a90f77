import fc from 'fast-check';
import { mergeDocuments } from '../../../src/emulator/documents/merge.ts';
import {
  type DocumentModel,
  documentOf,
  newParagraph,
  newRow,
  newTable,
  type Table,
  type TableRow,
  tableOfTexts,
} from '../../../src/emulator/documents/model.ts';
import { documentText, plainText } from '../../../src/emulator/documents/plain-text.ts';

/** A paragraph, a table of two columns and these rows, a paragraph. */
function withRows(texts: readonly string[]): DocumentModel {
  const rows = texts.map((text) => [text, `${text}2`]);
  return documentOf([newParagraph('before'), tableOfTexts(rows), newParagraph('after')]);
}

function rowsOf(model: DocumentModel): TableRow[] {
  const table = model.tabs[0]?.body.find((block): block is Table => block.kind === 'table');
  return table?.rows ?? [];
}

/** Which rows to change, remove, and add one after, by number. */
interface Edits {
  readonly change: readonly number[];
  readonly remove: readonly number[];
  readonly add: readonly number[];
}

function edited(model: DocumentModel, { change, remove, add }: Edits, by: string): DocumentModel {
  const copy = { ...structuredClone(model), revision: model.revision + 1 };
  const rows = rowsOf(copy);
  const wanted = rows.flatMap((row, index) => {
    const [first] = row.cells;
    if (change.includes(index) && first) first.content = [newParagraph(`${by} changed ${index}`)];
    const kept = remove.includes(index) ? [] : [row];
    return add.includes(index) ? [...kept, ...addedRow(`${by} added ${index}`)] : kept;
  });
  rows.splice(0, rows.length, ...wanted);
  return copy;
}

function addedRow(text: string): TableRow[] {
  return newTable([newRow(tableOfTexts([[text, 'x']]).rows[0]?.cells ?? [])]).rows;
}

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
const edits: fc.Arbitrary<Edits> = fc.record({ change: numbers, remove: numbers, add: numbers });
const BASE = withRows(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
const NONE: Edits = { change: [], remove: [], add: [] };

describe('mergeDocuments', () => {
  it('gives mine where they did nothing, theirs where I did nothing', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const changed = edited(BASE, some, 'someone');
        const touched = edited(BASE, NONE, 'nobody');
        expect(documentText(mergeDocuments(BASE, changed, BASE))).toBe(documentText(changed));
        expect(documentText(mergeDocuments(BASE, changed, touched))).toBe(documentText(changed));
        expect(documentText(mergeDocuments(BASE, structuredClone(BASE), changed))).toBe(
          documentText(changed),
        );
      }),
    );
  });

  it('loses nothing either side added, keeps nothing either side removed', () => {
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const merged = mergeDocuments(BASE, edited(BASE, mine, 'I'), edited(BASE, theirs, 'they'));
        const texts = rowsOf(merged).map(plainText);
        for (const index of mine.add) expect(texts).toContain(`I added ${index}\nx`);
        for (const index of theirs.add) expect(texts).toContain(`they added ${index}\nx`);
        for (const index of [...mine.remove, ...theirs.remove]) {
          expect(texts.filter((text) => text.endsWith(`r${index}2`))).toEqual([]);
        }
      }),
    );
  });

  it('takes both changes in one row, and mine in one cell', () => {
    const mine = structuredClone(BASE);
    const theirs = { ...structuredClone(BASE), revision: 2 };
    const type = (model: DocumentModel, column: number, text: string): void => {
      const paragraph = rowsOf(model)[0]?.cells[column]?.content[0];
      if (paragraph?.kind === 'paragraph') paragraph.inlines = newParagraph(text).inlines;
    };
    type(mine, 0, 'mine');
    type(theirs, 0, 'theirs');
    type(theirs, 1, 'theirs');
    const [row] = rowsOf(mergeDocuments(BASE, mine, theirs));
    expect(row && plainText(row)).toBe('mine\ntheirs');
  });
});
