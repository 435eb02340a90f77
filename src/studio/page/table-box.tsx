import { useState } from 'preact/hooks';
import { FormBox } from './boxes.tsx';

interface Props {
  readonly onInsert: (rows: number, columns: number) => void;
  readonly onClose: () => void;
}

/** Asks how large a new table is to be. */
export function TableBox({ onInsert, onClose }: Props) {
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(2);
  const insert = (): void => {
    onInsert(rows, columns);
    onClose();
  };
  return (
    <FormBox title="Insert a table" button="Insert" onSubmit={insert} onClose={onClose}>
      <div class="two-fields">
        <Count id="table-rows" label="Rows" value={rows} onChange={setRows} />
        <Count id="table-columns" label="Columns" value={columns} onChange={setColumns} />
      </div>
      <p class="quiet">It comes below the paragraph the cursor was in last.</p>
    </FormBox>
  );
}

interface CountProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Count({ id, label, value, onChange }: CountProps) {
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="1"
        max="20"
        required
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
