import type { Field } from './fields.ts';

/** A field by its key, its label and, separated by commas, the other labels. */
export const field = <Key extends string>(key: Key, label: string, synonyms = ''): Field<Key> => ({
  key,
  label,
  synonyms: synonyms === '' ? [] : synonyms.split(', '),
});
