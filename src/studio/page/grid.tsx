import { useEffect, useRef, useState } from 'preact/hooks';
import type { GridTab, SpreadsheetView } from '../serve/studio-api.ts';
import { FormulaBar } from './formula-bar.tsx';
import { deedOf } from './grid-keys.ts';
import { contentOf, displayAt, type Spot } from './grid-places.ts';
import { GridTable } from './grid-table.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly view: SpreadsheetView;
}

/** A spreadsheet: a tab at a time, its cells moved through and typed in as in Sheets. */
export function Grid({ studio, view }: Props) {
  const [name, setName] = useState(view.tabs[0]?.name ?? '');
  const tab = view.tabs.find((each) => each.name === name) ?? view.tabs[0];
  if (!tab) return null;
  return (
    <>
      <TabSheet key={tab.name} studio={studio} mayEdit={view.mayEdit} tab={tab} />
      <div class="sheet-tabs" role="tablist" aria-label="Tabs">
        {view.tabs.map((each) => (
          <button
            key={each.name}
            type="button"
            role="tab"
            aria-selected={each === tab}
            onClick={() => setName(each.name)}
          >
            {each.name}
          </button>
        ))}
      </div>
    </>
  );
}

interface SheetProps {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly tab: GridTab;
}

function TabSheet({ studio, mayEdit, tab }: SheetProps) {
  const [spot, setSpot] = useState<Spot>({ row: 1, column: 1 });
  /** What is being typed into the selected cell; null while nothing is. */
  const [typing, setTyping] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const content = contentOf(tab, spot);
  const select = (next: Spot): void => {
    setSpot(next);
    setTyping(null);
    grid.current?.focus();
  };
  /** Where it is refused, the person is taken back to what they typed. */
  const send = async (text: string): Promise<void> => {
    if (text === content || (await studio.edit('typeIn', { tab: tab.name, ...spot, text }))) return;
    setSpot(spot);
    setTyping(text);
  };
  const enter = (text: string, next: Spot): void => {
    select(next);
    void send(text);
  };
  const leave = (text: string): void => {
    setTyping(null);
    void send(text);
  };
  const open = (at: Spot): void => {
    setSpot(at);
    if (mayEdit) setTyping(contentOf(tab, at));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = event.target === grid.current ? deedOf(event, { tab, spot, content, mayEdit }) : null;
    if (!deed) return;
    event.preventDefault();
    if (deed.kind === 'move') setSpot(deed.to);
    else if (deed.kind === 'type') setTyping(deed.text);
    else enter('', spot);
  };
  useEffect(() => {
    grid.current?.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [spot]);
  const places = { tab, spot, typing, onSelect: select, onOpen: open, onType: setTyping, onLeave: leave };
  return (
    <>
      <FormulaBar
        key={`${spot.row}/${spot.column}/${content}`}
        studio={studio}
        mayEdit={mayEdit}
        spot={spot}
        content={content}
        display={displayAt(tab, spot)}
        onEnter={(text) => enter(text, spot)}
        onLeave={leave}
      />
      <div
        ref={grid}
        class="grid"
        role="application"
        aria-label={tab.name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move through the cells go to the whole grid
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <GridTable {...places} onEnter={enter} onCancel={() => select(spot)} />
      </div>
    </>
  );
}
