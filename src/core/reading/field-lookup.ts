import type { Field } from '../plan/fields.ts';
import { normalizeLabel } from '../plan/normalize-label.ts';

interface FoundField<Key extends string> {
  readonly key: Key;
  /** True when the text is the label the template prints, not a synonym. */
  readonly canonical: boolean;
}

/** Finds the field a label names; null for a label these fields do not know. */
export type FieldLookup<Key extends string> = (label: string) => FoundField<Key> | null;

/** Longer texts are values, not labels. */
const LONGEST_LABEL = 80;
const FIRST_PART = /^([^:\n–—]+)[:\n–—]/;
const ENDS_IN_DIGIT = /\d$/;
const TRAILING_NUMBER = /\s+\d{1,2}$/;
/** A district's documents use the same words for a label throughout; beyond so many spellings, remembering starts over. */
const MOST_SPELLINGS = 500;

/** One text is looked up among the fields of many tables in turn: the last forms are kept. */
const forms = new Map<string, string>();
const MOST_FORMS = 1000;

function normalForm(text: string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = normalizeLabel(text);
  forms.set(text, form);
  return form;
}

/**
 * A lookup by normalised label: the whole text, else what stands before a colon, dash or line break in it, else the text
 * without a number at its end (`Goal 2`). Where two fields share a name the first in the table wins.
 */
export function fieldLookup<Key extends string>(fields: readonly Field<Key>[]): FieldLookup<Key> {
  const named = new Map<string, FoundField<Key>>();
  const add = (name: string, field: FoundField<Key>) => {
    if (!named.has(name)) named.set(name, field);
  };
  for (const { key, label } of fields) add(normalizeLabel(label), { key, canonical: true });
  for (const { key, synonyms } of fields) for (const name of synonyms) add(name, { key, canonical: false });
  const exact = (text: string) => {
    const name = normalForm(text);
    const found = named.get(name);
    if (found !== undefined) return found;
    return ENDS_IN_DIGIT.test(name) ? (named.get(name.replace(TRAILING_NUMBER, '')) ?? null) : null;
  };
  const firstPartOf = (label: string) => {
    const part = FIRST_PART.exec(label)?.[1];
    return part === undefined ? null : exact(part);
  };
  // Normalising takes most of the time of a reading, so what a spelling names is found out once.
  const spellings = new Map<string, FoundField<Key> | null>();
  return (label) => {
    if (label === '' || label.length > LONGEST_LABEL) return null;
    const known = spellings.get(label);
    if (known !== undefined) return known;
    const found = exact(label) ?? firstPartOf(label);
    if (spellings.size >= MOST_SPELLINGS) spellings.clear();
    spellings.set(label, found);
    return found;
  };
}
