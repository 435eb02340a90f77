import type {
  DocumentBlock,
  DocumentCursor,
  DocumentHeading,
  DocumentPlace,
  DocumentTable,
  OpenDocument,
  TableCellPlace,
} from '../../src/app/ports.ts';
import type {
  OutlineBlock,
  OutlineParagraph,
  OutlineSection,
  OutlineTable,
} from '../../src/core/template/outline.ts';
import { docsJsonOfOutline } from '../support/docs-json.ts';

const isHeading = (block: OutlineBlock): block is OutlineParagraph =>
  block.kind === 'paragraph' && block.headingLevel > 0 && block.text !== '';

/** An open document in memory. What was written is read by others only after it was saved. */
export class MemoryDocument implements OpenDocument {
  readonly appended: string[] = [];
  /** Where the cursor was put: a heading, or a cell after its label or the table's first header. */
  readonly shownPlaces: string[] = [];
  /** What a person suggests for a cell's text: to go on with other words, or to delete it. */
  readonly suggestions = new Map<string, { readonly insert?: string; readonly isDeleted?: boolean }>();
  /** Throws when the call with this 1-based number comes to `append`. */
  failAtAppend: number | null = null;
  /** The same for `remove`; 0 for never. */
  failAtRemove = 0;
  cursorAt: DocumentCursor | null = null;
  /** The text beside which a person put an image. */
  withAnImage: string | null = null;
  private content: OutlineBlock[];
  private saved: readonly OutlineBlock[];
  private readonly documentId: string;

  constructor(documentId: string, blocks: readonly OutlineBlock[] = []) {
    this.documentId = documentId;
    this.content = [...blocks];
    this.saved = structuredClone(blocks);
  }

  id(): string {
    return this.documentId;
  }

  title(): string {
    return 'A document';
  }

  save(): void {
    this.saved = structuredClone(this.content);
  }

  append({ heading, blocks }: OutlineSection): void {
    if (this.failAtAppend === this.appended.length + 1) throw new Error('Service Documents failed');
    this.appended.push(heading);
    this.content.push(...structuredClone(blocks));
    this.save();
  }

  insertBefore({ index }: DocumentPlace, { heading, blocks }: OutlineSection): void {
    if (this.failAtAppend === this.appended.length + 1) throw new Error('Service Documents failed');
    this.appended.push(heading);
    this.content.splice(index, 0, ...structuredClone(blocks));
    this.save();
  }

  blocks(): readonly DocumentBlock[] {
    return this.content.map((block, index) =>
      block.kind === 'table'
        ? { kind: 'table', tab: 0, index, level: 0, rows: this.shown(block) }
        : { kind: 'paragraph', tab: 0, index, level: block.headingLevel, rows: [[block.text]] },
    );
  }

  holdsOnlyText({ rows }: DocumentBlock, cell?: TableCellPlace): boolean {
    const texts = cell === undefined ? rows.flat() : [rows[cell.row]?.[cell.column]];
    return !texts.some((text) => text === this.withAnImage);
  }

  setText({ index }: DocumentPlace, text: string): void {
    this.content = this.content.map((block, at) =>
      at === index && block.kind === 'paragraph' ? { ...block, text } : block,
    );
  }

  removeRow(table: DocumentTable, row: number): void {
    this.change(table, (rows) => rows.filter((_, at) => at !== row));
  }

  remove(places: readonly DocumentPlace[]): void {
    if (this.failAtRemove === 1) throw new Error('Service Documents failed');
    this.failAtRemove -= 1;
    this.edit((blocks) => blocks.filter((_, at) => !places.some(({ index }) => index === at)));
  }

  cursor(): DocumentCursor | null {
    return this.cursorAt;
  }

  text(): string {
    return JSON.stringify(this.content.map((block) => (block.kind === 'table' ? this.shown(block) : block)));
  }

  parts(): readonly (DocumentHeading | DocumentTable)[] {
    let tables = 0;
    return this.content.flatMap((block, index): (DocumentHeading | DocumentTable)[] => {
      if (block.kind === 'table') {
        tables += 1;
        return [{ kind: 'table', tab: 0, number: tables - 1, rows: this.shown(block) }];
      }
      if (!isHeading(block)) return [];
      const { headingLevel: level, text } = block;
      return [{ kind: 'heading', tab: 0, index, level, text }];
    });
  }

  tables(): readonly DocumentTable[] {
    return this.parts().flatMap((part) => (part.kind === 'table' ? [part] : []));
  }

  private shown({ rows }: OutlineTable): string[][] {
    return rows.map((row) => row.map((text) => text + (this.suggestions.get(text)?.insert ?? '')));
  }

  setCell(table: DocumentTable, row: number, column: number, text: string): void {
    this.change(table, (rows) =>
      rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell))),
    );
  }

  appendRow(table: DocumentTable, texts: readonly string[]): void {
    this.change(table, (rows) => [...rows, texts]);
  }

  private change(table: DocumentTable, change: (rows: OutlineTable['rows']) => OutlineTable['rows']): void {
    const changed = this.content.filter(({ kind }) => kind === 'table')[table.number];
    this.content = this.content.map((block) =>
      block === changed && block.kind === 'table' ? { ...block, rows: change(block.rows) } : block,
    );
  }

  showHeading({ text }: DocumentHeading): void {
    this.shownPlaces.push(text);
  }

  showCell({ rows }: DocumentTable, row: number, column: number): void {
    this.shownPlaces.push([rows[row]?.[column - 1] ?? rows[0]?.[0], rows[row]?.[column]].join(' | '));
  }

  /** What a person adds at the end or takes away; saved at once, as typing is. */
  edit(change: (blocks: readonly OutlineBlock[]) => readonly OutlineBlock[]): void {
    this.content = [...change(this.content)];
    this.save();
  }

  headings(): string[] {
    return this.saved.flatMap((block) =>
      block.kind === 'paragraph' && block.headingLevel > 0 ? [block.text] : [],
    );
  }

  /** As `documents.get` gives it without suggestions. */
  json(): object {
    return docsJsonOfOutline(this.title(), [{ heading: '', blocks: this.saved }]);
  }

  /** The same with all suggestions accepted. */
  acceptedJson(): object {
    const blocks = this.saved.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(this.accepted)) } : block,
    );
    return docsJsonOfOutline(this.title(), [{ heading: '', blocks }]);
  }

  private readonly accepted = (text: string): string => {
    const { insert = '', isDeleted = false } = this.suggestions.get(text) ?? {};
    return isDeleted ? insert : text + insert;
  };
}
