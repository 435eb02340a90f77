import type { VNode } from 'preact';
import { caretIn, typedIn } from './caret.ts';
import { moveOut } from './caret-moves.ts';
import { ChangedNote } from './changed-note.tsx';
import type { Send, TypingSettings } from './typing-state.ts';
import { useTyping } from './use-typing.ts';

/** Where the cursor stood when a key was pressed, and the way to send the text by another deed than typing over. */
export interface KeyPlace {
  readonly text: string;
  readonly offset: number;
  readonly hand: (deed: Send, rest: string) => Promise<void>;
}

interface Props extends TypingSettings {
  readonly id: number;
  readonly label: string;
  readonly isEditable: boolean;
  /** True when the key is dealt with. */
  readonly onKey?: (event: KeyboardEvent, place: KeyPlace) => boolean;
  /** The element the text stands in, where that is more than the text. */
  readonly wrap?: (text: VNode) => VNode;
}

const asItIs = (text: VNode): VNode => text;

/** A text of the page: to read, or to type in. */
export function Editable(props: Props) {
  const { id, text, isEditable, wrap = asItIs } = props;
  return isEditable ? <TypedText {...props} /> : wrap(<span data-key={id}>{text}</span>);
}

function TypedText({ id, label, onKey, wrap = asItIs, ...settings }: Props) {
  const typing = useTyping(settings);
  const { mine } = typing;
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = event.currentTarget;
    if (!(here instanceof HTMLElement) || event.isComposing) return;
    const text = typedIn(here);
    const offset = Math.min(caretIn(here) ?? text.length, text.length);
    if (
      onKey?.(event, { text, offset, hand: (deed, rest) => typing.hand(deed, rest) }) ||
      moveOut(event, here, offset)
    )
      event.preventDefault();
  };
  return (
    <>
      {wrap(
        // biome-ignore lint/a11y/useSemanticElements: it takes the look of the page it stands in
        <span
          ref={typing.attach}
          class="editable"
          data-key={id}
          role="textbox"
          aria-multiline="true"
          aria-label={label}
          tabIndex={0}
          contenteditable="plaintext-only"
          onInput={() => typing.input()}
          onBlur={() => typing.commit()}
          onKeyDown={onKeyDown}
        />,
      )}
      {mine !== null && (
        <ChangedNote
          theirs={settings.text}
          mine={mine}
          onKeepMine={() => typing.keepMine()}
          onTakeTheirs={() => typing.takeTheirs()}
        />
      )}
    </>
  );
}
