import { cellText } from './cell-text.ts';
import type { TrackerRow } from './tab-definition.ts';

/** A row in words, for sentences: its school and goal where it has them, else whatever stands in it first. */
export function rowName(row: TrackerRow): string {
  const { school, schoolId, goalId } = row;
  const named = [cellText(school) || cellText(schoolId), cellText(goalId)].filter((text) => text !== '');
  if (named.length > 0) return named.join(', ');
  const texts = Object.keys(row).map((key) => cellText(row[key]));
  return texts.find((text) => text !== '') ?? 'an empty row';
}
