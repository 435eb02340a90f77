import { useState } from 'preact/hooks';
import { columnLetter, type Spot } from './grid-places.ts';
import { fileIdIn } from './place.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly mayEdit: boolean;
  readonly spot: Spot;
  readonly content: string;
  readonly display: string;
  readonly onEnter: (text: string) => void;
  readonly onLeave: (text: string) => void;
}

/** The selected cell's formula or text, to read whole and to change; and the file it links to. */
export function FormulaBar({ studio, mayEdit, spot, content, display, onEnter, onLeave }: Props) {
  const [text, setText] = useState(content);
  const fileId = fileIdIn(display);
  const linked = studio.workspace?.files.find(({ id }) => id === fileId);
  return (
    <form
      class="formula-bar"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter(text);
      }}
    >
      <label for="formula">
        {columnLetter(spot.column)}
        {spot.row}
      </label>
      <input
        id="formula"
        value={text}
        readOnly={!mayEdit}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text !== content) onLeave(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(content);
        }}
      />
      {linked && (
        <button type="button" onClick={() => studio.go({ ...studio.place, fileId: linked.id })}>
          Open “{linked.name}”
        </button>
      )}
    </form>
  );
}
