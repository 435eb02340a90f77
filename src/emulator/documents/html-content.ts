import type { ListJson, Style } from './docs-json.ts';
import { grouped } from './from-json.ts';
import { listOf } from './lists.ts';
import { type Block, newParagraph, newRun, type Paragraph, type Table } from './model.ts';
import { textOfRuns } from './runs.ts';

interface OpenList {
  readonly id: string;
  /** 0 for the outermost. */
  readonly level: number;
}

/** Paragraphs and tables as they come in while a page is read; white space collapses as in a browser. */
export class HtmlContent {
  /** Definitions of the lists met, by id. */
  readonly lists: Record<string, ListJson> = {};
  readonly #blocks: Block[] = [];
  #open: Paragraph | null = null;
  #list: OpenList | null = null;

  text(value: string, style: Style): void {
    const collapsed = value.replace(/[\t\n\f\r ]+/g, ' ');
    const added = this.#endsWithSpace() ? collapsed.replace(/^ /, '') : collapsed;
    if (added !== '') this.#append(added, style);
  }

  /** A soft line break; white space after it counts for nothing. */
  lineBreak(style: Style): void {
    this.#append('\v', style);
  }

  /** Everything that is read meanwhile goes into one paragraph, blocks inside it excepted. */
  paragraph(namedStyleType: string, read: () => void): void {
    if (this.#isEmptyItem()) {
      read();
      return;
    }
    this.#close();
    this.#open = newParagraph('', namedStyleType);
    read();
    this.#close();
  }

  list(ordered: boolean, read: () => void): void {
    const outer = this.#list;
    this.#close();
    const id = outer?.id ?? `kix.list${Object.keys(this.lists).length + 1}`;
    if (!outer) this.lists[id] = listOf(ordered ? 'NUMBER' : 'BULLET');
    this.#list = { id, level: outer ? outer.level + 1 : 0 };
    read();
    this.#close();
    this.#list = outer;
  }

  item(read: () => void): void {
    this.#close();
    const item = newParagraph('');
    if (this.#list) item.bullet = { listId: this.#list.id, ...levelOf(this.#list) };
    this.#open = item;
    read();
    this.#close();
  }

  /** Google keeps a paragraph between two tables, and before the first. */
  table(table: Table): void {
    this.#close();
    if (this.#blocks[this.#blocks.length - 1]?.kind !== 'paragraph') this.#blocks.push(newParagraph(''));
    this.#blocks.push(table);
  }

  finish(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #append(text: string, style: Style): void {
    this.#open ??= newParagraph('');
    this.#open.inlines.push({ kind: 'text', runs: [newRun(text, style)] });
  }

  #isEmptyItem(): boolean {
    return this.#open?.bullet != null && this.#open.inlines.length === 0;
  }

  #endsWithSpace(): boolean {
    const last = this.#open?.inlines[this.#open.inlines.length - 1];
    return last?.kind !== 'text' || /[ \v]$/.test(textOfRuns(last.runs));
  }

  #close(): void {
    const paragraph = this.#open;
    this.#open = null;
    if (!paragraph) return;
    const last = paragraph.inlines[paragraph.inlines.length - 1];
    const run = last?.kind === 'text' ? last.runs[last.runs.length - 1] : undefined;
    if (run) run.text = run.text.replace(/ $/, '');
    paragraph.inlines = grouped(paragraph.inlines);
    this.#blocks.push(paragraph);
  }
}

const levelOf = ({ level }: OpenList): { nestingLevel?: number } =>
  level === 0 ? {} : { nestingLevel: level };
