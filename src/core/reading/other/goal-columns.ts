import type { Cell, Place, TableBlock } from '../blocks.ts';
import { cellPlace, DOCUMENT as NOWHERE } from '../findings.ts';
import { isNumberedGoal } from './goal-heading.ts';
import { filledIn, isLabel, isLabelled, labelPieces, type UnknownRow } from './label-rows.ts';
import { type Piece, piecesOfText } from './pieces.ts';

/** The pieces of a table with a goal in each of its columns, column by column; null for any other table. */
export function goalColumnPieces({
  rows,
  place,
}: Pick<TableBlock, 'rows' | 'place'>): readonly (Piece | UnknownRow)[] | null {
  if (hasGoalColumns(rows)) return columnPieces(rows, place);
  const goals = rows.findIndex(isRowOfGoals);
  return goals < 0 ? null : downColumns(rows.slice(goals), place, goals);
}

/** Labels down the first column and a goal in each of the others, named at its top. */
function hasGoalColumns([first = [], ...rows]: TableBlock['rows']): boolean {
  const goals = first.slice(1);
  return (
    goals.length > 1 &&
    goals.every(({ text }) => isNumberedGoal(text)) &&
    rows.filter((row) => isLabel(row[0])).length * 2 > rows.length
  );
}

const columnPieces = (
  [first = [], ...rows]: TableBlock['rows'],
  place: Place,
): readonly (Piece | UnknownRow)[] =>
  first.slice(1).flatMap((goal, index) => [
    ...piecesOfText(goal.text, null, cellPlace(place, 1, index + 2)),
    ...rows.flatMap((row, below) => {
      const at = cellPlace(place, below + 2, index + 2);
      return labelPieces([row[0] ?? goal, row[index + 1] ?? goal], at);
    }),
  ]);

/** `Goal: …` in each of several columns. */
function isRowOfGoals(row: readonly Cell[]): boolean {
  const filled = filledIn(row);
  return filled.length > 1 && filled.every(({ text }) => isLabelled(text) && saysGoal(text));
}

function saysGoal(text: string): boolean {
  const [piece] = piecesOfText(text, null, NOWHERE);
  return piece?.kind === 'label' && piece.label.part === 'statement';
}

const downColumns = (
  rows: TableBlock['rows'],
  place: Place,
  above: number,
): readonly (Piece | UnknownRow)[] =>
  (rows[0] ?? []).flatMap((_, column) =>
    rows.flatMap((row, index) =>
      piecesOfText(row[column]?.text ?? '', null, cellPlace(place, above + index + 1, column + 1)),
    ),
  );
