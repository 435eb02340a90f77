import { isDone } from '../core/plan/feedback.ts';
import type { FeedbackEntry } from '../core/plan/plan.ts';
import { ok, refuse } from '../core/text/result.ts';
import { sameWords } from '../core/text/same-words.ts';
import { pendingInCell } from './goal-refusals.ts';
import type { GoalTable } from './goal-table.ts';
import { refusalWhileWriting } from './one-at-a-time.ts';
import type { Calendar } from './ports.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { AddedRow, AnswerFeedbackRequest } from './sidebar-api-plan.ts';
import { StoppedHalfway } from './stopped-halfway.ts';
import { type TableViews, tableViews } from './table-views.ts';

export interface AnswerFeedbackPorts extends EditPlanPorts {
  readonly calendar: Calendar;
}

type Answer = Partial<Pick<FeedbackEntry, 'answer' | 'done'>>;

/**
 * Fills the Answer and Done cells beside a comment; Done with the day. The comment is found by its words, wherever its
 * row stands by now. A cell that holds other words already, or for which someone suggests any, is not written over.
 */
export function answerFeedback(ports: AnswerFeedbackPorts, request: AnswerFeedbackRequest): Reply<AddedRow> {
  const { goalId, answer, isDone: marksDone } = request;
  if (answer.trim() === '' && !marksDone) {
    return refuse(
      'badValue',
      'There is nothing to write yet. Type your answer, or mark the comment as done.',
    );
  }
  const refusal = refusalWhileWriting(ports.lock);
  if (refusal !== null) return refusal;
  const views = tableViews(ports, goalId, 'feedback');
  if (!views.ok) return views;
  const row = rowOf(views.value.saved, request);
  if (row === null) return commentNotFound(goalId);
  const texts: Answer = {
    ...(answer.trim() === '' ? {} : { answer: answer.trim() }),
    ...(marksDone ? { done: ports.calendar.today() } : {}),
  };
  const cells = cellsToFill(views.value, row, texts, goalId);
  if (!cells.ok) return cells;
  write(ports, views.value, cells.value, row);
  return ok({ goalId, row: row + 1 });
}

/** The 0-based row of a comment: of several that say the same, the first that is not done. */
function rowOf({ list }: GoalTable<'feedback'>, asked: AnswerFeedbackRequest): number | null {
  const rows = list.rows.filter(({ textOf }) =>
    (['from', 'date', 'comment'] as const).every((key) => sameWords(textOf(key), asked[key])),
  );
  const row = rows.find(({ textOf }) => !isDone({ done: textOf('done') })) || rows[0];
  return row === undefined ? null : row.row - 1;
}

interface CellToFill {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

function cellsToFill(
  views: TableViews<'feedback'>,
  row: number,
  texts: Answer,
  goalId: string,
): Reply<readonly CellToFill[]> {
  const cells: CellToFill[] = [];
  for (const key of ['answer', 'done'] as const) {
    const text = texts[key];
    const cell = text === undefined ? ok(null) : cellToFill(views, row, { key, text, goalId });
    if (!cell.ok) return cell;
    if (cell.value !== null) cells.push(cell.value);
  }
  return ok(cells);
}

/** Null where the cell says so already. */
function cellToFill(
  { saved, shown, accepted }: TableViews<'feedback'>,
  row: number,
  { key, text, goalId }: { readonly key: keyof Answer; readonly text: string; readonly goalId: string },
): Reply<CellToFill | null> {
  const column = shown.list.columnOf(key);
  if (column === null) return columnNotFound(goalId, key);
  const cellIn = ({ block }: GoalTable<'feedback'>) => block.rows[row]?.[column - 1];
  const cell = cellIn(saved);
  const found = cell?.text || '';
  const isPending = [shown, accepted].some((view) => !sameWords(cellIn(view)?.text || '', found));
  if (isPending || cell?.hasUnreadableChip === true) return pendingSuggestions(goalId, key);
  if (sameWords(found, text) || (key === 'done' && isDone({ done: found }))) return ok(null);
  return found === '' ? ok({ column: column - 1, text }) : changedSince(goalId, key, found);
}

/** The answer first: a comment is marked done only beside what was said to it. */
function write(
  { document }: AnswerFeedbackPorts,
  { table }: TableViews<'feedback'>,
  cells: readonly CellToFill[],
  row: number,
): void {
  if (cells.length === 0) return;
  try {
    for (const { column, text } of cells) document.setCell(table, row, column, text);
    document.save();
  } catch (error) {
    throw new StoppedHalfway(
      `Row ${row + 1} of the table “Feedback” may have been written in part only. Look at it in the document before you try again.`,
      error,
    );
  }
}

const NAMES = { answer: 'Answer', done: 'Done' } as const;

const commentNotFound = (goalId: string): Reply<never> =>
  refuse(
    'feedbackNotFound',
    `The comment no longer stands in the table “Feedback” of goal ${goalId} as it was read here. Look at the plan again.`,
  );

const columnNotFound = (goalId: string, key: keyof typeof NAMES): Reply<never> =>
  refuse(
    'columnNotFound',
    `The table “Feedback” of goal ${goalId} has no column “${NAMES[key]}”. Add a column with that heading, and try again.`,
  );

const pendingSuggestions = (goalId: string, key: keyof typeof NAMES): Reply<never> =>
  pendingInCell(`The cell “${NAMES[key]}” beside that comment of goal ${goalId}`);

const changedSince = (goalId: string, key: keyof typeof NAMES, now: string): Reply<never> =>
  refuse(
    'changedSince',
    `“${NAMES[key]}” beside that comment of goal ${goalId} says “${now}” already, and nothing was written over it. Look at it; to say more, type it there.`,
  );
