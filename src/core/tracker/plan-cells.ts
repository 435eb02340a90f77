import type { Measure } from '../plan/plan.ts';
import type { CellValue } from './cells.ts';
import type { TrackerRow } from './tab-definition.ts';

/** A number only where the plan's cell holds exactly one; else its text as found. */
export const measure = ({ value, text: found }: Measure): CellValue => value ?? text(found);

/** Text as it stands; nothing at all where there is none, so that the cell stays empty. */
export const text = (value: string): CellValue => (value === '' ? null : value);

/** Several texts of a plan at once, each under its own key. */
export function texts(values: Readonly<Record<string, string>>): TrackerRow {
  const row: Record<string, CellValue> = {};
  for (const key of Object.keys(values)) row[key] = text(values[key] || '');
  return row;
}

/** Rounded to two decimals: cents, and as exact as any score is reported. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
