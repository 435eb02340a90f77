import { DocxRefused } from './docx-refused.ts';
import { ITEM, standingIn, TAB } from './docx-stand-ins.ts';

/** An element of mammoth's document: https://github.com/mwilliamson/mammoth.js, `lib/documents.js`. */
interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly colSpan?: number;
  /** mammoth takes a header that is switched off for one, and HTML makes the text of headers bold. */
  readonly isHeader?: boolean;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
}

/** Word's own limit for the columns of a table. */
const MOST_COLUMNS = 63;
/** Together, in all tables; every place that a merged cell covers counts. */
const MOST_CELLS = 500_000;
/** Tables in tables. */
const DEEPEST_TABLE = 20;
/** mammoth writes list items down to this level, from 0. */
const DEEPEST_ITEM = 4;

/**
 * Beside mammoth's own: a document's title is a heading; tables of contents, which repeat the headings, and what a
 * form says in a field that nobody has filled in are left out, as is what is drawn.
 */
export const STYLE_MAP: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='TOC Heading'] => !",
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`),
  "r[style-name='Placeholder Text'] => !",
  'u => u',
];

/**
 * mammoth's document made ready for HTML: white space that HTML would lose stands as other characters until
 * `restoreStandIns`; check boxes stand as the characters Docs shows; notes and comments, which do not belong to the body,
 * are gone. Throws `DocxRefused` for tables beyond all measure.
 */
export function readyForHtml(document: unknown): unknown {
  return new Preparation().ready(document as WordElement, 0);
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'noteReference',
  'commentReference',
  'image',
  'bookmarkStart',
]);

class Preparation {
  #cells = 0;

  ready(element: WordElement, depth: number): WordElement {
    switch (element.type) {
      case 'text':
        return textOf(standingIn(element.value ?? ''));
      case 'tab':
        return textOf(TAB);
      case 'checkbox':
        return textOf(element.checked ? '☒' : '☐');
      case 'table':
        this.#count(element, depth);
        return this.#inside(element, depth + 1);
      case 'tableRow':
        return { ...this.#inside(element, depth), isHeader: false };
      case 'tableCell':
        return { ...this.#inside(element, depth), colSpan: columnsOf(element) };
      case 'paragraph':
        return itemOf(this.#inside(element, depth));
      default:
        return this.#inside(element, depth);
    }
  }

  #inside(element: WordElement, depth: number): WordElement {
    if (!element.children) return element;
    const kept = element.children.filter(({ type }) => !LEFT_OUT.has(type));
    return { ...element, children: kept.map((child) => this.ready(child, depth)) };
  }

  #count({ children = [] }: WordElement, depth: number): void {
    const widths = children.map((row) => sum((row.children ?? []).map(columnsOf)));
    this.#cells += children.length * widths.reduce((widest, width) => Math.max(widest, width), 0);
    if (this.#cells > MOST_CELLS || depth >= DEEPEST_TABLE) throw new DocxRefused('tooLarge');
  }
}

const textOf = (value: string): WordElement => ({ type: 'text', value });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function columnsOf({ colSpan = 1 }: WordElement): number {
  return colSpan >= 1 ? Math.min(colSpan, MOST_COLUMNS) : 1;
}

function itemOf(paragraph: WordElement): WordElement {
  const { numbering, children = [] } = paragraph;
  if (!numbering) return paragraph;
  const level = String(Math.min(Number(numbering.level), DEEPEST_ITEM));
  return { ...paragraph, numbering: { ...numbering, level }, children: [textOf(ITEM), ...children] };
}
