import { useRef } from 'preact/hooks';
import type { SeenParagraph, SeenTab } from '../../emulator/documents/seen-document.ts';
import type { DocumentView } from '../serve/studio-api.ts';
import { Editable, focusEnd, focusTyping } from './editable.tsx';
import { markersOf } from './markers.ts';
import { TableBlock } from './table-block.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly view: DocumentView;
}

/** A document as a page to read and type in. */
export function DocumentPage({ studio, view }: Props) {
  return (
    <div class="desk" tabIndex={-1}>
      {view.tabs.map((tab) => (
        <article key={tab.id} class="paper">
          {view.tabs.length > 1 && <p class="quiet">{tab.title}</p>}
          <Blocks studio={studio} mayEdit={view.mayEdit} tab={tab} />
        </article>
      ))}
    </div>
  );
}

interface BlocksProps {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly tab: SeenTab;
}

function Blocks({ studio, mayEdit, tab }: BlocksProps) {
  const markers = markersOf(tab.blocks);
  return (
    <>
      {tab.blocks.map((block, at) =>
        block.kind === 'table' ? (
          <TableBlock key={block.key} studio={studio} mayEdit={mayEdit} table={block} />
        ) : (
          <ParagraphBlock
            key={block.key}
            studio={studio}
            mayEdit={mayEdit}
            paragraph={block}
            marker={markers.get(block.key) ?? ''}
            above={tab.blocks[at - 1]?.key}
            isBeforeParagraph={tab.blocks[at + 1]?.kind === 'paragraph'}
          />
        ),
      )}
    </>
  );
}

type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p';

function tagOf(namedStyle: string): Tag {
  if (namedStyle === 'TITLE') return 'h1';
  const level = /^HEADING_([1-6])$/.exec(namedStyle)?.[1];
  return level === undefined ? 'p' : (`h${level}` as Tag);
}

interface ParagraphProps {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly paragraph: SeenParagraph;
  readonly marker: string;
  readonly above: number | undefined;
  readonly isBeforeParagraph: boolean;
}

function ParagraphBlock({ studio, mayEdit, paragraph, marker, above, isBeforeParagraph }: ParagraphProps) {
  const { key, text, namedStyle, item, isPlain } = paragraph;
  const Tag = tagOf(namedStyle);
  const type = (typed: string) => studio.edit('typeOverParagraph', { key, text: typed });
  /** What is typed while a new paragraph is being made; null at other times. */
  const held = useRef<string | null>(null);
  const release = (): string => {
    const typed = held.current ?? '';
    held.current = null;
    return typed;
  };
  const split = async (before: string, after: string): Promise<void> => {
    held.current = '';
    const view = await type(`${before}\n${after}`);
    if (view?.kind === 'document') focusTyping(below(view, key), 0, release);
    else focusTyping(key, before.length, release);
  };
  const remove = async (): Promise<void> => {
    if (await studio.edit('removeEmptyParagraph', { key })) focusEnd(above);
  };
  const onKey = (event: KeyboardEvent, before: string, after: string): boolean => {
    const isRemovable = text === '' && before + after === '' && isBeforeParagraph;
    if (held.current !== null) held.current += event.key.length === 1 ? event.key : '';
    else if (event.key === 'Enter') void split(before, after);
    else if (event.key === 'Backspace' && isRemovable) void remove();
    else return false;
    return true;
  };
  return (
    <Tag
      class={`block ${namedStyle === 'TITLE' ? 'title' : ''} ${item ? 'item' : ''}`}
      data-marker={marker}
      style={lookOf(paragraph)}
    >
      <Editable
        id={key}
        text={text}
        label={Tag === 'p' ? 'Paragraph' : 'Heading'}
        isEditable={mayEdit && isPlain}
        onCommit={async (typed) => (await type(typed)) !== null}
        onKey={onKey}
      />
    </Tag>
  );
}

/** What a paragraph has of its own beside its named style. */
function lookOf({ item, isBold, isItalic, color }: SeenParagraph) {
  return {
    ...(item && { marginLeft: `${24 * (item.level + 1)}px` }),
    ...(isBold && { fontWeight: 700 }),
    ...(isItalic && { fontStyle: 'italic' }),
    ...(color && { color }),
  };
}

/** The paragraph after this one. */
function below({ tabs }: DocumentView, key: number): number | undefined {
  const blocks = tabs.flatMap((tab) => tab.blocks);
  return blocks[blocks.findIndex((block) => block.key === key) + 1]?.key;
}
