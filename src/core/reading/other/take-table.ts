import type { Place, TableBlock } from '../blocks.ts';
import { feedbackOf, progressOf, resourcesOf } from '../list-rows.ts';
import type { ReadTable } from '../segments.ts';
import { reportUnknown } from '../table-goals.ts';
import type { GoalDraft } from './goal-draft.ts';
import { isNumberedGoal } from './goal-heading.ts';
import { addMoneyOfRow, addRow } from './goal-rows.ts';
import { RANK } from './label-part.ts';
import { piecesOfText } from './pieces.ts';
import { ONLY_NUMBER, type OtherRow, piecesOfTable } from './rows.ts';
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

const HAS_WORD = /\p{L}{3}/u;

function takeRow(walk: Walk, row: OtherRow): void {
  const statement = row.texts.get('goal:statement') ?? '';
  const meant = goalByNumber(walk.drafts, statement);
  if (meant !== null) takeRowOfNumber(walk, row, meant);
  else {
    if (HAS_WORD.test(statement) && !row.sameGoal) takeRowGoal(walk, statement, row.place);
    if (walk.draft === null && !row.hasGoals && doesSomething(row) && walk.takesActivities())
      walk.openForActivities(row.place);
    if (walk.draft !== null) addRow(walk.draft, row);
  }
}

const doesSomething = ({ texts, strategy }: OtherRow): boolean =>
  strategy !== '' || texts.has('activity:activity');

function takeRowOfNumber(walk: Walk, row: OtherRow, meant: GoalDraft): void {
  const isReference = [row.strategy, row.texts.get('activity:activity') ?? ''].some((text) =>
    ONLY_NUMBER.test(text),
  );
  walk.draft = meant;
  if (isReference) addMoneyOfRow(meant, row);
  else addRow(meant, row);
}

const GOAL_NUMBERS = /^(?:goal\s*)?#?\s*(\d{1,2})(?:\n(?:objective\s*)?#?\s*(\d{1,2}))?$/i;

/** The goal a row names by its number, and by the number of its objective where a goal has several; null for other words. */
function goalByNumber(drafts: readonly GoalDraft[], text: string): GoalDraft | null {
  const [, goal, objective = '1'] = GOAL_NUMBERS.exec(text) ?? [];
  if (goal === undefined) return null;
  const titled = drafts.filter(({ start }) => numberIn(start.title) === goal);
  const [first] = titled;
  return first === undefined ? (drafts[Number(goal) - 1] ?? null) : (titled[Number(objective) - 1] ?? first);
}

const numberIn = (title: string): string | undefined =>
  isNumberedGoal(title) ? /\d{1,2}/.exec(title)?.[0] : undefined;

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
