import { nameOfSchool } from '../core/plan/school-name.ts';
import type { SetupReading } from '../core/tracker/read-setup.ts';

const BEGINNING = 'School improvement plan, ';

/**
 * The document name of each school's plan, by School ID. It is how a plan whose link was lost is found again, so schools of
 * one name have their School ID in it.
 */
export function planTitles({ plans, settings }: SetupReading): ReadonlyMap<string, string> {
  const names = plans.map(nameOfSchool);
  return new Map(
    plans.map(({ schoolId }, index) => {
      const name = names[index] || '';
      const isShared = names.filter((other) => other === name).length > 1;
      return [schoolId, `${BEGINNING}${isShared ? `${name} (${schoolId})` : name}, ${settings.schoolYear}`];
    }),
  );
}

/** Whether a document's name is one that plans of a school year are given. */
export const isPlanOfYear = (name: string, schoolYear: string): boolean =>
  name.startsWith(BEGINNING) && name.endsWith(`, ${schoolYear}`);
