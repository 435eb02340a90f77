import type { CrosswalkKind, CrosswalkRow } from './crosswalk.ts';
import type { Field } from './fields.ts';

/** How a kind is called in the Crosswalk tab and in the district profile. */
export const CROSSWALK_KINDS: readonly Field<CrosswalkKind>[] = [
  { key: 'priority', label: 'Priority', synonyms: ['priorities', 'strategic priority'] },
  { key: 'initiative', label: 'Initiative', synonyms: ['initiatives'] },
  { key: 'goalField', label: 'Goal field', synonyms: ['goal fields', 'field', 'fields'] },
  { key: 'section', label: 'Section', synonyms: ['sections', 'heading'] },
];

export const CROSSWALK_COLUMNS: readonly Field<keyof CrosswalkRow>[] = [
  { key: 'kind', label: 'What has changed', synonyms: [] },
  { key: 'from', label: 'Last year', synonyms: [] },
  { key: 'to', label: 'This year', synonyms: [] },
  { key: 'note', label: 'Note', synonyms: [] },
];
