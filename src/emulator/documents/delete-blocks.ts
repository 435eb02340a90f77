import { NotEmulated } from '../execution.ts';
import { type RangeJson, spansOf, tabOf } from './block-spans.ts';
import { invalid } from './docs-refusal.ts';
import type { Block, DocumentModel } from './model.ts';

/**
 * deleteContentRange of whole paragraphs and tables of a body; anything else is not emulated. The newline that ends a body
 * stays: a range up to it leaves an empty paragraph there, in the look of the first one deleted. Changes the model given.
 */
export function deleteBlocks(model: DocumentModel, range: RangeJson): void {
  const tab = tabOf(model, range, 'deleteContentRange');
  const spans = spansOf(model, tab.id);
  const first = spans.findIndex(({ start }) => start === range.startIndex);
  const last = spans.findIndex(({ end }) => end === range.endIndex);
  const toTheEnd = range.endIndex === (spans[spans.length - 1]?.end ?? 0) - 1;
  if (first < 0 || (last < first && !toTheEnd)) {
    throw new NotEmulated('deleteContentRange of anything but whole paragraphs and tables');
  }
  if (first === 0) throw refused('the section break a body begins with');
  if (last === spans.length - 1) throw refused('the newline character at the end of the segment');
  if (tab.body[last + 1]?.kind === 'table' && !toTheEnd) throw refused('the newline before a table');
  const kept = toTheEnd ? [emptied(tab.body[first], tab.body[tab.body.length - 1])] : [];
  tab.body.splice(first, toTheEnd ? tab.body.length : last - first + 1, ...kept);
}

const refused = (what: string) =>
  invalid(`Invalid requests[0].deleteContentRange: The range should not include ${what}.`);

/** Google ends every body with a paragraph. */
function emptied(first: Block | undefined, end: Block | undefined): Block {
  if (end?.kind !== 'paragraph') throw new NotEmulated('A body without a last paragraph');
  return { ...end, inlines: [], style: first?.kind === 'paragraph' ? first.style : end.style };
}
