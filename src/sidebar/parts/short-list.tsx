import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  /** How many to show before the person asks for all. */
  readonly first?: number;
  readonly children: (item: Item, at: number) => ComponentChildren;
}

/** A list that begins with what matters most; a button shows the rest. `children` makes the inside of each entry. */
export function ShortList<Item>({ items, first = 3, children }: ShortListProps<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul class="entries">
        {shown.map((item, at) => (
          <li key={at}>{children(item, at)}</li>
        ))}
      </ul>
      {items.length > first && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}
