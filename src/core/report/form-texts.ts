import type { Block } from '../reading/blocks.ts';
import { formHeadings } from '../template/form-headings.ts';
import { isGuidance } from '../template/guidance.ts';
import type { TemplatePack } from '../template/pack.ts';

/** What a plan says under one heading of its form. */
export interface FormText {
  /** As it stands in the plan. */
  readonly heading: string;
  /** '' in a plan with one tab. */
  readonly tab: string;
  /** Deeper headings, paragraphs and tables, in order; the template’s guidance is left out. */
  readonly blocks: readonly Block[];
}

/**
 * The text of a plan by the headings of its form. A section goes on until the next heading of its level or above, the next
 * section of the form, a goal, or the next tab; where two headings stand for one section, their texts follow each other.
 */
export function formTexts(
  blocks: readonly Block[],
  pack: TemplatePack,
  goalHeadings: readonly string[],
): ReadonlyMap<string, FormText> {
  const known: KnownHeadings = { sectionOf: formHeadings(pack), goals: new Set(goalHeadings) };
  const found = new Map<string, FormText & { readonly blocks: Block[] }>();
  let open: OpenSection | null = null;
  for (const block of blocks) {
    const next = openAfter(open, block, known);
    const isHeading = next !== open;
    open = next;
    if (open === null) continue;
    const text = found.get(open.section) || { heading: open.heading, tab: open.tab, blocks: [] };
    found.set(open.section, text);
    if (!isHeading && !isBlank(block)) text.blocks.push(block);
  }
  return found;
}

interface KnownHeadings {
  readonly sectionOf: (heading: string) => string | null;
  readonly goals: ReadonlySet<string>;
}

/** The section being walked through. */
interface OpenSection {
  /** The form’s heading for it. */
  readonly section: string;
  readonly heading: string;
  readonly level: number;
  readonly tab: string;
}

function openAfter(
  open: OpenSection | null,
  block: Block,
  { sectionOf, goals }: KnownHeadings,
): OpenSection | null {
  const { tab } = block.place;
  const here = open?.tab === tab ? open : null;
  if (block.kind === 'table' || block.headingLevel === 0) return here;
  const { headingLevel: level, text: heading } = block;
  const section = sectionOf(heading);
  if (section !== null) return { section, heading, level, tab };
  return here === null || level <= here.level || goals.has(heading) ? null : here;
}

function isBlank(block: Block): boolean {
  if (block.kind === 'paragraph') return block.text === '' || isGuidance(block.text);
  const below = block.rows.length === 1 ? block.rows : block.rows.slice(1);
  return below.every((row) => row.every(({ text }) => text === ''));
}
