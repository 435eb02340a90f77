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
  readonly onEnter: (text: string, seen: string) => void;
  readonly onLeave: (text: string, seen: string) => void;
}

/** The selected cell's formula or text, to read whole and to change; and the file it links to. */
export function FormulaBar({ studio, mayEdit, spot, content, display, onEnter, onLeave }: Props) {
  /** What is typed, and what the cell held when that began; null while nothing is. */
  const [typing, setTyping] = useState<{ text: string; seen: string } | null>(null);
  const fileId = fileIdIn(display);
  const linked = studio.workspace?.files.find(({ id }) => id === fileId);
  return (
    <form
      class="formula-bar"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter(typing?.text ?? content, typing?.seen ?? content);
        setTyping(null);
      }}
    >
      <label for="formula">
        {columnLetter(spot.column)}
        {spot.row}
      </label>
      <input
        id="formula"
        value={typing?.text ?? content}
        readOnly={!mayEdit}
        onInput={(event) => setTyping({ text: event.currentTarget.value, seen: typing?.seen ?? content })}
        onBlur={() => {
          if (typing) onLeave(typing.text, typing.seen);
          setTyping(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyping(null);
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
