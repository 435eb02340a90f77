import { useEffect } from 'preact/hooks';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  /** What it takes back; null when there is nothing. */
  readonly name: string | null;
}

/** Takes back the last edit by hand, also with Ctrl+Z where nothing is being typed that the browser takes back itself. */
export function UndoButton({ studio, name }: Props) {
  const undo = async (): Promise<void> => {
    const edited = await studio.undo();
    if (edited.outcome === 'changed') studio.say(edited.problem);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target as Element)) return;
      event.preventDefault();
      if (name !== null) void undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <button type="button" disabled={name === null} onClick={() => void undo()}>
      {name === null ? 'Undo' : `Undo ${name}`}
    </button>
  );
}

const isTyping = (target: Element): boolean =>
  target.hasAttribute('data-unsent') || target.matches('input, textarea, select');
