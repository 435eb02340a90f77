import type { SeenTab } from '../../emulator/documents/seen-document.ts';

const BULLETS = ['•', '◦', '▪'];

/** What stands before each list item: a bullet by level, or its number in an unbroken run of numbered items. */
export function markersOf(blocks: SeenTab['blocks']): ReadonlyMap<number, string> {
  const markers = new Map<number, string>();
  let counts: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !block.item) {
      counts = [];
      continue;
    }
    const { level, isNumbered } = block.item;
    counts = counts.slice(0, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    markers.set(block.key, isNumbered ? `${counts[level]}.` : (BULLETS[level % BULLETS.length] ?? ''));
  }
  return markers;
}
