import { useState } from 'preact/hooks';
import type { ParagraphLook } from '../../emulator/documents/paragraph-look.ts';
import type { SeenParagraph } from '../../emulator/documents/seen-document.ts';
import type { DocumentView } from '../serve/studio-api.ts';
import { TableBox } from './table-box.tsx';
import { tableTexts } from './table-texts.ts';
import type { StudioState } from './use-studio.ts';

const OFFERED: Readonly<Partial<Record<ParagraphLook, string>>> = {
  NORMAL_TEXT: 'Normal text',
  TITLE: 'Title',
  HEADING_1: 'Heading 1',
  HEADING_2: 'Heading 2',
  HEADING_3: 'Heading 3',
  BULLETS: 'Bulleted list',
  NUMBERS: 'Numbered list',
};

/** Styles a document may come with, which are shown but not offered. */
const OTHERS: typeof OFFERED = {
  SUBTITLE: 'Subtitle',
  HEADING_4: 'Heading 4',
  HEADING_5: 'Heading 5',
  HEADING_6: 'Heading 6',
};

interface Props {
  readonly studio: StudioState;
  readonly view: DocumentView;
  /** Key of the paragraph or table the cursor was in last. */
  readonly current: number | null;
}

/** How the current paragraph looks, and tables to put in and take out. */
export function DocumentToolbar({ studio, view, current }: Props) {
  const [isInserting, setInserting] = useState(false);
  const blocks = view.tabs.flatMap((tab) => tab.blocks);
  const block = blocks.find(({ key }) => key === current);
  const last = view.tabs[0]?.blocks[view.tabs[0].blocks.length - 1];
  const look = block?.kind === 'paragraph' ? lookOf(block) : null;
  const offered = { ...OFFERED, ...(look && { [look]: OFFERED[look] ?? OTHERS[look] }) };
  const deleteTable = async (table: number): Promise<void> => {
    const edited = await studio.editDocument((now) => ({
      kind: 'deleteTable',
      table,
      seen: tableTexts(now, table),
    }));
    if (edited.outcome === 'changed') studio.say(edited.problem);
  };
  return (
    <div class="toolbar" role="toolbar" aria-label="Paragraphs and tables">
      <label for="look">Style</label>
      <select
        id="look"
        value={look ?? ''}
        disabled={look === null}
        onChange={({ currentTarget: { value } }) => {
          const chosen = value as ParagraphLook;
          if (block) void studio.editDocument(() => ({ kind: 'look', key: block.key, look: chosen }));
        }}
      >
        {look === null && <option value="">{block ? 'Table' : 'Click into a paragraph'}</option>}
        {Object.entries(offered).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => setInserting(true)}>
        Insert table
      </button>
      {block?.kind === 'table' && (
        <button type="button" onClick={() => void deleteTable(block.key)}>
          Delete table
        </button>
      )}
      {isInserting && (
        <TableBox
          onClose={() => setInserting(false)}
          onInsert={(rows, columns) => {
            const after = block?.key ?? last?.key ?? -1;
            void studio.editDocument(() => ({ kind: 'insertTable', after, rows, columns }));
          }}
        />
      )}
    </div>
  );
}

function lookOf({ item, namedStyle }: SeenParagraph): ParagraphLook {
  if (item) return item.isNumbered ? 'NUMBERS' : 'BULLETS';
  return namedStyle as ParagraphLook;
}
