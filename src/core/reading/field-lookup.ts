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
const TRAILING_NUMBER = /\s+\d{1,2}$/;

/**
 * A lookup by normalised label: the whole text, else what stands before a colon, dash or line break in it, else the text
 * without a number at its end (`Goal 2`). Where two fields share a name the first in the table wins.
 */
export function fieldLookup<Key extends string>(fields: readonly Field<Key>[]): FieldLookup<Key> {
  const found = new Map<string, FoundField<Key>>();
  const add = (name: string, field: FoundField<Key>) => {
    if (!found.has(name)) found.set(name, field);
  };
  for (const { key, label } of fields) add(normalizeLabel(label), { key, canonical: true });
  for (const { key, synonyms } of fields) for (const name of synonyms) add(name, { key, canonical: false });
  const exact = (text: string) => {
    const name = normalizeLabel(text);
    return found.get(name) ?? found.get(name.replace(TRAILING_NUMBER, '')) ?? null;
  };
  return (label) => {
    if (label === '' || label.length > LONGEST_LABEL) return null;
    const firstPart = FIRST_PART.exec(label)?.[1];
    return exact(label) ?? (firstPart === undefined ? null : exact(firstPart));
  };
}
