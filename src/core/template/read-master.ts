import { isGoalId } from '../plan/goal-id.ts';
import type { Block, DocumentBlocks } from '../reading/blocks.ts';
import { classifyTable } from '../reading/classify-table.ts';
import { ok, type Result, refuse } from '../text/result.ts';
import { markIn, SCHOOLS_OF_MARKS } from './only-for.ts';
import { goalIdHolder, PLACE_HOLDERS, placeHoldersIn } from './place-holders.ts';

export interface MasterReading {
  /** What stands beside Goal ID in each goal, place-holder or not; every plan gets ids of its own for them. */
  readonly goalIds: readonly string[];
  /** Sentences: what plans will hold as it stands, since nobody can tell what it means. */
  readonly notices: readonly string[];
}

/**
 * Whether a document will do as the master of plans, however people have changed it. Refused where its copies would be
 * plans of no school, two goals of a plan would have one ID, or it cannot be told which schools a section is for.
 */
export function readMaster({ blocks }: DocumentBlocks): Result<MasterReading, 'badMaster'> {
  const texts = blocks.flatMap(textsOf);
  const goalIds = blocks.flatMap(goalIdsOf);
  const problems = [
    ...missing(texts),
    ...strangeIds(goalIds),
    ...repeated(goalIds),
    ...misunderstood(blocks),
  ];
  if (problems.length > 0) {
    return refuse('badMaster', `The master plan has to be put right first. ${problems.join(' ')}`);
  }
  return ok({ goalIds, notices: unknown(texts, goalIds) });
}

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((row) => row.map(({ text }) => text));

function goalIdsOf(block: Block): readonly string[] {
  const known = block.kind === 'table' ? classifyTable(block) : null;
  const id = known?.kind === 'goal' ? known.labels.values.get('id')?.text || '' : '';
  return id === '' ? [] : [id];
}

function missing(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap(placeHoldersIn).map((holder) => holder.toLowerCase());
  return [PLACE_HOLDERS.school, PLACE_HOLDERS.schoolId]
    .filter((holder) => !found.includes(holder.toLowerCase()))
    .map(
      (holder) =>
        `It no longer says ${holder}, so its copies could not be told apart. Write ${holder} into the table near its top.`,
    );
}

/** Every id is replaced wherever it stands in a copy, so it must be nothing that also means something else. */
function strangeIds(goalIds: readonly string[]): readonly string[] {
  return goalIds
    .filter((id) => !isGoalId(id) && !/^\{\{[^{}]+\}\}$/.test(id))
    .map((id) => `Beside Goal ID it says “${id}”. Write ${freeHolder(goalIds)} there.`);
}

function repeated(goalIds: readonly string[]): readonly string[] {
  const twice = goalIds.filter((id, index) => goalIds.indexOf(id) < index);
  return [...new Set(twice)].map(
    (id) =>
      `Two of its goals have the Goal ID ${id}, so every plan would, too. Write ${freeHolder(goalIds)} into the lower one.`,
  );
}

function freeHolder(goalIds: readonly string[]): string {
  let number = 1;
  while (goalIds.includes(goalIdHolder(number))) number += 1;
  return goalIdHolder(number);
}

/** A mark works in a heading only: there it is plain what goes with it. */
function misunderstood(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const isHeading = block.kind === 'paragraph' && block.headingLevel > 0;
    return textsOf(block).flatMap((text) => {
      const found = markIn(text);
      if (found === null) return [];
      if (!isHeading) return [`${found.mark} stands in a text. Put it at the end of a section’s heading.`];
      if (found.conditions !== null) return [];
      return [
        `It cannot be told which schools ${found.mark} means. It may name ${SCHOOLS_OF_MARKS.join(', ')}.`,
      ];
    });
  });
}

function unknown(texts: readonly string[], goalIds: readonly string[]): readonly string[] {
  const known = [...Object.values(PLACE_HOLDERS), ...goalIds].map((holder) => holder.toLowerCase());
  const strange = texts
    .flatMap(placeHoldersIn)
    .filter((holder) => !known.includes(holder.toLowerCase()) && markIn(holder) === null);
  return [...new Set(strange)].map(
    (holder) =>
      `The master plan says ${holder}, which is none of the place-holders. It stands in every plan as it is.`,
  );
}
