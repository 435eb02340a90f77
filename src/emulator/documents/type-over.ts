import {
  allTabs,
  type Block,
  copyOf,
  type DocumentModel,
  newParagraph,
  newRun,
  type Paragraph,
} from './model.ts';

type Place = { readonly blocks: Block[]; readonly index: number };

/** Every list of blocks: the bodies of the tabs, and the cells inside them. */
function blockLists(blocks: Block[]): Block[][] {
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  );
  return [blocks, ...cells.flatMap((cell) => blockLists(cell.content))];
}

const listsOf = (model: DocumentModel): Block[][] =>
  allTabs(model.tabs).flatMap((tab) => blockLists(tab.body));

function placeOf(model: DocumentModel, key: number): Place & { readonly paragraph: Paragraph } {
  for (const blocks of listsOf(model)) {
    const index = blocks.findIndex((block) => block.kind === 'paragraph' && block.key === key);
    const paragraph = blocks[index];
    if (paragraph?.kind === 'paragraph') return { blocks, index, paragraph };
  }
  throw new Error('The paragraph is no longer in the document');
}

/**
 * Selects a paragraph's text and types. It keeps the look its text began with; every line break starts a paragraph
 * like it, or one of normal text after a heading.
 */
export function typeOverParagraph(model: DocumentModel, key: number, text: string): void {
  const { blocks, index, paragraph } = placeOf(model, key);
  const [first = '', ...others] = text.split('\n');
  const [inline] = paragraph.inlines;
  const style = inline?.kind === 'text' ? (inline.runs[0]?.style ?? {}) : paragraph.end.style;
  const isHeading = paragraph.style.namedStyleType !== 'NORMAL_TEXT';
  const typed = (line: string): Paragraph['inlines'] =>
    line === '' ? [] : [{ kind: 'text', runs: [newRun(line, style)] }];
  const below = others.map((line) =>
    isHeading ? newParagraph(line) : { ...copyOf(paragraph), inlines: typed(line) },
  );
  paragraph.inlines = typed(first);
  blocks.splice(index + 1, 0, ...below);
}

/** Backspace in an empty paragraph. Google keeps the one that ends a text, and one before a table. */
export function removeEmptyParagraph(model: DocumentModel, key: number): void {
  const { blocks, index, paragraph } = placeOf(model, key);
  if (paragraph.inlines.length > 0 || blocks[index + 1]?.kind !== 'paragraph')
    throw new Error('Only an empty paragraph with another one below it can be removed');
  blocks.splice(index, 1);
}
