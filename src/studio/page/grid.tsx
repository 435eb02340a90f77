import { useEffect, useRef, useState } from 'preact/hooks';
import type { GridTab, SpreadsheetView } from '../serve/studio-api.ts';
import { CellClash } from './cell-clash.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { deedOf } from './grid-keys.ts';
import { contentOf, displayAt, type Spot } from './grid-places.ts';
import { GridTable } from './grid-table.tsx';
import { useCellTyping } from './use-cell-typing.ts';
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
  const grid = useRef<HTMLDivElement>(null);
  const cell = useCellTyping(studio, tab, () => grid.current?.focus());
  const { spot, typing, select, enter, leave, clash } = cell;
  const content = contentOf(tab, spot);
  const open = (at: Spot): void => (mayEdit ? cell.begin(contentOf(tab, at), at) : cell.setSpot(at));
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = event.target === grid.current ? deedOf(event, { tab, spot, content, mayEdit }) : null;
    if (!deed) return;
    event.preventDefault();
    if (deed.kind === 'move') cell.setSpot(deed.to);
    else if (deed.kind === 'type') cell.begin(deed.text, spot);
    else enter('', spot, content);
  };
  useEffect(() => {
    grid.current?.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [spot]);
  const places = {
    tab,
    spot,
    typing,
    onSelect: select,
    onOpen: open,
    onType: cell.setTyping,
    onLeave: leave,
  };
  return (
    <>
      <FormulaBar
        key={`${spot.row}/${spot.column}`}
        studio={studio}
        mayEdit={mayEdit}
        spot={spot}
        content={content}
        display={displayAt(tab, spot)}
        onEnter={(text, before) => enter(text, spot, before)}
        onLeave={leave}
      />
      {clash && (
        <CellClash
          key={`${clash.spot.row}/${clash.spot.column}/${clash.text}`}
          studio={studio}
          tab={tab}
          clash={clash}
          onKeepMine={(now) => cell.decide(now)}
          onTakeTheirs={() => cell.decide(null)}
        />
      )}
      <div
        ref={grid}
        class="grid"
        role="application"
        aria-label={tab.name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move through the cells go to the whole grid
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <GridTable {...places} onEnter={(text, next) => enter(text, next)} onCancel={() => select(spot)} />
      </div>
    </>
  );
}
