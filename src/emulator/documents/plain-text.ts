import type { DocumentModel } from './model.ts';
import { textOfRuns } from './runs.ts';
import { childrenOf, type ElementNode, isTab } from './tree.ts';

/**
 * The text of an element as DocumentApp gives it: paragraphs, cells and rows joined by newlines, suggested
 * insertions and deletions run together, chips and other objects left out, a soft line break as `\r` (unverified).
 */
export function plainText(node: ElementNode): string {
  if (isTab(node)) return joinedText(node, '\n');
  if (node.kind === 'text') return textOfRuns(node.runs).replaceAll('\v', '\r');
  if (node.kind === 'object' || node.kind === 'opaque') return '';
  return joinedText(node, node.kind === 'paragraph' ? '' : '\n');
}

function joinedText(node: ElementNode, separator: string): string {
  return childrenOf(node).map(plainText).join(separator);
}

/** The text of all top-level tabs, for messages and tests. */
export function documentText(model: DocumentModel): string {
  return model.tabs.map(plainText).join('\n');
}
