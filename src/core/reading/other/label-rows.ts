import type { Cell, Place, TableBlock } from '../blocks.ts';
import { DOCUMENT as NOWHERE } from '../findings.ts';
import { isFactLabel, otherLabel } from './other-label.ts';
import { type Piece, piecesOfText } from './pieces.ts';

/** A row no header or label explains. */
export interface UnknownRow {
  readonly kind: 'unknownRow';
  readonly texts: readonly string[];
  readonly place: Place;
}

/** Longer cells are values. */
export const LONGEST_LABEL_CELL = 80;

export const isLabel = (cell: Cell | undefined): boolean =>
  cell !== undefined && otherLabel(cell.text) !== null;

export const filledIn = (row: readonly Cell[]): readonly Cell[] => row.filter(({ text }) => text !== '');

/** `Target | 76% | Indicator | state test`: labels and values in turn. */
export const isPairs = (filled: readonly Cell[]): boolean =>
  filled.length % 2 === 0 && filled.every((cell, index) => isLabel(cell) === (index % 2 === 0));

/** Two columns, and most rows hold a label or a question with something else beside it. */
export function isLabelTable(rows: TableBlock['rows']): boolean {
  const filled = rows.map(filledIn).filter((row) => row.length > 1);
  if (filled.some((row) => row.length > 2)) return false;
  return filled.filter((row) => isPairs(row) || isAsked(row[0])).length * 2 > filled.length;
}

const isAsked = (cell: Cell | undefined): boolean => /[?:]$/.test(cell?.text ?? '');

/** `Budget: | $4,000` and `Goal 2: By June …` below a list, which no longer belong to it. */
export function isLabelRow(filled: readonly Cell[]): boolean {
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return false;
  const label = otherLabel(first.text.replace(/:[\s\S]*$/, ''));
  if (label === null) return false;
  return second === undefined
    ? label.part === 'statement'
    : /:$/.test(first.text) || label.part === 'statement';
}

const firstLineOf = (text: string): string => /^[^\n]*/.exec(text)?.[0] ?? '';

/** The pieces of a value that is itself told in labelled lines; none for a plain value. */
function labelsInside(value: string, place: Place): readonly Piece[] {
  if (!value.includes('\n') || !value.includes(':')) return [];
  const pieces = piecesOfText(value, null, place);
  return pieces.some(({ kind }) => kind === 'label') ? pieces : [];
}

/** `Goal: By June …` in one cell, whatever stands in the next. */
export const isLabelled = (text: string): boolean =>
  text.includes(':') && otherLabel(text) === null && piecesOfText(text, null, NOWHERE)[0]?.kind === 'label';

/** A row of labels and values in turn, of one text, or of cells that each have their label. */
export function labelPieces(row: readonly Cell[], place: Place): readonly (Piece | UnknownRow)[] {
  const texts = filledIn(row).map(({ text }) => text);
  const [first = '', second = ''] = texts;
  if (texts.length === 1 || isLabelled(first))
    return texts.flatMap((text) => piecesOfText(text, null, place));
  const { pieces, rest } = pairsOf(texts, place);
  if (pieces.length > 0) return [...pieces, ...rest.flatMap((text) => piecesOfText(text, null, place))];
  if (texts.length === 2 && first.length <= LONGEST_LABEL_CELL)
    return [{ kind: 'ownLabel', name: first.replace(/:$/, ''), text: second, place }];
  return texts.length === 0 ? [] : [{ kind: 'unknownRow', texts, place }];
}

/** The labels with their values from the left, and the texts from the first that is no label. */
function pairsOf(texts: readonly string[], place: Place) {
  const pieces: Piece[] = [];
  let rest = texts;
  while (rest.length > 1) {
    const [name = '', value = '', ...others] = rest;
    const label = isFactLabel(name) ? null : (otherLabel(name) ?? otherLabel(firstLineOf(name)));
    if (label === null) break;
    const inside = labelsInside(value, place);
    const text = inside.length > 0 ? '' : value;
    pieces.push({ kind: 'label', label, name: name.replace(/:$/, ''), text, place }, ...inside);
    rest = others;
  }
  return { pieces, rest };
}
