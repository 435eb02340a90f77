import type { Block } from '../reading/blocks.ts';
import type { OutlineBlock } from '../template/outline.ts';

/** The level of a heading within a requirement’s text. */
const INNER_LEVEL = 3;

/** A block of a plan as a block to write: list items with a bullet, tables without their blank rows. */
export function blockOutline(block: Block): OutlineBlock {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => row.map(({ text }) => text));
    return {
      kind: 'table',
      shape: 'list',
      rows: rows.filter((row, at) => at === 0 || row.some((text) => text !== '')),
    };
  }
  const { headingLevel, listLevel, text } = block;
  return {
    kind: 'paragraph',
    headingLevel: headingLevel === 0 ? 0 : Math.max(INNER_LEVEL, headingLevel),
    text: listLevel === null ? text : `• ${text}`,
    guidance: false,
  };
}
