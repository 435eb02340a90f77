import { useEffect, useRef } from 'preact/hooks';
import type { GridTab } from '../serve/studio-api.ts';
import { ChangedNote } from './changed-note.tsx';
import { columnLetter, contentOf, type Spot } from './grid-places.ts';
import { entryName } from './place.ts';
import type { StudioState } from './use-studio.ts';

/** What was typed into a cell that somebody else changed meanwhile. */
export interface Clash {
  readonly spot: Spot;
  readonly text: string;
}

interface Props {
  readonly studio: StudioState;
  readonly tab: GridTab;
  readonly clash: Clash;
  /** With what stands there now. */
  readonly onKeepMine: (seen: string) => void;
  readonly onTakeTheirs: () => void;
}

/** Asks which text a cell is to have. Left undecided, what was typed is kept above the page. */
export function CellClash({ studio, tab, clash, onKeepMine, onTakeTheirs }: Props) {
  const { spot, text } = clash;
  const isDecided = useRef(false);
  useEffect(
    () => () => {
      if (!isDecided.current) studio.unsaved.keep(entryName(studio), text);
    },
    [],
  );
  const theirs = contentOf(tab, spot);
  return (
    <ChangedNote
      where={`${columnLetter(spot.column)}${spot.row}`}
      theirs={theirs}
      mine={text}
      onKeepMine={() => {
        isDecided.current = true;
        onKeepMine(theirs);
      }}
      onTakeTheirs={() => {
        isDecided.current = true;
        onTakeTheirs();
      }}
    />
  );
}
