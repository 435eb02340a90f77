import {
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { textOfParagraph } from '../../core/reading/docs-json-text.ts';
import type { BulletJson, Style } from '../../emulator/documents/docs-json.ts';
import type {
  Paragraph as DocsParagraph,
  DocumentTab,
  InlineObject,
} from '../../emulator/documents/model.ts';
import { wordRuns, wordText } from './word-runs.ts';

const HEADINGS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  TITLE: HeadingLevel.TITLE,
  HEADING_1: HeadingLevel.HEADING_1,
  HEADING_2: HeadingLevel.HEADING_2,
  HEADING_3: HeadingLevel.HEADING_3,
  HEADING_4: HeadingLevel.HEADING_4,
  HEADING_5: HeadingLevel.HEADING_5,
  HEADING_6: HeadingLevel.HEADING_6,
};

const LEVELS = 9;
const INDENT = 720;
const HANGING = 360;

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  Array.from({ length: LEVELS }, (_, level) => ({
    level,
    format,
    text: text(level),
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: HANGING } } },
  }));

/** The two kinds of lists that the paragraphs refer to. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

/** Makes the paragraphs of one tab. */
export interface WordParagraphs {
  of(paragraph: DocsParagraph): Paragraph;
}

/** Every list of the tab is numbered for itself. */
export function wordParagraphs(tab: DocumentTab): WordParagraphs {
  const lists: string[] = [];
  return {
    of(paragraph) {
      const { namedStyleType = '' } = paragraph.style;
      const heading = HEADINGS[namedStyleType];
      const children = paragraph.inlines.flatMap((inline) =>
        inline.kind === 'text' ? wordRuns(inline.runs) : wordObject(inline),
      );
      const numbering = paragraph.bullet ? numberingOf(tab, paragraph.bullet, lists) : null;
      return new Paragraph({ children, ...(heading && { heading }), ...(numbering && { numbering }) });
    },
  };
}

function numberingOf(tab: DocumentTab, { listId = '', nestingLevel = 0 }: BulletJson, lists: string[]) {
  if (!lists.includes(listId)) lists.push(listId);
  const level = Math.min(nestingLevel, LEVELS - 1);
  const look: Style = tab.rest.lists?.[listId]?.listProperties?.nestingLevels?.[level] ?? {};
  const isNumbered = 'glyphType' in look && !('glyphSymbol' in look) && look['glyphType'] !== 'NONE';
  return { reference: isNumbered ? 'numbers' : 'bullets', level, instance: lists.indexOf(listId) };
}

/** A chip as the text it shows, which is nothing for those Google gives no text of. */
function wordObject({ name, json }: InlineObject): ParagraphChild[] {
  if (name === 'pageBreak') return [new PageBreak()];
  const text = textOfParagraph({ elements: [{ [name]: json }] });
  return text === '' ? [] : [new TextRun(wordText(text))];
}
