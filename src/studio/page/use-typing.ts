import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TypingSettings, TypingState } from './typing-state.ts';

/**
 * A text that is typed in place. What was typed is sent when the person leaves it or pauses; what changes elsewhere
 * meanwhile does not touch a text with unsent typing.
 */
export function useTyping(settings: TypingSettings): TypingState {
  const [, redraw] = useState(0);
  const state = useRef<TypingState | null>(null);
  state.current ??= new TypingState(settings, () => redraw((count) => count + 1));
  const typing = state.current;
  typing.settings = settings;
  useLayoutEffect(() => typing.show());
  useLayoutEffect(() => () => typing.leave(), []);
  return typing;
}
