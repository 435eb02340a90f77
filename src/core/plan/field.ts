/** One labelled value of a plan document: the label the template prints, and other labels people use for it. */
export interface Field<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Written in plain words; compared after `normalizeLabel`. The label itself need not be repeated. */
  readonly synonyms: readonly string[];
  /** A template prints no row for it where there is nothing to say. */
  readonly onlyWhenFilled?: true;
}

/** A field by its key, its label and, separated by commas, the other labels. */
export const field = <Key extends string>(key: Key, label: string, synonyms = ''): Field<Key> => ({
  key,
  label,
  synonyms: synonyms === '' ? [] : synonyms.split(', '),
});

/** The label of a field; its key where none of these has it. */
export const labelOf = (fields: readonly Field<string>[], key: string): string =>
  fields.find((each) => each.key === key)?.label ?? key;
