import type { GoalKey } from '../../plan/fields.ts';
import type { Activity, Resource } from '../../plan/plan.ts';
import type { Cell, Place, TableBlock } from '../blocks.ts';
import { cellPlace } from '../findings.ts';
import { isNumberedGoal } from './goal-heading.ts';
import { isFactLabel, type OtherLabel, otherLabel } from './other-label.ts';
import { type Piece, piecesOfText } from './pieces.ts';

export type ColumnKey = `goal:${GoalKey}` | `activity:${keyof Activity}` | `money:${keyof Resource}`;

/** One row below a header: its texts by what the header calls them; columns of the same kind are joined by line feeds. */
export interface OtherRow {
  readonly kind: 'row';
  readonly texts: ReadonlyMap<ColumnKey, string>;
  /** Whether the table has a column for goals at all. */
  readonly hasGoals: boolean;
  /** The cell with the goal is merged with the one above. */
  readonly sameGoal: boolean;
  readonly place: Place;
}

/** A row no header or label explains. */
interface UnknownRow {
  readonly kind: 'unknownRow';
  readonly texts: readonly string[];
  readonly place: Place;
}

type TablePiece = Piece | OtherRow | UnknownRow;

type Columns = ReadonlyMap<number, ColumnKey>;
interface Header {
  readonly columns: Columns;
  readonly goalColumn: number | null;
}

/**
 * Reads a table of another district row by row: a row of headers explains those below it, a row of one cell is text, a
 * label is followed by its value. One table may hold several goals, each with headers of its own.
 */
