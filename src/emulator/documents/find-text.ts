import { NotEmulated, ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { newRun, type Paragraph, type TextNode } from './model.ts';
import { plainText } from './plain-text.ts';
import { replaceInRuns } from './runs.ts';
import { childrenOf, type ElementNode, isTab } from './tree.ts';

/** Part of a text, offsets inclusive as DocumentApp has them; the whole of any other element. */
export interface Found {
  readonly node: ElementNode;
  readonly start: number;
  readonly endInclusive: number;
  readonly partial: boolean;
}

/** A pattern as Google reads it (RE2): what only JavaScript knows is refused. */
export function patternOf(source: unknown, method: string): RegExp {
  if (typeof source !== 'string' || source === '') throw signatureError(method, [source]);
  const [, flags = '', pattern = source] = /^\(\?([is]+)\)(.*)$/s.exec(source) ?? [];
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]|\(\?</.test(pattern)) {
    throw new ServiceError(`Invalid regular expression pattern ${source}`);
  }
  try {
    return new RegExp(pattern, `g${flags}`);
  } catch {
    throw new ServiceError(`Invalid regular expression pattern ${source}`);
  }
}

function textsOf(node: ElementNode): TextNode[] {
  if (!isTab(node) && node.kind === 'text') return [node];
  return childrenOf(node).flatMap(textsOf);
}

/** The first match below a node, or the first after an earlier find. */
export function find(node: ElementNode, pattern: RegExp, from: Found | null): Found | null {
  const texts = textsOf(node);
  const first = from ? texts.indexOf(from.node as TextNode) : 0;
  if (first < 0) return null;
  for (const text of texts.slice(first)) {
    pattern.lastIndex = from && text === from.node ? from.endInclusive + 1 : 0;
    const match = pattern.exec(plainText(text));
    if (!match || match[0] === '') continue;
    const endInclusive = match.index + match[0].length - 1;
    return { node: text, start: match.index, endInclusive, partial: match[0] !== plainText(text) };
  }
  return null;
}

/** Replaces every match below a node, each in the look of its first character. */
export function replaceIn(node: ElementNode, pattern: RegExp, replacement: string): void {
  if (/[$\\]/.test(replacement)) throw new NotEmulated('A replacement with $ or \\');
  if (/[\n\r\v]/.test(replacement)) throw new NotEmulated('A line break in a replacement');
  for (const text of textsOf(node)) {
    const matches = [...plainText(text).matchAll(pattern)].filter((match) => match[0] !== '');
    for (const match of matches.reverse()) {
      text.runs = replaceInRuns(text.runs, match.index, match.index + match[0].length, replacement);
    }
  }
}

/** A paragraph's whole content replaced by one text, in the look of its first run; nothing of suggestions stays. */
export function setParagraphText(paragraph: Paragraph, text: string): void {
  const [first] = textsOf(paragraph);
  const style = first?.runs[0]?.style ?? paragraph.end.style;
  paragraph.inlines = text === '' ? [] : [{ kind: 'text', runs: [newRun(text, style)] }];
}
