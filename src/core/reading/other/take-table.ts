import type { Place, TableBlock } from '../blocks.ts';
import { feedbackOf, progressOf, resourcesOf } from '../list-rows.ts';
import type { ReadTable } from '../segments.ts';
import { reportUnknown } from '../table-goals.ts';
import { addRow } from './goal-rows.ts';
import { RANK } from './other-label.ts';
import { piecesOfText } from './pieces.ts';
import { type OtherRow, piecesOfTable } from './rows.ts';
import { takePiece } from './take-piece.ts';
import type { Walk } from './walk.ts';

/** A table of a goal's money, progress or feedback joins the open goal; any other is read row by row. */
export function takeTable(walk: Walk, { block, known }: ReadTable): void {
  const { draft, report } = walk;
  walk.awaited = null;
  if (known.kind === 'facts' || known.kind === 'priorities' || known.kind === 'initiatives') return;
  if (draft === null) takeRows(walk, block);
  else if (known.kind === 'resources') draft.resources.push(...resourcesOf(known.list, block.place, report));
  else if (known.kind === 'progress') draft.progress.push(...progressOf(known.list, block.place, report));
  else if (known.kind === 'feedback') draft.feedback.push(...feedbackOf(known.list));
  else takeRows(walk, block);
}

function takeRows(walk: Walk, table: TableBlock): void {
  const pieces = piecesOfTable(table);
  for (const piece of pieces) {
    if (piece.kind === 'row') takeRow(walk, piece);
    else if (piece.kind !== 'unknownRow') takePiece(walk, piece);
  }
  if (walk.draft !== null && pieces.some(({ kind }) => kind === 'unknownRow'))
    reportUnknown(table, walk.report);
}

const GOAL_NUMBER = /^(?:goal\s*)?#?\s*(\d{1,2})$/i;

function takeRow(walk: Walk, row: OtherRow): void {
  const statement = row.texts.get('goal:statement') ?? '';
  const numbered = walk.drafts[Number(GOAL_NUMBER.exec(statement)?.[1]) - 1];
  if (numbered !== undefined) walk.draft = numbered;
  else if (statement !== '' && !row.sameGoal) takeRowGoal(walk, statement, row.place);
  if (walk.draft === null && walk.isPlan && !row.hasGoals) walk.open('activities', walk.heading, row.place);
  if (walk.draft !== null) addRow(walk.draft, row);
}

/** The goal in a row's cell, which may itself have labels, such as an overall goal and this year's. */
function takeRowGoal(walk: Walk, statement: string, place: Place): void {
  const above = walk.draft;
  if (above?.start.origin === 'row' && above.statement === statement) return;
  walk.dropEmpty();
  const draft = walk.open('row', above?.start ?? walk.heading, place);
  const pieces = piecesOfText(statement, null, place);
  if (!pieces.some(({ kind }) => kind === 'label')) draft.state(statement, RANK.measurable);
  else for (const piece of pieces) takePiece(walk, piece);
  walk.awaited = null;
}
