import { NotEmulated } from '../execution.ts';
import { type RangeJson, spansOf, tabOf } from './block-spans.ts';
import type { DocumentModel } from './model.ts';

/** updateParagraphStyle as documents.batchUpdate is given it. */
export interface StyleChangeJson {
  readonly range?: RangeJson;
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly fields?: string;
}

/** Gives one whole paragraph of a body a named style; anything else is not emulated. Changes the model given. */
export function nameStyle(
  model: DocumentModel,
  { range = {}, paragraphStyle, fields }: StyleChangeJson,
): void {
  const tab = tabOf(model, range, 'updateParagraphStyle');
  const at = spansOf(model, tab.id).findIndex(
    ({ start, end }) => start === range.startIndex && end === range.endIndex,
  );
  const paragraph = tab.body[at];
  const name = paragraphStyle?.namedStyleType;
  if (paragraph?.kind !== 'paragraph' || name === undefined || fields !== 'namedStyleType') {
    throw new NotEmulated('updateParagraphStyle of anything but the named style of one paragraph');
  }
  paragraph.style = { ...paragraph.style, namedStyleType: name };
}
