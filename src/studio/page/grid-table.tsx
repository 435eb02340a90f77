import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GridCellView, GridTab } from '../serve/studio-api.ts';
import { ChartBox } from './chart-box.tsx';
import { columnLetter, type Spot, sizeOf, spillOf, spotAfter } from './grid-places.ts';

interface Props {
  readonly tab: GridTab;
  readonly spot: Spot;
  readonly typing: string | null;
  readonly onSelect: (spot: Spot) => void;
  readonly onOpen: (spot: Spot) => void;
  readonly onType: (text: string) => void;
  readonly onEnter: (text: string, next: Spot) => void;
  readonly onLeave: (text: string) => void;
  readonly onCancel: () => void;
}

const ROW_HEADER_PX = 44;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** The cells of a tab with their row numbers and column letters. */
export function GridTable(props: Props) {
  const { tab, spot } = props;
  const size = sizeOf(tab);
  const columns = upTo(size.column).filter((column) => tab.columnWidths[column - 1] !== 0);
  const width = columns.reduce((sum, column) => sum + (tab.columnWidths[column - 1] ?? 0), ROW_HEADER_PX);
  return (
    <table style={{ width: `${width}px` }}>
      <colgroup>
        <col style={{ width: `${ROW_HEADER_PX}px` }} />
        {columns.map((column) => (
          <col key={column} style={{ width: `${tab.columnWidths[column - 1]}px` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col" class={column === spot.column ? 'here' : ''}>
              {columnLetter(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {upTo(size.row).map((row) => (
          <tr key={row} class={row <= tab.frozenRows ? 'frozen' : ''}>
            <th scope="row" class={row === spot.row ? 'here' : ''}>
              {row}
            </th>
            {columns.map((column) => (
              <CellAt key={column} {...props} at={{ row, column }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellAt({ tab, spot, typing, at, ...on }: Props & { readonly at: Spot }) {
  const cell = tab.rows[at.row - 1]?.[at.column - 1];
  const isSelected = at.row === spot.row && at.column === spot.column;
  if (isSelected && typing !== null)
    return (
      <td class="selected">
        <CellInput tab={tab} spot={spot} text={typing} {...on} />
      </td>
    );
  const spill = cell ? spillOf(tab, at) : null;
  const charts = tab.charts.filter(({ row, column }) => row === at.row && column === at.column);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <td
      class={`${isSelected ? 'selected' : ''} ${cell?.wrap ? 'wrap' : ''} ${spill ? 'spills' : ''} ${charts.length > 0 ? 'anchors' : ''}`}
      style={cell && lookOf(cell)}
      onClick={() => on.onSelect(at)}
      onDblClick={() => on.onOpen(at)}
    >
      {spill === null ? (
        cell?.display
      ) : (
        <span class="spilling" style={{ width: `${spill}px` }}>
          {cell?.display}
        </span>
      )}
      {charts.map((chart) => (
        <ChartBox key={chart.id} chart={chart} />
      ))}
    </td>
  );
}

function lookOf({ isBold, background, color, alignment }: GridCellView) {
  return {
    textAlign: alignment,
    ...(isBold && { fontWeight: 'bold' }),
    ...(background && { backgroundColor: background }),
    ...(color && { color }),
  };
}

type InputProps = Pick<Props, 'tab' | 'spot' | 'onType' | 'onEnter' | 'onLeave' | 'onCancel'> & {
  readonly text: string;
};

function CellInput({ tab, spot, text, onType, onEnter, onLeave, onCancel }: InputProps) {
  const input = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  // Before the next key arrives, and behind what the first one wrote.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(text.length, text.length);
  }, []);
  const enter = (key: string): void => {
    isLeft.current = true;
    onEnter(text, spotAfter(key, spot, tab) ?? spot);
  };
  return (
    <input
      ref={input}
      aria-label={`Cell ${columnLetter(spot.column)}${spot.row}`}
      value={text}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={() => {
        if (!isLeft.current) onLeave(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') enter('ArrowDown');
        else if (event.key === 'Tab') enter('ArrowRight');
        else if (event.key === 'Escape') {
          isLeft.current = true;
          onCancel();
        } else return;
        event.preventDefault();
      }}
    />
  );
}
