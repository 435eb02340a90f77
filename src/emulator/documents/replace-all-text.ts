import { allTabs, type DocumentModel, type Paragraph, paragraphsOf, type TextNode } from './model.ts';
import { replaceInRuns, textOfRuns } from './runs.ts';

export interface Replacement {
  readonly text: string;
  readonly matchCase: boolean;
  readonly replaceText: string;
}

/**
 * Replaces a text everywhere in the bodies of all tabs, in the look of its first character; returns how often.
 * Changes the document given. Headers, footers and footnotes are left alone.
 */
export function replaceAllText(model: DocumentModel, replacement: Replacement): number {
  const bodies = allTabs(model.tabs).flatMap((tab) => paragraphsOf(tab.body));
  return bodies.reduce((count, paragraph) => count + replaceInParagraph(paragraph, replacement), 0);
}

function replaceInParagraph(paragraph: Paragraph, replacement: Replacement): number {
  const texts = paragraph.inlines.filter((inline) => inline.kind === 'text');
  const count = texts.reduce((sum, node) => sum + replaceInText(node, replacement), 0);
  paragraph.inlines = paragraph.inlines.filter(
    (inline) => inline.kind === 'object' || inline.runs.length > 0,
  );
  return count;
}

function replaceInText(node: TextNode, { text, matchCase, replaceText }: Replacement): number {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [...textOfRuns(node.runs).matchAll(new RegExp(literal, matchCase ? 'gu' : 'giu'))];
  for (const match of found.reverse()) {
    const to = match.index + match[0].length;
    node.runs = replaceInRuns(node.runs, match.index, to, replaceText);
  }
  return found.length;
}
