import { isBlank, sameCell, textAt } from './cell-text.ts';
import type { Sequence, TabDefinition, TrackerRow } from './tab-definition.ts';

/** Rows count as one that was reworded when they share this part of their words. */
const ENOUGH_SHARED = 0.5;

/**
 * Gives wanted rows the numbers of the rows that stand for the same thing already, so that a row put in above others
 * in a plan does not push each of them, and what people noted beside it, one further. The same row is, in this order:
 * one alike in every cell, one alike in the cells that name it, one whose words were changed. All others get numbers
 * nobody has. Rows of a tab without a sequence come back as they are.
 */
export function keepNumbers(
  definition: TabDefinition,
  existing: readonly TrackerRow[],
  wanted: readonly TrackerRow[],
): readonly TrackerRow[] {
  const { sequence } = definition;
  if (sequence === undefined) return wanted;
  const group = definition.keyColumns.filter((key) => key !== sequence.number);
  const groupOf = (row: TrackerRow) => group.map((key) => textAt(row, key)).join('\u001f');
  const before = grouped(existing, groupOf);
  const numbers = new Map<TrackerRow, number>();
  for (const [name, rows] of grouped(wanted, groupOf)) {
    numberRows(definition, sequence, before.get(name) || [], rows).forEach((number, row) => {
      numbers.set(row, number);
    });
  }
  return wanted.map((row) => ({ ...row, [sequence.number]: numbers.get(row) ?? null }));
}

type IsSame = (one: TrackerRow, other: TrackerRow) => boolean;

function numberRows(
  definition: TabDefinition,
  sequence: Sequence,
  existing: readonly TrackerRow[],
  wanted: readonly TrackerRow[],
): Map<TrackerRow, number> {
  const numberOf = (row: TrackerRow) => Number(textAt(row, sequence.number));
  const free = new Set(existing.filter((row) => Number.isInteger(numberOf(row))));
  const numbers = new Map<TrackerRow, number>();
  for (const isSame of passes(definition, sequence)) {
    for (const row of wanted) {
      const match = numbers.has(row) ? undefined : [...free].find((one) => isSame(one, row));
      if (match === undefined) continue;
      free.delete(match);
      numbers.set(row, numberOf(match));
    }
  }
  let last = Math.max(0, ...existing.map(numberOf).filter((number) => Number.isInteger(number)));
  for (const row of wanted) if (!numbers.has(row)) numbers.set(row, ++last);
  return numbers;
}

/** From the surest sign of being the same row to the least; of rows alike, first one at its old place, then one in its plan. */
function passes(definition: TabDefinition, { number, namedBy }: Sequence): IsSame[] {
  const { keyColumns, standing, columns } = definition;
  const compared = columns
    .map(({ key }) => key)
    .filter((key) => !keyColumns.includes(key) && key !== standing?.column);
  const isHere = (row: TrackerRow) =>
    standing === undefined || textAt(row, standing.column) === standing.here;
  const signs: IsSame[] = [
    (one, other) => compared.every((key) => sameCell(one[key], other[key])),
    (one, other) => namedBy.every((key) => sameCell(one[key], other[key])),
    (one, other) => sharedWords(wordsOf(namedBy, one), wordsOf(namedBy, other)) >= ENOUGH_SHARED,
    // A run that was stopped between two writes leaves the key of a row and nothing else.
    (one) => namedBy.every((key) => isBlank(one[key])),
  ];
  return signs.flatMap((isSame): IsSame[] => [
    (one, other) => isHere(one) && sameCell(one[number], other[number]) && isSame(one, other),
    (one, other) => isHere(one) && isSame(one, other),
    isSame,
  ]);
}

function wordsOf(namedBy: readonly string[], row: TrackerRow): Set<string> {
  const text = namedBy.map((key) => textAt(row, key)).join(' ');
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []);
}

/** Words in both over words in either: 0 for nothing in common, 1 for the same words. */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function grouped(
  rows: readonly TrackerRow[],
  groupOf: (row: TrackerRow) => string,
): Map<string, TrackerRow[]> {
  const groups = new Map<string, TrackerRow[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group === undefined) groups.set(groupOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
