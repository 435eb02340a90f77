import type { DocumentPerson } from '../../emulator/documents/person.ts';
import type { SeenParagraph, SeenTable } from '../../emulator/documents/seen-document.ts';
import { Changed, Refused } from './refused.ts';
import type { DocumentEdit } from './studio-api.ts';

type EditOf<Kind extends DocumentEdit['kind']> = Extract<DocumentEdit, { kind: Kind }>;

interface Deed<Edit> {
  /** What its undoing is called, after “Undo”. */
  readonly name: string;
  readonly apply: (person: DocumentPerson, edit: Edit) => void;
}

const LARGEST_TABLE = 20;

const DEEDS: { readonly [Kind in DocumentEdit['kind']]: Deed<EditOf<Kind>> } = {
  typeOver: {
    name: 'typing',
    apply: (person, { key, seen, text }) => {
      requireParagraph(person, key, seen);
      person.typeOverParagraph(key, text);
    },
  },
  split: {
    name: 'new paragraph',
    apply: (person, { key, seen, text, offset }) => {
      requireParagraph(person, key, seen);
      person.splitParagraph(key, text, offset);
    },
  },
  joinAbove: {
    name: 'joining paragraphs',
    apply: (person, { key, seen, text }) => {
      requireParagraph(person, key, seen);
      person.joinWithAbove(key, text);
    },
  },
  removeEmpty: { name: 'deleting', apply: (person, { key }) => person.removeEmptyParagraph(key) },
  look: { name: 'style', apply: (person, { key, look }) => person.setParagraphLook(key, look) },
  typeOverCell: {
    name: 'typing',
    apply: (person, { key, seen, text }) => {
      requireSame(cellText(person, key), seen, 'cell');
      person.typeOverCell(key, text);
    },
  },
  insertTable: {
    name: 'new table',
    apply: (person, { after, rows, columns }) => {
      const isSize = [rows, columns].every((count) => count >= 1 && count <= LARGEST_TABLE);
      if (!isSize) throw new Refused(`A table has 1 to ${LARGEST_TABLE} rows and columns.`);
      person.insertTableAfter(after, rows, columns);
    },
  },
  deleteTable: {
    name: 'deleting the table',
    apply: (person, { table, seen }) => {
      const found = tables(person).find(({ key }) => key === table);
      requireSame(found && JSON.stringify(tableTexts(found)), JSON.stringify(seen), 'table');
      person.deleteTableOfKey(table);
    },
  },
  addRow: { name: 'new row', apply: (person, { below }) => person.addRowBelow(below) },
  deleteRow: {
    name: 'deleting the row',
    apply: (person, { row, seen }) => {
      const found = tables(person)
        .flatMap(({ rows }) => rows)
        .find(({ key }) => key === row);
      requireSame(found && JSON.stringify(found.cells.map(({ text }) => text)), JSON.stringify(seen), 'row');
      person.deleteRowOfKey(row);
    },
  },
};

export const nameOfEdit = ({ kind }: DocumentEdit): string => DEEDS[kind].name;

/** Throws `Changed`, and changes nothing, where what would be lost is not what the person saw. */
export function applyEdit(person: DocumentPerson, edit: DocumentEdit): void {
  (DEEDS[edit.kind] as Deed<DocumentEdit>).apply(person, edit);
}

/** Row by row; cells that a merged one covers are left out. */
const tableTexts = ({ rows }: SeenTable): string[] =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => text));

const blocks = (person: DocumentPerson): readonly (SeenParagraph | SeenTable)[] =>
  person.page().flatMap((tab) => tab.blocks);

const tables = (person: DocumentPerson): readonly SeenTable[] =>
  blocks(person).flatMap((block) => (block.kind === 'table' ? [block] : []));

const cellText = (person: DocumentPerson, key: number): string | undefined =>
  tables(person)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find((cell) => cell.key === key)?.text;

function requireParagraph(person: DocumentPerson, key: number, seen: string): void {
  const found = blocks(person).find((block) => block.kind === 'paragraph' && block.key === key);
  requireSame(found?.kind === 'paragraph' ? found.text : undefined, seen, 'paragraph');
}

function requireSame(now: string | undefined, seen: string, what: string): void {
  if (now === undefined) throw new Changed(`This ${what} was deleted meanwhile.`);
  if (now !== seen) throw new Changed(`This ${what} was changed meanwhile. Look at it again first.`);
}
