import { useEffect, useRef, useState } from 'preact/hooks';

/** What somebody typed at a place that was changed or deleted before it could be saved. */
interface Unsaved {
  readonly id: number;
  readonly fileName: string;
  readonly text: string;
}

export interface UnsavedTexts {
  readonly all: readonly Unsaved[];
  readonly keep: (fileName: string, text: string) => void;
  readonly drop: (id: number) => void;
}

/** Texts that must not be lost; the page asks before it is left while there are any, or typing is not sent yet. */
export function useUnsaved(): UnsavedTexts {
  const [all, setAll] = useState<readonly Unsaved[]>([]);
  const made = useRef(0);
  const isAny = useRef(false);
  isAny.current = all.length > 0;
  useEffect(() => {
    const askFirst = (event: BeforeUnloadEvent): void => {
      if (isAny.current || document.querySelector('[data-unsent]')) event.preventDefault();
    };
    addEventListener('beforeunload', askFirst);
    return () => removeEventListener('beforeunload', askFirst);
  }, []);
  const keep = (fileName: string, text: string): void => {
    made.current += 1;
    const id = made.current;
    setAll((others) => [...others, { id, fileName, text }]);
  };
  const drop = (id: number): void => setAll((others) => others.filter((each) => each.id !== id));
  return { all, keep, drop };
}
