import type { CrosswalkKind, CrosswalkRow } from './crosswalk.ts';
import { type Field, field } from './field.ts';

/** How a kind is called in the Crosswalk tab and in the district profile. */
export const CROSSWALK_KINDS: readonly Field<CrosswalkKind>[] = [
  field('priority', 'Priority', 'priorities, strategic priority'),
  field('initiative', 'Initiative', 'initiatives'),
  field('goalField', 'Goal field', 'goal fields, field, fields'),
  field('section', 'Section', 'sections, heading'),
];

export const CROSSWALK_COLUMNS: readonly Field<keyof CrosswalkRow>[] = [
  field('kind', 'What has changed'),
  field('from', 'Last year'),
  field('to', 'This year'),
  field('note', 'Note'),
];
