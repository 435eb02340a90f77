import type { SeenTable, SeenTableCell } from '../../emulator/documents/seen-document.ts';
import { Editable } from './editable.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly table: SeenTable;
}

/** A table of the document; beside each row stand the buttons that add one below and delete it. */
export function TableBlock({ studio, mayEdit, table }: Props) {
  const { rows, index } = table;
  const isPairs = rows.every(({ cells }) => cells.length === 2);
  return (
    <table class={`block ${isPairs ? 'pairs' : ''}`}>
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
            {mayEdit && (
              <td class="row-buttons">
                <button
                  type="button"
                  class="row-button"
                  aria-label={`Add a row below row ${r + 1}`}
                  title="Add a row below"
                  onClick={() => void studio.edit('addRow', { table: index, row: r + 1 })}
                >
                  +
                </button>
                <button
                  type="button"
                  class="row-button second"
                  aria-label={`Delete row ${r + 1}`}
                  title="Delete this row"
                  onClick={() => void studio.edit('deleteRow', { table: index, row: r })}
                >
                  ×
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly cell: SeenTableCell;
  readonly label: string;
}

function Cell({ studio, mayEdit, cell, label }: CellProps) {
  const { key, text, rowSpan, columnSpan, isBold, isPlain } = cell;
  const commit = async (typed: string): Promise<boolean> =>
    (await studio.edit('typeOverCell', { key, text: typed })) !== null;
  return (
    <td rowSpan={rowSpan} colSpan={columnSpan} class={isBold ? 'bold' : ''}>
      <Editable id={key} text={text} label={label} isEditable={mayEdit && isPlain} onCommit={commit} />
    </td>
  );
}
