import type { SeenParagraph } from '../../emulator/documents/seen-document.ts';
import { Editable } from './editable.tsx';
import { entryName } from './place.ts';
import { type KeysSettings, useParagraphKeys } from './use-paragraph-keys.ts';

type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p';

function tagOf(namedStyle: string): Tag {
  if (namedStyle === 'TITLE') return 'h1';
  const level = /^HEADING_([1-6])$/.exec(namedStyle)?.[1];
  return level === undefined ? 'p' : (`h${level}` as Tag);
}

interface Props extends KeysSettings {
  readonly mayEdit: boolean;
  readonly marker: string;
}

/** A paragraph, heading or list item of the page. */
export function ParagraphBlock(props: Props) {
  const { studio, mayEdit, paragraph, marker } = props;
  const { key, text, namedStyle, item, isPlain } = paragraph;
  const Tag = tagOf(namedStyle);
  return (
    <Editable
      id={key}
      text={text}
      label={Tag === 'p' ? 'Paragraph' : 'Heading'}
      isEditable={mayEdit && isPlain}
      onSend={async (typed, seen) =>
        (await studio.editDocument(() => ({ kind: 'typeOver', key, seen, text: typed }))).outcome
      }
      onLost={(typed) => studio.unsaved.keep(entryName(studio), typed)}
      onKey={useParagraphKeys(props)}
      wrap={(inside) => (
        <Tag
          class={`block ${namedStyle === 'TITLE' ? 'title' : ''} ${item ? 'item' : ''}`}
          data-marker={marker}
          style={lookOf(paragraph)}
        >
          {inside}
        </Tag>
      )}
    />
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
