import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import { hexOf } from '../../emulator/documents/colors.ts';
import type { Style } from '../../emulator/documents/docs-json.ts';
import type { Run } from '../../emulator/documents/model.ts';

/** Runs of text as Word has them; those with a web address as links. */
export function wordRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text, style }): ParagraphChild[] => {
    const address = addressOf(style);
    const children = lines(text, address === '' ? lookOf(style) : { ...weightOf(style), style: 'Hyperlink' });
    return address === '' ? children : [new ExternalHyperlink({ link: address, children })];
  });
}

/** Text without what XML cannot hold: control characters, and halves of characters. */
export const wordText = (text: string): string => text.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');

/** A vertical tab is a line break within the paragraph. */
function lines(text: string, look: IRunOptions): TextRun[] {
  return text.split('\v').map((line, index) => {
    const parts = line.split('\t').flatMap((part, at) => [...(at > 0 ? [new Tab()] : []), wordText(part)]);
    return new TextRun({ ...look, ...(index > 0 && { break: 1 }), children: parts });
  });
}

function addressOf(style: Style): string {
  const { url } = (style['link'] ?? {}) as { url?: unknown };
  return typeof url === 'string' ? wordText(url) : '';
}

const weightOf = (style: Style): IRunOptions => ({
  ...(style['bold'] === true && { bold: true }),
  ...(style['italic'] === true && { italics: true }),
  ...(style['strikethrough'] === true && { strike: true }),
});

function lookOf(style: Style): IRunOptions {
  const color = hexOf(style['foregroundColor']);
  return {
    ...weightOf(style),
    ...(style['underline'] === true && { underline: {} }),
    ...(color !== null && { color: color.slice(1) }),
  };
}
