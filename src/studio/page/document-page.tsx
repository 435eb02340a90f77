import { useState } from 'preact/hooks';
import type { SeenTab } from '../../emulator/documents/seen-document.ts';
import type { DocumentView } from '../serve/studio-api.ts';
import { DocumentToolbar } from './document-toolbar.tsx';
import { markersOf } from './markers.ts';
import { ParagraphBlock } from './paragraph-block.tsx';
import { TableBlock } from './table-block.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly view: DocumentView;
}

/** A document as a page to read and type in. */
export function DocumentPage({ studio, view }: Props) {
  /** The paragraph or table the cursor was in last. */
  const [current, setCurrent] = useState<number | null>(null);
  const follow = ({ target }: FocusEvent): void => {
    const block = target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
    if (block) setCurrent(Number(block.dataset['block']));
  };
  return (
    <>
      {view.mayEdit && <DocumentToolbar studio={studio} view={view} current={current} />}
      <div class="desk" tabIndex={-1} onFocusIn={follow}>
        {view.tabs.map((tab) => (
          <article key={tab.id} class="paper">
            {view.tabs.length > 1 && <p class="quiet">{tab.title}</p>}
            <Blocks studio={studio} mayEdit={view.mayEdit} tab={tab} />
          </article>
        ))}
      </div>
    </>
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
      {tab.blocks.map((block, at) => (
        <div key={block.key} data-block={block.key}>
          {block.kind === 'table' ? (
            <TableBlock studio={studio} mayEdit={mayEdit} table={block} />
          ) : (
            <ParagraphBlock
              studio={studio}
              mayEdit={mayEdit}
              paragraph={block}
              marker={markers.get(block.key) ?? ''}
              above={tab.blocks[at - 1]}
              isBeforeParagraph={tab.blocks[at + 1]?.kind === 'paragraph'}
            />
          )}
        </div>
      ))}
    </>
  );
}
