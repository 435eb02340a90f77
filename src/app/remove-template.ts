import { ok } from '../core/text/result.ts';
import { askedPlan } from './asked-plan.ts';
import { outlineFor } from './insert-template.ts';
import { refusalWhileWriting } from './one-at-a-time.ts';
import type { FileLock, OpenDocument } from './ports.ts';
import type { OpenPlanPorts } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';
import type { RemovedTemplate, RemoveTemplateRequest } from './sidebar-api-plan.ts';
import { StoppedHalfway } from './stopped-halfway.ts';
import { type UnchangedSection, unchangedSections } from './unchanged-sections.ts';
import { MOST_TEXTS, textsIn } from './write-sections.ts';

export interface RemoveTemplatePorts extends OpenPlanPorts {
  readonly lock: FileLock;
}

/**
 * Takes out of the open document what an insertion wrote, as far as nobody has changed it. A section in which anything
 * was written, deleted, or put beside the text stays as it is. What was inserted is known by its words: the same outline
 * is made again and looked for.
 */
export function removeTemplate(
  ports: RemoveTemplatePorts,
  request: RemoveTemplateRequest,
): Reply<RemovedTemplate> {
  const asked = askedPlan(ports, request);
  if (!asked.ok) return asked;
  const refusal = refusalWhileWriting(ports.lock);
  if (refusal !== null) return refusal;
  const outline = outlineFor(request, asked.value, request.goalIds);
  const standing = () => unchangedSections(outline, ports.document.blocks(), request.place === 'middle');
  try {
    const removed = removeInSteps(ports.document, () => standing().unchanged);
    const { unchanged, changed } = standing();
    const left = [...unchanged.map(({ section }) => section.heading), ...changed];
    // A heading of the person’s own may say the same as one that was taken out.
    const isKept = (heading: string): boolean => left.includes(heading) && !removed.includes(heading);
    const kept = outline.map(({ heading }) => heading).filter(isKept);
    return ok({ removed: removed.length, kept });
  } catch (error) {
    throw new StoppedHalfway(
      'The template was taken out in part only. What you wrote is untouched. Choose the same once more to take out the rest.',
      error,
    );
  }
}

/**
 * Gives the headings of what is gone. So much at a time as Google saves at once, and looked up each time, as others write
 * too; from the top, since where a section ends is told by what follows it.
 */
function removeInSteps(
  document: OpenDocument,
  standing: () => readonly UnchangedSection[],
): readonly string[] {
  const removed: string[] = [];
  for (;;) {
    const step = firstSections(document, standing());
    if (step.length === 0) return removed;
    document.remove(step.flatMap(({ blocks }) => blocks));
    removed.push(...step.map(({ section }) => section.heading));
  }
}

function firstSections(
  document: OpenDocument,
  sections: readonly UnchangedSection[],
): readonly UnchangedSection[] {
  const step: UnchangedSection[] = [];
  let texts = 0;
  for (const each of sections) {
    texts += each.section.blocks.reduce((sum, block) => sum + textsIn(block), 0);
    if (step.length > 0 && texts > MOST_TEXTS) break;
    if (each.blocks.every((block) => document.holdsOnlyText(block))) step.push(each);
  }
  return step;
}
