import { addList, glyphAt } from './lists.ts';
import { allTabs, type Block, type DocumentModel, type Paragraph } from './model.ts';
import { changed } from './runs.ts';
import { blockLists, placeOfParagraph } from './type-over.ts';

/** A named style as the Docs API has it, or a list. */
export type ParagraphLook =
  | 'NORMAL_TEXT'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING_1'
  | 'HEADING_2'
  | 'HEADING_3'
  | 'HEADING_4'
  | 'HEADING_5'
  | 'HEADING_6'
  | 'BULLETS'
  | 'NUMBERS';

const GLYPHS = { BULLETS: 'BULLET', NUMBERS: 'NUMBER' } as const;

/**
 * Gives a paragraph a style, or makes it an item of normal text: of the list next to it when that looks the same, or of
 * one of its own. A style takes it out of its list.
 */
export function setParagraphLook(model: DocumentModel, key: number, look: ParagraphLook): void {
  const { blocks, index, paragraph } = placeOfParagraph(model, key);
  const namedStyleType = look === 'BULLETS' || look === 'NUMBERS' ? 'NORMAL_TEXT' : look;
  const headingId = /^HEADING_|TITLE$/.test(namedStyleType) ? `h.${key.toString(36)}` : null;
  paragraph.style = changed(paragraph.style, { namedStyleType, headingId });
  paragraph.bullet =
    look === 'BULLETS' || look === 'NUMBERS' ? { listId: listFor(model, blocks, index, GLYPHS[look]) } : null;
}

function listFor(
  model: DocumentModel,
  blocks: readonly Block[],
  index: number,
  glyph: 'BULLET' | 'NUMBER',
): string {
  const tab = allTabs(model.tabs).find(({ body }) => blockLists(body).some((list) => list === blocks));
  if (!tab) throw new Error('The paragraph is no longer in the document');
  const beside = [blocks[index - 1], blocks[index + 1]]
    .map((block) => (block?.kind === 'paragraph' ? block.bullet?.listId : undefined))
    .find((id) => id !== undefined && glyphAt(tab, id, 0) === glyph);
  if (beside !== undefined) return beside;
  const listId = freeListId(tab.rest.lists ?? {}, blocks[index] as Paragraph);
  addList(tab, listId, glyph);
  return listId;
}

/** A paragraph may have had a list of its own before, of another look. */
function freeListId(lists: Readonly<Record<string, unknown>>, { key }: Paragraph): string {
  const wanted = `kix.list${key.toString(36)}`;
  const taken = Object.keys(lists).filter((id) => id.startsWith(wanted)).length;
  return taken === 0 ? wanted : `${wanted}.${taken}`;
}
