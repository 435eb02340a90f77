import type { DocumentTable, OpenDocument } from '../../src/app/ports.ts';
import type { OutlineBlock, OutlineSection } from '../../src/core/template/outline.ts';
import { docsJsonOfOutline } from '../support/docs-json.ts';

/** An open document in memory. What was written is read by others only after it was saved. */
export class MemoryDocument implements OpenDocument {
  readonly appended: string[] = [];
  /** What a person suggests for a cell's text: to go on with other words, or to delete it. */
  readonly suggestions = new Map<string, { readonly insert?: string; readonly isDeleted?: boolean }>();
  /** Throws when the call with this 1-based number comes to `append`. */
  failAtAppend: number | null = null;
  private blocks: OutlineBlock[];
  private saved: readonly OutlineBlock[];
  private readonly documentId: string;

  constructor(documentId: string, blocks: readonly OutlineBlock[] = []) {
    this.documentId = documentId;
    this.blocks = [...blocks];
    this.saved = structuredClone(blocks);
  }

  id(): string {
    return this.documentId;
  }

  title(): string {
    return 'A document';
  }

  save(): void {
    this.saved = structuredClone(this.blocks);
  }

  append({ heading, blocks }: OutlineSection): void {
    if (this.failAtAppend === this.appended.length + 1) throw new Error('Service Documents failed');
    this.appended.push(heading);
    this.blocks.push(...structuredClone(blocks));
    this.save();
  }

  tables(): readonly DocumentTable[] {
    return this.blocks
      .flatMap((block) => (block.kind === 'table' ? [block] : []))
      .map(({ rows }, number) => ({
        number,
        rows: rows.map((row) => row.map((text) => text + (this.suggestions.get(text)?.insert ?? ''))),
      }));
  }

  setCell(table: DocumentTable, row: number, column: number, text: string): void {
    let number = -1;
    this.blocks = this.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      number += 1;
      if (number !== table.number) return block;
      const rows = block.rows.map((cells, r) =>
        cells.map((cell, c) => (r === row && c === column ? text : cell)),
      );
      return { ...block, rows };
    });
  }

  /** What a person adds at the end or takes away; saved at once, as typing is. */
  edit(change: (blocks: readonly OutlineBlock[]) => readonly OutlineBlock[]): void {
    this.blocks = [...change(this.blocks)];
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
