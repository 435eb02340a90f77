import { useRef } from 'preact/hooks';
import type { SeenParagraph, SeenTable } from '../../emulator/documents/seen-document.ts';
import type { FileView } from '../serve/studio-api.ts';
import { focusTyping } from './caret.ts';
import type { KeyPlace } from './editable.tsx';
import type { Edited } from './use-edits.ts';
import type { StudioState } from './use-studio.ts';

export interface KeysSettings {
  readonly studio: StudioState;
  readonly paragraph: SeenParagraph;
  readonly above: SeenParagraph | SeenTable | undefined;
  readonly isBeforeParagraph: boolean;
}

/** Enter and Backspace, which change more than this paragraph's text. */
export function useParagraphKeys(settings: KeysSettings) {
  const { studio, paragraph, above } = settings;
  const { key, item } = paragraph;
  /** What is typed while the page changes; null at other times. */
  const held = useRef<string | null>(null);
  const release = (): string => {
    const typed = held.current ?? '';
    held.current = null;
    return typed;
  };
  /** Does it, and goes on typing at a place of the page afterwards, or here where it was refused. */
  const doing = async (
    { hand, offset }: KeyPlace,
    rest: string,
    deed: (seen: string, text: string) => Promise<Edited>,
    to: (view: FileView) => readonly [key: number | undefined, offset: number],
  ): Promise<void> => {
    held.current = '';
    let place: readonly [number | undefined, number] = [key, offset];
    await hand(async (text, seen) => {
      const edited = await deed(seen, text);
      if (edited.outcome === 'done') place = to(edited.view);
      return edited.outcome;
    }, rest);
    focusTyping(place[0], place[1], release);
  };
  const split = (at: KeyPlace): void => {
    const { text, offset } = at;
    const isEnd = text === '' && item !== null;
    const deed = (seen: string, typed: string) =>
      studio.editDocument(() => ({ kind: 'split', key, seen, text: typed, offset }));
    void doing(at, text.slice(0, offset), deed, (view) => [isEnd ? key : below(view, key), 0]);
  };
  const join = (at: KeyPlace): void => {
    const isMoved = item === null && above?.kind === 'paragraph' && above.text !== '';
    const deed = (seen: string, typed: string) =>
      studio.editDocument(() => ({ kind: 'joinAbove', key, seen, text: typed }));
    void doing(at, at.text, deed, () => (isMoved ? [above.key, above.text.length] : [key, 0]));
  };
  const remove = (at: KeyPlace): void => {
    const deed = () => studio.editDocument(() => ({ kind: 'removeEmpty', key }));
    void doing(at, '', deed, (view) => [below(view, above?.key), 0]);
  };
  return (event: KeyboardEvent, at: KeyPlace): boolean => {
    if (held.current !== null) {
      held.current = heldAfter(held.current, event.key);
      return true;
    }
    const deed = deedOf(event, at, settings);
    if (deed) ({ split, join, remove })[deed](at);
    return deed !== null;
  };
}

/** What was typed meanwhile, with Enter as a line break. */
function heldAfter(held: string, key: string): string {
  if (key === 'Backspace') return held.slice(0, -1);
  return held + (key === 'Enter' ? '\n' : key.length === 1 ? key : '');
}

/** What a key does beyond this paragraph's text; null for a key that is left to the browser. */
function deedOf(
  event: KeyboardEvent,
  { text, offset }: KeyPlace,
  { paragraph: { item }, above, isBeforeParagraph }: KeysSettings,
): 'split' | 'join' | 'remove' | null {
  if (event.key === 'Enter') return 'split';
  if (event.key !== 'Backspace' || offset > 0) return null;
  if (item !== null || (above?.kind === 'paragraph' && above.isPlain)) return 'join';
  return text === '' && isBeforeParagraph ? 'remove' : null;
}

/** The paragraph after this one. */
function below(view: FileView, key: number | undefined): number | undefined {
  if (view.kind !== 'document') return undefined;
  const blocks = view.tabs.flatMap((tab) => tab.blocks);
  return blocks[blocks.findIndex((block) => block.key === key) + 1]?.key;
}
