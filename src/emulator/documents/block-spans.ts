import { NotEmulated } from '../execution.ts';
import { invalid } from './docs-refusal.ts';
import { allTabs, type DocumentModel, type DocumentTab } from './model.ts';
import { documentToJson } from './to-json.ts';

/** A range of documents.batchUpdate; the first tab where it names none. */
export interface RangeJson {
  readonly tabId?: string;
  readonly segmentId?: string;
  readonly startIndex?: number;
  readonly endIndex?: number;
}

/** The tab a range is in. `request` is named in refusals. */
export function tabOf(
  { tabs }: DocumentModel,
  { tabId = tabs[0]?.id, segmentId }: RangeJson,
  request: string,
): DocumentTab {
  if (segmentId !== undefined) throw new NotEmulated(`segmentId of ${request}`);
  const tab = allTabs(tabs).find(({ id }) => id === tabId);
  if (!tab) throw invalid(`Invalid requests[0].${request}: There is no tab ${tabId}.`);
  return tab;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where each block of a tab's body stands, as documents.get gives it. */
export function spansOf(model: DocumentModel, tabId: string): readonly Span[] {
  const at = allTabs(model.tabs).findIndex(({ id }) => id === tabId);
  const flat = { ...model, tabs: allTabs(model.tabs).map((tab) => ({ ...tab, childTabs: [] })) };
  const json = documentToJson(flat, { id: '', title: '', suggestionsViewMode: 'SUGGESTIONS_INLINE' });
  const content = json.tabs?.[at]?.documentTab?.body?.content ?? [];
  return content.map(({ startIndex = 0, endIndex = 0 }) => ({ start: startIndex, end: endIndex }));
}
