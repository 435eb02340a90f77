import { useRef, useState } from 'preact/hooks';
import type { FileView } from '../serve/studio-api.ts';

export interface ShownView {
  readonly view: FileView | null;
  /** As it is right now, also before the page is drawn again. */
  readonly latest: () => FileView | null;
  /** A ticket, taken before asking for a view: what was asked for earlier is not shown over what came later. */
  readonly ticket: () => (view: FileView | null) => void;
}

/** The open file as it was last read. */
export function useView(): ShownView {
  const [view, setView] = useState<FileView | null>(null);
  const latest = useRef<FileView | null>(null);
  const [asked, shown] = [useRef(0), useRef(0)];
  const ticket = () => {
    asked.current += 1;
    const number = asked.current;
    return (seen: FileView | null): void => {
      if (number < shown.current) return;
      shown.current = number;
      latest.current = seen;
      setView(seen);
    };
  };
  return { view, latest: () => latest.current, ticket };
}
