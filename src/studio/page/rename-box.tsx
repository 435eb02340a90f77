import { useState } from 'preact/hooks';
import { ask } from './api.ts';
import { Box } from './boxes.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly name: string;
  readonly onDone: () => void;
}

/** Gives the open file another name. */
export function RenameBox({ studio, name: known, onDone }: Props) {
  const [name, setName] = useState(known);
  const rename = async (): Promise<void> => {
    if (await studio.attempt(() => ask('rename', { ...studio.place, name }))) await studio.refresh();
    onDone();
  };
  return (
    <Box title="Rename" onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <label for="file-name">Name</label>
        <input
          id="file-name"
          required
          maxLength={200}
          value={name}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class="box-buttons">
          <button type="button" onClick={onDone}>
            Cancel
          </button>
          <button type="submit" class="main">
            Rename
          </button>
        </div>
      </form>
    </Box>
  );
}
