import type { Plan } from '../plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES } from '../plan/plan-tables.ts';
import type { OutlineBlock, OutlineSection } from '../template/outline.ts';
import { headedSection, headingBlock, textBlocks } from '../template/outline-parts.ts';
import { planListTable } from '../template/plan-list-table.ts';
import type { PacketPart } from './packet-part.ts';

const LEVEL = 2;

/** The tables and the prose of a plan that stand under no requirement shown; no section where there are none. */
export function beyondForm(plan: Plan, parts: readonly PacketPart[]): readonly OutlineSection[] {
  const blocks = [...otherTables(plan, parts), ...otherProse(plan, parts)];
  if (blocks.length === 0) return [];
  return [headedSection(LEVEL, 'Also in the plan', ...blocks)];
}

const otherTables = (plan: Plan, parts: readonly PacketPart[]): readonly OutlineBlock[] =>
  PLAN_LIST_KINDS.filter(
    (kind) => plan[kind].length > 0 && !parts.some(({ table }) => table === kind),
  ).flatMap((kind) => [headingBlock(LEVEL + 1, PLAN_TABLES[kind].heading), planListTable(kind, plan)]);

/** By heading and line, and not by heading alone: what begins a tab is read with the section at the end of the one before. */
function otherProse({ sections }: Plan, parts: readonly PacketPart[]): readonly OutlineBlock[] {
  const keysOf = (heading: string, text: string) => text.split('\n').map((line) => `${heading}\n${line}`);
  const shown = new Set(
    parts.flatMap(({ found }) =>
      (found?.blocks || []).flatMap((block) =>
        block.kind === 'table' ? [] : keysOf(block.place.heading, block.text),
      ),
    ),
  );
  return sections.flatMap(({ heading, text }) => {
    const lines = text.split('\n').filter((line) => !shown.has(`${heading}\n${line}`));
    if (lines.length === 0) return [];
    const title = heading === '' ? [] : [headingBlock(LEVEL + 1, heading)];
    return [...title, ...textBlocks(lines.join('\n'))];
  });
}
