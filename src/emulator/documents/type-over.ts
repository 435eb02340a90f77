import { grouped } from './from-json.ts';
import {
  allTabs,
  type Block,
  copyOf,
  type DocumentModel,
  type Inline,
  newParagraph,
  type Paragraph,
  type Run,
} from './model.ts';
import { cutRuns, deleteFromRuns, insertInRuns, textOfRuns } from './runs.ts';

type Place = { readonly blocks: Block[]; readonly index: number };

/** Every list of blocks: these, and the cells inside them. */
export function blockLists(blocks: Block[]): Block[][] {
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  );
  return [blocks, ...cells.flatMap((cell) => blockLists(cell.content))];
}

const listsOf = (model: DocumentModel): Block[][] =>
  allTabs(model.tabs).flatMap((tab) => blockLists(tab.body));

export function placeOfParagraph(
  model: DocumentModel,
  key: number,
): Place & { readonly paragraph: Paragraph } {
  for (const blocks of listsOf(model)) {
    const index = blocks.findIndex((block) => block.kind === 'paragraph' && block.key === key);
    const paragraph = blocks[index];
    if (paragraph?.kind === 'paragraph') return { blocks, index, paragraph };
  }
  throw new Error('The paragraph is no longer in the document');
}

/**
 * Selects what differs in a paragraph's text and types. What stays keeps its look; every line break starts a paragraph
 * like it, or one of normal text after a heading.
 */
export function typeOverParagraph(model: DocumentModel, key: number, text: string): void {
  const { blocks, index, paragraph } = placeOfParagraph(model, key);
  const [first = '', ...others] = text.split('\n');
  const below = others.map((line) => {
    if (isHeading(paragraph)) return newParagraph(line);
    const copy = copyOf(paragraph);
    retype(copy, line);
    return copy;
  });
  retype(paragraph, first);
  blocks.splice(index + 1, 0, ...below);
}

/**
 * Enter at an offset of a text typed over a paragraph's. At the end of a heading it goes on in normal text; in an empty
 * item it ends the list.
 */
export function splitParagraph(model: DocumentModel, key: number, text: string, offset: number): void {
  const { blocks, index, paragraph } = placeOfParagraph(model, key);
  retype(paragraph, text);
  if (text === '' && paragraph.bullet) {
    paragraph.bullet = null;
    return;
  }
  const runs = runsOf(paragraph);
  const isAtEnd = offset >= text.length;
  const below = isAtEnd && isHeading(paragraph) ? newParagraph('') : copyOf(paragraph);
  below.inlines = inlinesOf(cutRuns(runs, offset, Number.POSITIVE_INFINITY));
  paragraph.inlines = inlinesOf(cutRuns(runs, 0, offset));
  blocks.splice(index + 1, 0, below);
}

/**
 * Backspace at the start of a paragraph: an item leaves its list; text goes to the end of the paragraph above, and
 * takes its place where that is empty.
 */
export function joinWithAbove(model: DocumentModel, key: number, text: string): void {
  const { blocks, index, paragraph } = placeOfParagraph(model, key);
  retype(paragraph, text);
  if (paragraph.bullet) {
    paragraph.bullet = null;
    return;
  }
  const above = blocks[index - 1];
  if (above?.kind !== 'paragraph') throw new Error('There is no paragraph above to join');
  if (above.inlines.length === 0) {
    blocks.splice(index - 1, 1);
    return;
  }
  above.inlines = grouped([...above.inlines, ...paragraph.inlines]);
  blocks.splice(index, 1);
}

/** Backspace in an empty paragraph. Google keeps the one that ends a text, and one before a table. */
export function removeEmptyParagraph(model: DocumentModel, key: number): void {
  const { blocks, index, paragraph } = placeOfParagraph(model, key);
  if (paragraph.inlines.length > 0 || blocks[index + 1]?.kind !== 'paragraph')
    throw new Error('Only an empty paragraph with another one below it can be removed');
  blocks.splice(index, 1);
}

const isHeading = ({ style }: Paragraph): boolean =>
  (style.namedStyleType ?? 'NORMAL_TEXT') !== 'NORMAL_TEXT';

const runsOf = ({ inlines }: Paragraph): Run[] =>
  inlines.flatMap((inline) => (inline.kind === 'text' ? inline.runs : []));

const inlinesOf = (runs: readonly Run[]): Inline[] => grouped([{ kind: 'text', runs: [...runs] }]);

/** Replaces only the middle that differs, so that a bold word beside it stays bold. */
function retype(paragraph: Paragraph, text: string): void {
  const runs = runsOf(paragraph);
  const old = textOfRuns(runs);
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  const kept = deleteFromRuns(runs, start, old.length - end);
  const style = runs[0]?.style ?? paragraph.end.style;
  const middle = text.slice(start, text.length - end);
  paragraph.inlines = inlinesOf(middle === '' ? kept : insertInRuns(kept, start, middle, style));
}
