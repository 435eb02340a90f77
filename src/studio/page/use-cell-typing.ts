import { useRef, useState } from 'preact/hooks';
import type { GridTab } from '../serve/studio-api.ts';
import type { Clash } from './cell-clash.tsx';
import { contentOf, type Spot } from './grid-places.ts';
import type { StudioState } from './use-studio.ts';

/** The selected cell of a tab, and what is typed into it. `focus` gives the keys back to the grid. */
export function useCellTyping(studio: StudioState, tab: GridTab, focus: () => void) {
  const [spot, setSpot] = useState<Spot>({ row: 1, column: 1 });
  /** What is being typed into the selected cell; null while nothing is. */
  const [typing, setTyping] = useState<string | null>(null);
  /** What the cell held when typing into it began. */
  const seen = useRef('');
  const [clash, setClash] = useState<Clash | null>(null);
  const begin = (text: string, at: Spot): void => {
    seen.current = contentOf(tab, at);
    setSpot(at);
    setTyping(text);
  };
  const select = (next: Spot): void => {
    setSpot(next);
    setTyping(null);
    focus();
  };
  /** Where it is refused, the person is taken back to what they typed, or asked which text is to stay. */
  const send = async (text: string, before: string, at: Spot): Promise<void> => {
    if (text === before) return;
    const { outcome } = await studio.typeIn({ tab: tab.name, ...at, seen: before, text });
    if (outcome === 'changed') setClash({ spot: at, text });
    if (outcome === 'refused') begin(text, at);
  };
  return {
    spot,
    setSpot,
    typing,
    setTyping,
    begin,
    select,
    enter: (text: string, next: Spot, before = seen.current): void => {
      select(next);
      void send(text, before, spot);
    },
    leave: (text: string, before = seen.current): void => {
      setTyping(null);
      void send(text, before, spot);
    },
    clash,
    /** Ends the clash; with what stands there now, what was typed goes over it. */
    decide: (now: string | null): void => {
      setClash(null);
      if (clash && now !== null) void send(clash.text, now, clash.spot);
    },
  };
}
