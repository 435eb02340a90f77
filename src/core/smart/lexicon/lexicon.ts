/** What a name of the lexicon stands for. */
interface LexiconEntry {
  /** The name to show. */
  readonly name: string;
}

interface InstrumentEntry extends LexiconEntry {
  /** The one subject the test measures; absent where it measures several or none. */
  readonly subject?: string;
}

export interface GroupEntry extends LexiconEntry {
  readonly who: 'student' | 'staff' | 'family';
}

export type Meaning =
  | { readonly kind: 'instrument'; readonly entry: InstrumentEntry }
  | { readonly kind: 'area'; readonly entry: LexiconEntry }
  | { readonly kind: 'group'; readonly entry: GroupEntry };

/** A lexicon entry found in a text; positions are UTF-16, half open. */
export type Term = { readonly start: number; readonly end: number } & Meaning;
