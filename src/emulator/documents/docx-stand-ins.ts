import { grouped } from './from-json.ts';
import { allTabs, type Block, type DocumentModel, type Paragraph } from './model.ts';

/** What HTML would lose on the way goes as these, which are characters of no text. */
const SPACE = '\ufdd0';
export const TAB = '\ufdd1';
/** Before the text of a list item: mammoth makes empty ones where a list skips a level. */
export const ITEM = '\ufdd2';

export const standingIn = (text: string): string => text.replace(/ /g, SPACE);

/** Puts back what stood in for it, and takes out the list items that were never there. */
export function restoreStandIns(model: DocumentModel): void {
  for (const tab of allTabs(model.tabs)) tab.body = restored(tab.body);
}

function restored(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => {
    if (block.kind === 'paragraph') return restoreParagraph(block);
    if (block.kind === 'opaque') return true;
    for (const cell of block.rows.flatMap(({ cells }) => cells)) cell.content = restored(cell.content);
    return true;
  });
}

/** False for a list item that was never there. */
function restoreParagraph(paragraph: Paragraph): boolean {
  if (paragraph.bullet && paragraph.inlines.length === 0) return false;
  for (const inline of paragraph.inlines) {
    if (inline.kind !== 'text') continue;
    for (const run of inline.runs) run.text = original(run.text);
  }
  paragraph.inlines = grouped(paragraph.inlines);
  return true;
}

const original = (text: string): string =>
  text
    .replace(/\ufdd2/g, '')
    .replace(/\ufdd0/g, ' ')
    .replace(/\ufdd1/g, '\t');
