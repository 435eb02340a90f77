import { isSameLabel } from '../plan/normalize-label.ts';
import type { NarrativeSection } from '../plan/plan.ts';
import type { ThisYear } from './this-year.ts';

export type CarriedSection = Pick<NarrativeSection, 'heading' | 'text'>;

/**
 * The text of those sections the crosswalk names, under this year's heading; other sections are written anew each year. Sections
 * that became one stand below each other. A section that became two, or that this school's plan does not have, is left out.
 */
export function carrySections(
  sections: readonly CarriedSection[],
  { crosswalk, headings }: Pick<ThisYear, 'crosswalk' | 'headings'>,
): readonly CarriedSection[] {
  const rows = crosswalk.filter(({ kind }) => kind === 'section');
  return sections.flatMap(({ heading, text }) => {
    const [first, ...others] = rows.filter(({ from }) => isSameLabel(from, heading));
    if (first === undefined || others.some(({ to }) => !isSameLabel(to, first.to))) return [];
    const now = headings.find((one) => isSameLabel(one, first.to));
    return now === undefined || text === '' ? [] : [{ heading: now, text }];
  });
}