export function piecesOfTable({ rows, place }: TableBlock): readonly TablePiece[] {
  if (hasGoalColumns(rows)) return columnPieces(rows, place);
  const labelled = isLabelTable(rows);
  let header: Header | null = null;
  let mergedUntil = 0;
  return rows.flatMap((row, index): readonly TablePiece[] => {
    const at = cellPlace(place, index + 1, null);
    const filled = row.filter(({ text }) => text !== '');
    const found = labelled || index + 1 === rows.length ? null : headerOf(filled, row);
    header = found ?? header;
    if (found !== null || filled.length === 0) return [];
    if (header === null || isLabelRow(filled) || isCaption(filled, row)) return labelPieces(row, at);
    const sameGoal = index < mergedUntil;
    if (!sameGoal) mergedUntil = index + rowsOfGoal(row, header);
    return [rowPiece(row, header, sameGoal, at)];
  });
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

const columnPieces = ([first = [], ...rows]: TableBlock['rows'], place: Place): readonly TablePiece[] =>
  first.slice(1).flatMap((goal, index) => [
    ...piecesOfText(goal.text, null, cellPlace(place, 1, index + 2)),
    ...rows.flatMap((row, below) => {
      const at = cellPlace(place, below + 2, index + 2);
      return labelPieces([row[0] ?? goal, row[index + 1] ?? goal], at);
    }),
  ]);

/** How many rows the cell with the goal is merged over. */
const rowsOfGoal = (row: readonly Cell[], { goalColumn }: Header): number =>
  goalColumn === null ? 1 : (row[goalColumn]?.rowSpan ?? 1);

const LONGEST_HEADER = 80;

/** A row is a header when at least two of its cells name columns of a list, and most of them name something. */
function headerOf(filled: readonly Cell[], row: readonly Cell[]): Header | null {
  if (filled.length < 2 || isPairs(filled) || filled.some(({ text }) => text.length > LONGEST_HEADER))
    return null;
  const columns = new Map<number, ColumnKey>();
  row.forEach(({ text }, column) => {
    const key = keyOf(otherLabel(text));
    if (key !== null && !isValueLike(text)) columns.set(column, key);
  });
  if (columns.size < 2 || columns.size * 2 < filled.length) return null;
  const keys = new Set(columns.values());
  if (keys.size < 2 || !namesAList(keys)) return null;
  return { columns: withGoalColumn(columns), goalColumn: goalColumnOf(columns) };
}

const isLabel = (cell: Cell | undefined): boolean => cell !== undefined && otherLabel(cell.text) !== null;

/** `Target | 76% | Indicator | state test`: labels and values in turn. */
const isPairs = (filled: readonly Cell[]): boolean =>
  filled.length % 2 === 0 && filled.every((cell, index) => isLabel(cell) === (index % 2 === 0));

/** Two columns, and most rows hold a label with something else beside it. */
function isLabelTable(rows: TableBlock['rows']): boolean {
  const filled = rows.map((row) => row.filter(({ text }) => text !== '')).filter((row) => row.length > 1);
  if (filled.some((row) => row.length > 2)) return false;
  return filled.filter(isPairs).length * 2 > filled.length;
}

/** A header says what stands below it; it is no sentence, and a label with its value is no header. */
const isValueLike = (text: string): boolean =>
  /[.!]$|:\s*\S/.test(text) && !/:\s*[\p{L}/ ]{2,40}$/u.test(text);

const namesAList = (keys: ReadonlySet<ColumnKey>): boolean =>
  keys.has('activity:activity') ||
  keys.has('goal:statement') ||
  (keys.has('goal:baseline') && keys.has('goal:target')) ||
  ((keys.has('goal:metric') || keys.has('goal:instrument')) &&
    (keys.has('goal:baseline') || keys.has('goal:target')));

function keyOf(label: OtherLabel | null): ColumnKey | null {
  if (label === null) return null;
  if (label.part === 'statement') return 'goal:statement';
  return `${label.part}:${label.key}` as ColumnKey;
}

/** Where no column is called a goal, the one with the district's priority or goal is what the plan's rows serve. */
function withGoalColumn(columns: Map<number, ColumnKey>): Columns {
  const keys = Array.from(columns.values());
  if (keys.includes('goal:statement') || !keys.includes('activity:activity')) return columns;
  const [priority] = Array.from(columns).find(([, key]) => key === 'goal:priority') ?? [];
  return priority === undefined ? columns : new Map(columns).set(priority, 'goal:statement');
}

const goalColumnOf = (columns: Columns): number | null =>
  Array.from(withGoalColumn(new Map(columns))).find(([, key]) => key === 'goal:statement')?.[0] ?? null;

function rowPiece(
  row: readonly Cell[],
  { columns, goalColumn }: Header,
  sameGoal: boolean,
  place: Place,
): OtherRow {
  const texts = new Map<ColumnKey, string>();
  row.forEach(({ text }, column) => {
    const key = columns.get(column);
    if (key === undefined || text === '') return;
    const above = texts.get(key);
    texts.set(key, above === undefined ? text : `${above}\n${text}`);
  });
  return { kind: 'row', texts, hasGoals: goalColumn !== null, sameGoal, place };
}

/** A row across the table, such as `Goal 2: …` between two lists. */
const isCaption = (filled: readonly Cell[], row: readonly Cell[]): boolean =>
  filled.length === 1 && row.length > 1 && ((filled[0]?.columnSpan ?? 1) >= row.length || isLabelRow(filled));

/** `Budget: | $4,000` and `Goal 2: By June …` below a list, which no longer belong to it. */
function isLabelRow(filled: readonly Cell[]): boolean {
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return false;
  const label = otherLabel(first.text.replace(/:[\s\S]*$/, ''));
  if (label === null) return false;
  return second === undefined
    ? label.part === 'statement'
    : /:$/.test(first.text) || label.part === 'statement';
}

function labelPieces(row: readonly Cell[], place: Place): readonly (Piece | UnknownRow)[] {
  const texts = row.map(({ text }) => text).filter((text) => text !== '');
  const [first = '', second = ''] = texts;
  if (texts.length === 1) return piecesOfText(first, null, place);
  const pieces: Piece[] = [];
  let rest = texts;
  while (rest.length > 1) {
    const [name = '', value = '', ...others] = rest;
    const label = isFactLabel(name) ? null : otherLabel(name);
    if (label === null) break;
    pieces.push({ kind: 'label', label, name: name.replace(/:$/, ''), text: value, place });
    rest = others;
  }
  if (rest.length === 0) return pieces;
  if (pieces.length > 0) return [...pieces, ...rest.flatMap((text) => piecesOfText(text, null, place))];
  if (texts.length === 2 && first.length <= LONGEST_HEADER)
    return [{ kind: 'ownLabel', name: first.replace(/:$/, ''), text: second, place }];
  return [{ kind: 'unknownRow', texts, place }];
}
