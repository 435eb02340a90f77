import type { OutlineBlock, OutlineSection } from '../core/template/outline.ts';
import { type OpenPlanPorts, readOpenPlan } from './read-open-plan.ts';
import { remainingSections } from './remaining-sections.ts';
import { insertAt, placeAfterBegun, type SectionPlace } from './section-place.ts';
import { StoppedHalfway } from './stopped-halfway.ts';

/**
 * Writes the sections of an outline that are missing, the first at `place`, each of the others below the one before it.
 * Where Google fails, the document is read again to say what stands;
 * a failure after everything was written is none.
 */
export function writeSections(
  ports: OpenPlanPorts,
  outline: readonly OutlineSection[],
  missing: readonly OutlineSection[],
  place: SectionPlace,
): void {
  const { document } = ports;
  let next: SectionPlace | null = place;
  for (const section of inSteps(missing)) {
    try {
      next = next ?? placeAfterBegun(document, outline);
      insertAt(document, next, section);
      // Others write too: where the last section ends now is looked up, unless that is the end.
      if (next.before !== null) next = null;
    } catch (error) {
      const left = sectionsLeft(ports, outline);
      if (left?.length === 0) return;
      throw new StoppedHalfway(sentence(section, outline, left), error);
    }
  }
}

/** Google refuses a save with too many changes; a goal, the longest section, is about this many texts. */
export const MOST_TEXTS = 120;

/**
 * Short sections that follow each other as one, since each step costs two round trips. The order stays, so whatever
 * stands after a failure is still the beginning of the outline.
 */
function inSteps(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  const steps: OutlineSection[] = [];
  let texts = 0;
  for (const section of sections) {
    const own = section.blocks.reduce((sum, block) => sum + textsIn(block), 0);
    const last = steps[steps.length - 1];
    const fits = last !== undefined && texts + own <= MOST_TEXTS;
    if (fits) steps[steps.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
    else steps.push(section);
    texts = fits ? texts + own : own;
  }
  return steps;
}

export const textsIn = (block: OutlineBlock): number =>
  block.kind === 'table' ? block.rows.reduce((sum, row) => sum + row.length, 0) : 1;

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
