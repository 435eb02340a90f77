/** One name with its other names. A name after `=` counts only in exactly that case. */
export interface LexiconEntry {
  readonly name: string;
  /** Other names, split by `|`. */
  readonly also?: string;
}

export interface InstrumentEntry extends LexiconEntry {
  /** The one subject the test measures; absent where it measures several or none. */
  readonly subject?: string;
}

export type AreaEntry = LexiconEntry;

export interface GroupEntry extends LexiconEntry {
  readonly who: 'student' | 'staff' | 'family';
}

/** A lexicon entry found in a text; positions are UTF-16, half open. */
export type Term = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'instrument'; readonly entry: InstrumentEntry }
  | { readonly kind: 'area'; readonly entry: AreaEntry }
  | { readonly kind: 'group'; readonly entry: GroupEntry }
);
