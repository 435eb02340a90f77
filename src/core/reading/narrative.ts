import type { NarrativeSection } from '../plan/plan.ts';
import { isGuidance } from '../template/guidance.ts';
import type { ReadBlock } from './segments.ts';

/**
 * The prose of a document by heading, in order: paragraphs joined by line feeds, tables and the template's guidance left
 * out. A heading nobody has written under yields no section; text before the first heading has the heading ''.
 */
export function narrativeSections(blocks: readonly ReadBlock[]): readonly NarrativeSection[] {
  const sections: NarrativeSection[] = [];
  let current: { heading: string; place: NarrativeSection['place']; lines: string[] } | null = null;
  const close = () => {
    if (current !== null && current.lines.length > 0)
      sections.push({ heading: current.heading, text: current.lines.join('\n'), place: current.place });
  };
  for (const read of blocks) {
    if (read.kind === 'table') continue;
    const { headingLevel, text, place } = read.block;
    if (headingLevel > 0) {
      close();
      current = { heading: text, place, lines: [] };
    } else if (text !== '' && !isGuidance(text)) {
      current ??= { heading: '', place, lines: [] };
      current.lines.push(text);
    }
  }
  close();
  return sections;
}
