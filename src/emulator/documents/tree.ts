import type {
  Block,
  DocumentTab,
  Inline,
  OpaqueBlock,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from './model.ts';

/** Whatever DocumentApp has an element for; a tab stands for its body. */
export type ElementNode = DocumentTab | Paragraph | Table | TableRow | TableCell | OpaqueBlock | Inline;

/** What holds paragraphs and tables. */
export type Section = DocumentTab | TableCell;

export function isTab(node: ElementNode): node is DocumentTab {
  return 'childTabs' in node;
}

/** The list in the model that holds a section's content. */
export function blocksOf(section: Section): Block[] {
  return isTab(section) ? section.body : section.content;
}

/** The children DocumentApp shows: a section break is none. */
export function childrenOf(node: ElementNode): readonly ElementNode[] {
  if (isTab(node) || node.kind === 'cell') {
    return blocksOf(node).filter((block) => block.kind !== 'opaque' || block.name !== 'sectionBreak');
  }
  if (node.kind === 'table') return node.rows;
  if (node.kind === 'row') return node.cells;
  return node.kind === 'paragraph' ? node.inlines : [];
}

/** Every element below a node with the element that holds it. */
export function parentsBelow(node: ElementNode, parents: Map<ElementNode, ElementNode>): void {
  for (const child of childrenOf(node)) {
    parents.set(child, node);
    parentsBelow(child, parents);
  }
}

/** The element of this key below a node; keys are those of blocks, rows and cells. */
export function nodeByKey(node: ElementNode, key: number): ElementNode | null {
  if ('key' in node && node.key === key) return node;
  for (const child of childrenOf(node)) {
    const found = nodeByKey(child, key);
    if (found) return found;
  }
  return null;
}
