import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface TitleProps {
  /** False in the view a sidebar opens with: opening must not take the keyboard away. */
  readonly takesFocus?: boolean;
  readonly children: ComponentChildren;
}

/** The heading of a view. A view that replaces another one puts the keyboard here, so that it is read out. */
export function Title({ takesFocus = true, children }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
