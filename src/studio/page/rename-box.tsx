import { useState } from 'preact/hooks';
import { ask } from './api.ts';
import { FormBox } from './boxes.tsx';
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
    <FormBox title="Rename" button="Rename" onSubmit={() => void rename()} onClose={onDone}>
      <label for="file-name">Name</label>
      <input
        id="file-name"
        required
        maxLength={200}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
    </FormBox>
  );
}
