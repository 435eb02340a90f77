import type { Field } from './field.ts';

/** One line of a district's template as the profile publishes it. */
export interface TemplateRow {
  /** `Template`, `Section` or `Goal field`. */
  readonly kind: string;
  readonly id: string;
  /** `Yes` or `No`. */
  readonly use: string;
  readonly heading: string;
  readonly guidance: string;
}

export const TEMPLATE_COLUMNS: readonly Field<keyof TemplateRow>[] = [
  { key: 'kind', label: 'Part of the template', synonyms: [] },
  { key: 'id', label: 'Section', synonyms: [] },
  { key: 'use', label: 'In the plan', synonyms: [] },
  { key: 'heading', label: 'Heading', synonyms: [] },
  { key: 'guidance', label: 'Guidance', synonyms: [] },
];

/** Whether a person means that a section is left out. Anything but a plain no keeps it. */
export const isLeftOut = (text: string): boolean => /^(no|n|off|false|0)$/i.test(text.trim());
