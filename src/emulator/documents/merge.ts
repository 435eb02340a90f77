import type { Block, DocumentModel, DocumentTab, TableCell, TableRow } from './model.ts';
import { sameJson } from './runs.ts';

type Node = Block | TableRow | TableCell;

/**
 * Brings edits made to a copy of `base` together with what happened to the document meanwhile, element by element:
 * what only one side changed is taken from that side, what both changed from `mine`, what either removed is gone.
 */
export function mergeDocuments(
  base: DocumentModel,
  mine: DocumentModel,
  theirs: DocumentModel,
): DocumentModel {
  if (theirs.revision === base.revision) return { ...mine, revision: theirs.revision };
  return { ...theirs, tabs: mergeTabs(base.tabs, mine.tabs, theirs.tabs) };
}

function mergeTabs(
  base: readonly DocumentTab[],
  mine: readonly DocumentTab[],
  theirs: readonly DocumentTab[],
): DocumentTab[] {
  return theirs.map((tab) => {
    const before = base.find(({ id }) => id === tab.id);
    const edited = mine.find(({ id }) => id === tab.id);
    if (!before || !edited) return tab;
    return {
      ...tab,
      body: mergeLists(before.body, edited.body, tab.body),
      rest: sameJson(before.rest, edited.rest) ? tab.rest : edited.rest,
      childTabs: mergeTabs(before.childTabs, edited.childTabs, tab.childTabs),
    };
  });
}

/** Their list, without what I removed, with what I added put after the element it followed. */
function mergeLists<T extends Node>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const byKey = (list: readonly T[], key: number): T | undefined => list.find((node) => node.key === key);
  const merged = theirs.flatMap((node): T[] => {
    const before = byKey(base, node.key);
    const edited = byKey(mine, node.key);
    if (before && !edited) return [];
    return [before && edited ? mergeNode(before, edited, node) : node];
  });
  mine.forEach((node, index) => {
    if (byKey(base, node.key)) return;
    const previous = mine[index - 1]?.key;
    merged.splice(merged.findIndex(({ key }) => key === previous) + 1, 0, node);
  });
  return merged;
}

function mergeNode<T extends Node>(base: T, mine: T, theirs: T): T {
  if (sameJson(base, mine)) return theirs;
  if (sameJson(base, theirs)) return mine;
  return { ...mine, ...mergedChildren(base, mine, theirs) };
}

function mergedChildren(base: Node, mine: Node, theirs: Node): object {
  if (base.kind === 'table' && mine.kind === 'table' && theirs.kind === 'table') {
    return { rows: mergeLists(base.rows, mine.rows, theirs.rows) };
  }
  if (base.kind === 'row' && mine.kind === 'row' && theirs.kind === 'row') {
    return { cells: mergeLists(base.cells, mine.cells, theirs.cells) };
  }
  if (base.kind === 'cell' && mine.kind === 'cell' && theirs.kind === 'cell') {
    return { content: mergeLists(base.content, mine.content, theirs.content) };
  }
  return {};
}
