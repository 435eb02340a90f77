import { normalizeLabel } from '../plan/normalize-label.ts';
import { fieldLookup } from '../reading/field-lookup.ts';
import type { TemplatePack } from './pack.ts';
import { PACKS } from './packs/all-packs.ts';

/**
 * Finds the section of a form that a heading in a plan stands for, by the form’s heading; null for any other heading. A plan
 * made before the district gave the section another heading has the template’s own.
 */
export function formHeadings({ beforeGoals, afterGoals }: TemplatePack): (heading: string) => string | null {
  const lookup = fieldLookup(
    [...beforeGoals, ...afterGoals].map(({ id, heading }) => ({
      key: heading,
      label: heading,
      synonyms: otherHeadings(id),
    })),
  );
  return (heading) => lookup(heading)?.key ?? null;
}

const otherHeadings = (id: string): readonly string[] =>
  id === ''
    ? []
    : PACKS.flatMap(({ beforeGoals, afterGoals }) => [...beforeGoals, ...afterGoals])
        .filter((section) => section.id === id)
        .map(({ heading }) => normalizeLabel(heading));
