import type { OutlineSection } from '../core/template/outline.ts';
import { type OpenPlanPorts, readOpenPlan } from './read-open-plan.ts';
import { remainingSections } from './remaining-sections.ts';
import { StoppedHalfway } from './stopped-halfway.ts';

/**
 * Writes the sections of an outline that are missing. Where Google fails, the document is read again to say what stands;
 * a failure after everything was written is none.
 */
export function writeSections(
  ports: OpenPlanPorts,
  outline: readonly OutlineSection[],
  missing: readonly OutlineSection[],
): void {
  for (const section of missing) {
    try {
      ports.document.append(section);
    } catch (error) {
      const left = sectionsLeft(ports, outline);
      if (left?.length === 0) return;
      throw new StoppedHalfway(sentence(section, outline, left), error);
    }
  }
}

/** What the document lacks once the part that was written is stored; null when that cannot be found out any more. */
function sectionsLeft(
  ports: OpenPlanPorts,
  outline: readonly OutlineSection[],
): readonly OutlineSection[] | null {
  try {
    ports.document.save();
    const open = readOpenPlan(ports);
    return open.ok ? remainingSections(outline, open.value.document) : null;
  } catch {
    return null;
  }
}

function sentence(
  { heading }: OutlineSection,
  outline: readonly OutlineSection[],
  left: readonly OutlineSection[] | null,
): string {
  const standing =
    left === null
      ? 'a part of it stands'
      : `${outline.length - left.length} of ${outline.length} sections stand`;
  return `The template was not inserted as a whole: ${standing}, and writing stopped at “${heading}”. Choose “Insert the plan template…” again with the same answers: it adds what is missing and nothing twice.`;
}
