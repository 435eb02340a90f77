import type { Cell, Place } from '../blocks.ts';
import { filledIn } from './label-rows.ts';
import { type Piece, piecesOfText } from './pieces.ts';

/** A cell with a goal or an activity and what is said of it, each on a line with its own label. */
function isBox({ text }: Cell, place: Place): boolean {
  if (!text.includes('\n') || !text.includes(':')) return false;
  const [first, ...more] = piecesOfText(text, null, place);
  const isNamed =
    first?.kind === 'label' &&
    (first.label.part === 'statement' ||
      (first.label.part === 'activity' && first.label.key === 'activity' && first.text !== ''));
  return isNamed && more.some(({ kind }) => kind === 'label');
}

/** The pieces of a row's boxes; what stands beside a box is kept as a remark. Null for a row without one. */
export function boxPieces(row: readonly Cell[], place: Place): readonly Piece[] | null {
  if (!row.some((cell) => isBox(cell, place))) return null;
  return filledIn(row).flatMap((cell) => (isBox(cell, place) ? piecesOfText(cell.text, null, place) : []));
}

/** True for a row of headers right above a box, which its own labels make needless. */
export const isOverBox = (row: readonly Cell[], below: readonly Cell[] | undefined, place: Place): boolean =>
  row.some(({ text }, column) => text !== '' && isBoxAt(below, column, place));

function isBoxAt(row: readonly Cell[] | undefined, column: number, place: Place): boolean {
  const cell = row?.[column];
  return cell !== undefined && isBox(cell, place);
}

const PERIOD =
  /^(?:fall|autumn|winter|spring|summer|q[1-4]|(?:quarter|semester|trimester|term)\s*\d?|(?:\d(?:st|nd|rd|th)|first|second|third|fourth)\s+(?:quarter|semester|trimester|term)|[bme]oy|(?:beginning|middle|mid|end)(?:[ -]of)?(?:[ -]the)?[ -]?year|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s+(?:20)?\d\d)?|formative|summative|20\d\d\s*[-–]\s*\d\d)$/i;

/** True for a row that names seasons, quarters or months: below it stands what is looked at when. */
export const isRowOfPeriods = (row: readonly Cell[]): boolean =>
  row.filter(({ text }) => PERIOD.test(text)).length > 1;

/** A row of such a grid as one remark. */
export function gridPiece(row: readonly Cell[], place: Place): Piece {
  const [first = '', ...rest] = filledIn(row).map(({ text }) => text);
  return { kind: 'ownLabel', name: first, text: rest.join('\n'), place };
}
