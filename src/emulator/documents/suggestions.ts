import { grouped } from './from-json.ts';
import type { Block, Inline, OpaqueBlock, Paragraph, Run, Suggestible, Table } from './model.ts';

/** What becomes of every pending suggestion. */
export type Outcome = 'accepted' | 'rejected';

/**
 * The content as it reads once every suggestion is settled: rejected, suggested insertions are gone and suggested
 * deletions stay; accepted, the other way round. The blocks given are left as they are.
 */
export function settledBlocks(blocks: readonly Block[], outcome: Outcome): Block[] {
  const settled: Block[] = [];
  let open: Paragraph | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      open = addParagraph(settled, open, block, outcome);
    } else {
      if (open && open.inlines.length > 0) settled.push(open);
      open = null;
      settled.push(...settledOther(block, outcome));
    }
  }
  return open ? [...settled, open] : settled;
}

/** Returns the paragraph that lost its newline and still waits for the text that runs on into it. */
function addParagraph(
  settled: Block[],
  open: Paragraph | null,
  block: Paragraph,
  outcome: Outcome,
): Paragraph | null {
  const paragraph = joined(open, settledParagraph(block, outcome));
  if (!survives(block.end, outcome)) return paragraph;
  settled.push(paragraph);
  return null;
}

function settledOther(block: Table | OpaqueBlock, outcome: Outcome): Block[] {
  if (block.kind === 'opaque') return [block];
  const table = settledTable(block, outcome);
  return survives(block, outcome) && table.rows.length > 0 ? [table] : [];
}

function survives(part: Suggestible, outcome: Outcome): boolean {
  return (outcome === 'rejected' ? part.insertionIds : part.deletionIds).length === 0;
}

const NOT_SUGGESTED: Suggestible = { insertionIds: [], deletionIds: [] };

/** Text before a newline that goes away runs on into the next paragraph, which keeps its style. */
function joined(open: Paragraph | null, next: Paragraph): Paragraph {
  return open ? { ...next, inlines: grouped([...open.inlines, ...next.inlines]) } : next;
}

function settledParagraph(paragraph: Paragraph, outcome: Outcome): Paragraph {
  const inlines = paragraph.inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'text') return [{ kind: 'text', runs: settledRuns(inline.runs, outcome) }];
    return survives(inline, outcome) ? [{ ...inline, ...NOT_SUGGESTED }] : [];
  });
  return { ...paragraph, inlines: grouped(inlines), end: { ...paragraph.end, ...NOT_SUGGESTED } };
}

function settledRuns(runs: readonly Run[], outcome: Outcome): Run[] {
  return runs.filter((run) => survives(run, outcome)).map((run) => ({ ...run, ...NOT_SUGGESTED }));
}

function settledTable(table: Table, outcome: Outcome): Table {
  const rows = table.rows
    .filter((row) => survives(row, outcome))
    .map((row) => ({
      ...row,
      ...NOT_SUGGESTED,
      cells: row.cells
        .filter((cell) => survives(cell, outcome))
        .map((cell) => ({ ...cell, ...NOT_SUGGESTED, content: settledBlocks(cell.content, outcome) })),
    }));
  return { ...table, ...NOT_SUGGESTED, rows };
}
