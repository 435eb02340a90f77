import type { GridTab } from '../serve/studio-api.ts';
import { type Spot, spotAfter } from './grid-places.ts';

/** What a key does while a cell is selected and nothing is being typed. */
type Deed =
  | { readonly kind: 'move'; readonly to: Spot }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'erase' };

interface Selected {
  readonly tab: GridTab;
  readonly spot: Spot;
  readonly content: string;
  readonly mayEdit: boolean;
}

/** Null for a key that is left to the browser. */
export function deedOf(event: KeyboardEvent, { tab, spot, content, mayEdit }: Selected): Deed | null {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const to = spotAfter(key, spot, tab);
  if (to) return { kind: 'move', to };
  if (!mayEdit) return null;
  if (key === 'Delete' || key === 'Backspace') return { kind: 'erase' };
  if (key === 'Enter' || key === 'F2') return { kind: 'type', text: content };
  return key.length === 1 ? { kind: 'type', text: key } : null;
}
