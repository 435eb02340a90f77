import type {
  DocumentJson,
  DocumentTabJson,
  ElementJson,
  ParagraphJson,
  StructuralElementJson,
  SuggestedJson,
  TabJson,
  TableJson,
} from './docs-json.ts';
import {
  type Block,
  type DocumentModel,
  type DocumentTab,
  type Inline,
  newCell,
  newOpaque,
  newParagraph,
  newRow,
  newTable,
  type Paragraph,
  type Run,
  type Suggestible,
  type Table,
} from './model.ts';
import { tidy } from './runs.ts';

/** What Google puts in the text in place of a chip its API does not know, such as a dropdown. */
export const UNSUPPORTED_CHIP = '\ue907';

/**
 * The document a documents.get response describes, in tabs or legacy form. Named ranges and suggested changes of
 * style are not kept. Throws on JSON that is no document.
 */
export function documentFromJson(json: unknown): DocumentModel {
  const document = json as (DocumentJson & DocumentTabJson) | null;
  if (document?.tabs) return { tabs: document.tabs.map(tabOf), revision: 1, unservable: false };
  if (!document?.body) throw new Error('Not a Docs API document: it has neither tabs nor a body');
  const { documentId, title, revisionId, suggestionsViewMode, tabs, ...content } = document;
  return {
    tabs: [tabOf({ tabProperties: { tabId: 't.0', title: 'Tab 1' }, documentTab: content })],
    revision: 1,
    unservable: false,
  };
}

function tabOf(tab: TabJson): DocumentTab {
  const { body, namedRanges: _notKept, ...rest } = tab.documentTab ?? {};
  return {
    id: tab.tabProperties?.tabId ?? 't.0',
    title: tab.tabProperties?.title ?? '',
    body: (body?.content ?? []).map(blockOf),
    rest,
    childTabs: (tab.childTabs ?? []).map(tabOf),
  };
}

function blockOf(element: StructuralElementJson): Block {
  const length = (element.endIndex ?? 1) - (element.startIndex ?? 0);
  if (element.paragraph) return paragraphOf(element.paragraph);
  if (element.table) return tableOf(element.table);
  if (element.tableOfContents) return newOpaque('tableOfContents', element.tableOfContents, length);
  return newOpaque('sectionBreak', element.sectionBreak ?? {}, length);
}

function suggested(json: SuggestedJson): Suggestible {
  return { insertionIds: json.suggestedInsertionIds ?? [], deletionIds: json.suggestedDeletionIds ?? [] };
}

function tableOf(json: TableJson): Table {
  const rows = (json.tableRows ?? []).map((rowJson) => {
    const cells = (rowJson.tableCells ?? []).map((cellJson) => {
      const cell = newCell((cellJson.content ?? []).map(blockOf));
      return { ...cell, ...suggested(cellJson), style: cellJson.tableCellStyle ?? cell.style };
    });
    return { ...newRow(cells), ...suggested(rowJson), style: rowJson.tableRowStyle ?? {} };
  });
  return { ...newTable(rows), ...suggested(json), style: json.tableStyle ?? {} };
}

function paragraphOf(json: ParagraphJson): Paragraph {
  const paragraph = newParagraph('');
  const inlines = (json.elements ?? []).flatMap(inlinesOf);
  const last = inlines[inlines.length - 1];
  const lastRun = last?.kind === 'text' ? last.runs[last.runs.length - 1] : undefined;
  if (lastRun?.text.endsWith('\n')) {
    const { text, ...look } = lastRun;
    lastRun.text = text.slice(0, -1);
    paragraph.end = look;
  }
  return {
    ...paragraph,
    style: json.paragraphStyle ?? paragraph.style,
    bullet: json.bullet ?? null,
    inlines: grouped(inlines),
  };
}

function inlinesOf(element: ElementJson): Inline[] {
  if (element.textRun) return textInlines(element.textRun.content ?? '', element.textRun);
  const { startIndex = 0, endIndex = startIndex + 1, textRun, ...kinds } = element;
  const [name, json] = Object.entries(kinds)[0] ?? ['unsupported', {}];
  const { suggestedInsertionIds, suggestedDeletionIds, ...rest } = json as SuggestedJson;
  const ids = suggested(json as SuggestedJson);
  return [{ kind: 'object', name, json: rest, length: endIndex - startIndex, ...ids }];
}

function textInlines(content: string, json: SuggestedJson & { textStyle?: Run['style'] }): Inline[] {
  const look = { style: json.textStyle ?? {}, ...suggested(json) };
  return content
    .split(new RegExp(`(${UNSUPPORTED_CHIP})`))
    .filter((part) => part !== '')
    .map((part) =>
      part === UNSUPPORTED_CHIP
        ? {
            kind: 'object',
            name: 'unsupported',
            json: { textStyle: look.style },
            length: 1,
            ...suggested(json),
          }
        : { kind: 'text', runs: [{ text: part, ...look }] },
    );
}

/** Neighbouring texts as one Text element, empty ones dropped. */
export function grouped(inlines: readonly Inline[]): Inline[] {
  const groups: Inline[] = [];
  for (const inline of inlines) {
    const last = groups[groups.length - 1];
    if (inline.kind === 'object') groups.push(inline);
    else if (last?.kind === 'text') addRuns(last.runs, inline.runs);
    else groups.push({ kind: 'text', runs: [...inline.runs] });
  }
  for (const group of groups) if (group.kind === 'text') group.runs = tidy(group.runs);
  return groups.filter((group) => group.kind === 'object' || group.runs.length > 0);
}

/** In place, run by run: a paragraph may have more of them than a call takes arguments. */
function addRuns(runs: Run[], added: readonly Run[]): void {
  for (const run of added) runs.push(run);
}
