import { ServiceError } from '../execution.ts';
import type { Area } from './area.ts';
import { type FollowedPlaces, followPlaces, followRemoval } from './charts/follow-charts.ts';
import { type Corner, mapReferences, type Reference } from './formula-text.ts';
import { localeRules } from './locale.ts';
import { type Cell, type SpreadsheetModel, type Tab, tabNamed } from './model.ts';

export type Axis = 'row' | 'column';

/**
 * A new order of the rows or columns of a tab: for each place the old number that comes there, null for a new empty
 * one. What is left out is deleted.
 */
type Order = readonly (number | null)[];

const MOST_CELLS = 10_000_000;

/** Changes the references of every formula in the spreadsheet; `target` is the tab a reference points into. */
function rewriteReferences(
  model: SpreadsheetModel,
  change: (reference: Reference, target: Tab) => Reference | null,
): void {
  const { decimal } = localeRules(model.locale);
  for (const home of model.tabs) {
    for (const cell of home.rows.flat()) {
      if (cell?.formula === undefined) continue;
      cell.formula = mapReferences(cell.formula, decimal, (reference) => {
        const target = reference.tab === null ? home : tabNamed(model, reference.tab);
        return target ? change(reference, target) : reference;
      });
    }
  }
}

/** Old to new numbers along one axis. */
class Places implements FollowedPlaces {
  readonly #places: ReadonlyMap<number, number>;
  readonly #size: number;
  readonly #grown: number;

  constructor(order: Order, size: number) {
    this.#places = new Map(order.flatMap((old, at) => (old === null ? [] : [[old, at + 1] as const])));
    this.#size = size;
    this.#grown = order.length - size;
  }

  /** Null when it was deleted. */
  of(old: number): number | null {
    return old > this.#size ? old + this.#grown : (this.#places.get(old) ?? null);
  }

  /** From the first to the last of what is left of a stretch. Assumed where a column moved out of its middle. */
  span(first: number, last: number): { first: number; last: number } | null {
    const left: number[] = [];
    for (let old = first; old <= last; old += 1) {
      const place = this.of(old);
      if (place !== null) left.push(place);
    }
    return left.length === 0 ? null : { first: Math.min(...left), last: Math.max(...left) };
  }
}

function mapReference(reference: Reference, axis: Axis, places: Places, size: number): Reference | null {
  const { from, to } = reference;
  const first = from[axis];
  if (first === null) return reference;
  const last = to === null ? first : (to[axis] ?? Math.max(first, size));
  const span = places.span(Math.min(first, last), Math.max(first, last));
  if (!span) return null;
  const at = (corner: Corner, place: number): Corner =>
    corner[axis] === null ? corner : { ...corner, [axis]: place };
  return { ...reference, from: at(from, span.first), to: to === null ? null : at(to, span.last) };
}

/** Moves what covers an area along with its cells; false when nothing is left of them. */
function followArea(covering: { area?: Area }, axis: Axis, places: Places): boolean {
  const { area } = covering;
  if (!area) return true;
  const length = axis === 'row' ? 'rows' : 'columns';
  const span = places.span(area[axis], area[axis] + area[length] - 1);
  if (span) covering.area = { ...area, [axis]: span.first, [length]: span.last - span.first + 1 };
  return span !== null;
}

function mapNumbers(numbers: readonly number[], places: Places): number[] {
  return numbers.flatMap((old) => places.of(old) ?? []);
}

function mapKeys<T>(record: Readonly<Record<string, T>>, places: Places): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([old, value]) => {
      const place = places.of(Number(old));
      return place === null ? [] : [[String(place), value]];
    }),
  );
}

function mapDecorations(tab: Tab, axis: Axis, places: Places): void {
  if (axis === 'row') tab.hiddenRows = mapNumbers(tab.hiddenRows, places);
  else {
    tab.hiddenColumns = mapNumbers(tab.hiddenColumns, places);
    tab.columnWidths = mapKeys(tab.columnWidths, places);
    if (tab.filter) tab.filter.hiddenValues = mapKeys(tab.filter.hiddenValues, places);
  }
  tab.protections = tab.protections.filter((protection) => followArea(protection, axis, places));
  if (tab.filter && !followArea(tab.filter, axis, places)) tab.filter = null;
}

function rearrange(model: SpreadsheetModel, tab: Tab, axis: Axis, order: Order): void {
  const size = axis === 'row' ? tab.maxRows : tab.maxColumns;
  const places = new Places(order, size);
  rewriteReferences(model, (reference, target) =>
    target === tab ? mapReference(reference, axis, places, size) : reference,
  );
  if (axis === 'row') {
    tab.rows = order.map((old) => (old === null ? [] : (tab.rows[old - 1] ?? [])));
    tab.maxRows = order.length;
  } else {
    const pick = (cells: (Cell | null)[]) =>
      order.map((old) => (old === null ? null : (cells[old - 1] ?? null)));
    tab.rows = tab.rows.map(pick);
    tab.maxColumns = order.length;
  }
  mapDecorations(tab, axis, places);
  followPlaces(model, tab, axis, places);
  model.version += 1;
}

function numbersOf(tab: Tab, axis: Axis): number[] {
  return Array.from({ length: axis === 'row' ? tab.maxRows : tab.maxColumns }, (_, at) => at + 1);
}

/** New empty rows or columns before a place; references and protections follow. */
export function insertAt(model: SpreadsheetModel, tab: Tab, axis: Axis, place: number, count: number): void {
  const cells = model.tabs.reduce((sum, each) => sum + each.maxRows * each.maxColumns, 0);
  if (cells + count * (axis === 'row' ? tab.maxColumns : tab.maxRows) > MOST_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  const numbers = numbersOf(tab, axis);
  const added: Order = Array.from({ length: count }, () => null);
  rearrange(model, tab, axis, [...numbers.slice(0, place - 1), ...added, ...numbers.slice(place - 1)]);
}

/** References to what is deleted become `#REF!`. */
export function deleteAt(model: SpreadsheetModel, tab: Tab, axis: Axis, place: number, count: number): void {
  const order = numbersOf(tab, axis);
  order.splice(place - 1, count);
  rearrange(model, tab, axis, order);
}

/** One column to another place, counted without it. */
export function moveColumnTo(model: SpreadsheetModel, tab: Tab, from: number, to: number): void {
  const order = numbersOf(tab, 'column');
  order.splice(from - 1, 1);
  order.splice(to - 1, 0, from);
  rearrange(model, tab, 'column', order);
}

/** Formulas that name the tab follow. The caller has checked the name. */
export function renameTabTo(model: SpreadsheetModel, tab: Tab, name: string): void {
  rewriteReferences(model, (reference, target) =>
    target === tab && reference.tab !== null ? { ...reference, tab: name } : reference,
  );
  tab.name = name;
  model.version += 1;
}

/** References to the tab become `#REF!`. */
export function removeTab(model: SpreadsheetModel, tab: Tab): void {
  rewriteReferences(model, (reference, target) => (target === tab ? null : reference));
  model.tabs.splice(model.tabs.indexOf(tab), 1);
  followRemoval(model, tab);
  model.version += 1;
}
