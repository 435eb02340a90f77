import type { SeenTable, SeenTableCell } from '../../emulator/documents/seen-document.ts';
import { Editable } from './editable.tsx';
import { entryName } from './place.ts';
import { rowTexts } from './table-texts.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly table: SeenTable;
}

/** A table of the document; beside each row stand the buttons that add one below and delete it. */
export function TableBlock({ studio, mayEdit, table: { rows, widths } }: Props) {
  return (
    <table class="block">
      {widths.length > 0 && (
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={width > 0 ? { width: `${width}pt` } : {}} />
          ))}
        </colgroup>
      )}
      <tbody>
        {rows.map((row, r) => (
          <tr key={row.key}>
            {row.cells.map((cell, c) => (
              <Cell
                key={cell.key}
                studio={studio}
                mayEdit={mayEdit}
                cell={cell}
                label={`Row ${r + 1}, column ${c + 1}`}
              />
            ))}
            {mayEdit && <RowButtons studio={studio} rowKey={row.key} number={r + 1} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly studio: StudioState;
  readonly rowKey: number;
  readonly number: number;
}

function RowButtons({ studio, rowKey, number }: RowProps) {
  const remove = async (): Promise<void> => {
    const edited = await studio.editDocument((now) => ({
      kind: 'deleteRow',
      row: rowKey,
      seen: rowTexts(now, rowKey),
    }));
    if (edited.outcome === 'changed') studio.say(edited.problem);
  };
  return (
    <td class="row-buttons">
      <button
        type="button"
        class="row-button"
        aria-label={`Add a row below row ${number}`}
        title="Add a row below"
        onClick={() => void studio.editDocument(() => ({ kind: 'addRow', below: rowKey }))}
      >
        +
      </button>
      <button
        type="button"
        class="row-button second"
        aria-label={`Delete row ${number}`}
        title="Delete this row"
        onClick={() => void remove()}
      >
        ×
      </button>
    </td>
  );
}

interface CellProps {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly cell: SeenTableCell;
  readonly label: string;
}

function Cell({ studio, mayEdit, cell, label }: CellProps) {
  const { key, text, rowSpan, columnSpan, isBold, size, isPlain } = cell;
  return (
    <td
      rowSpan={rowSpan}
      colSpan={columnSpan}
      class={isBold ? 'bold' : ''}
      style={size === null ? {} : { fontSize: `${size}pt` }}
    >
      <Editable
        id={key}
        text={text}
        label={label}
        isEditable={mayEdit && isPlain}
        onSend={async (typed, seen) =>
          (await studio.editDocument(() => ({ kind: 'typeOverCell', key, seen, text: typed }))).outcome
        }
        onLost={(typed) => studio.unsaved.keep(entryName(studio), typed)}
      />
    </td>
  );
}
