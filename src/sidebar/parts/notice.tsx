import type { ComponentChildren } from 'preact';

/** A sentence that wants to be read: a problem (announced at once), something done, or just a word. */
export function Notice({
  kind = 'word',
  children,
}: {
  kind?: 'problem' | 'done' | 'word';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
