import { NotEmulated } from '../execution.ts';
import { type Corner, formatReference, type Reference, type Token, tokensOf } from './formula-text.ts';
import { newWorkbook, type Workbook } from './iron-calc.ts';
import { localeRules } from './locale.ts';
import { type Cell, cellAt, type Scalar, type SpreadsheetModel, type Tab, tabNamed } from './model.ts';

/**
 * Functions the engine was seen to calculate as Sheets does; any other throws `NotEmulated` by name. SUMPRODUCT is
 * not among them: the engine counts `--(range="x")` as 0.
 */
const FUNCTIONS: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS IF IFERROR IFNA INT ISBLANK ISERROR
  ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MOD NA NOT OR RIGHT ROUND ROUNDDOWN ROUNDUP
  ROW ROWS SUM SUMIF SUMIFS TRIM UPPER`.split(/\s+/),
);

interface FormulaCell {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Results by tab, then by `row:column`. */
type Results = ReadonlyMap<Tab, ReadonlyMap<string, Scalar>>;

const key = (row: number, column: number) => `${row}:${column}`;

/** Tabs go by their place in the engine, which does not take every name that Sheets takes. */
const alias = (place: number) => `Tab_${place + 1}`;

/** A range over a whole column, row or open end reaches to the edge of the grid, as in Sheets. */
function closeCorner(corner: Corner, tab: Tab, end: boolean): Corner {
  const row = corner.row ?? (end ? tab.maxRows : 1);
  const column = corner.column ?? (end ? tab.maxColumns : 1);
  return { ...corner, row, column };
}

function referenceForEngine(model: SpreadsheetModel, home: Tab, reference: Reference): string {
  const tab = reference.tab === null ? home : tabNamed(model, reference.tab);
  if (!tab) return '#REF!';
  const from = closeCorner(reference.from, tab, false);
  if ((from.row ?? 0) > tab.maxRows || (from.column ?? 0) > tab.maxColumns) return '#REF!';
  const to = reference.to === null ? null : closeCorner(reference.to, tab, true);
  return formatReference({ tab: alias(model.tabs.indexOf(tab)), from, to });
}

function requireKnown(token: Token, argumentSeparator: string): void {
  const text = token.text.toUpperCase();
  // The engine leaves empty cells out of "<>x", which Sheets counts.
  if (token.kind === 'text' && /^"(<>|="?$)/.test(text)) throw new NotEmulated(`The criterion ${text}`);
  if (token.kind === 'brace') throw new NotEmulated('An array literal in a formula');
  if (token.kind === 'function' && !FUNCTIONS.has(text))
    throw new NotEmulated(`The formula function ${text}`);
  if (token.kind === 'separator' && text !== argumentSeparator) throw new NotEmulated(`${text} in a formula`);
}

function formulaForEngine(model: SpreadsheetModel, { tab, formula }: FormulaCell): string {
  const { decimal, argumentSeparator } = localeRules(model.locale);
  const translated = tokensOf(formula, decimal).map((token) => {
    requireKnown(token, argumentSeparator);
    if (token.reference) return referenceForEngine(model, tab, token.reference);
    if (token.kind === 'separator') return ',';
    return token.kind === 'number' ? token.text.replace(decimal, '.') : token.text;
  });
  return translated.join('');
}

function inputForEngine(value: Scalar): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function* cellsOf(tab: Tab): Generator<{ row: number; column: number; cell: Cell }> {
  for (const [r, cells] of tab.rows.entries()) {
    for (const [c, cell] of cells.entries()) if (cell) yield { row: r + 1, column: c + 1, cell };
  }
}

/** Puts all cells into the engine, and gives back those with a formula. */
function fill(workbook: Workbook, model: SpreadsheetModel): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [place, tab] of model.tabs.entries()) {
    if (place > 0) workbook.newSheet();
    workbook.renameSheet(place, alias(place));
    for (const { row, column, cell } of cellsOf(tab)) {
      if (cell.formula !== undefined) found.push({ tab, row, column, formula: cell.formula });
      else if (cell.value !== null) workbook.setUserInput(place, row, column, inputForEngine(cell.value));
    }
  }
  return found;
}

const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

/** Errors the engine names otherwise: a circle and an array without room are both `#REF!` in Sheets. */
const ERRORS: Readonly<Record<string, string>> = { '#CIRC!': '#REF!', '#SPILL!': '#REF!' };
const SHEETS_ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#NUM!', '#VALUE!', '#ERROR!'];

function errorResult(text: string, formula: string): string {
  const error = ERRORS[text] ?? text;
  if (!SHEETS_ERRORS.includes(error)) throw new NotEmulated(`The formula ${formula} (${text})`);
  return error;
}

/** `digits` is the engine's unrounded text of a number; its formatted text is rounded. */
function resultOf(workbook: Workbook, place: number, cell: FormulaCell, digits: () => string): Scalar {
  const { row, column, formula } = cell;
  if (workbook.getCellArrayStructure(place, row, column) !== 'SingleCell') {
    throw new NotEmulated(`The array formula ${formula}`);
  }
  const text = workbook.getFormattedCellValue(place, row, column);
  const type = workbook.getCellType(place, row, column);
  if (type === NUMBER) return Number(digits());
  if (type === TEXT) return text;
  if (type === BOOLEAN) return text === 'TRUE';
  if (type === ERROR) return errorResult(text, formula);
  throw new NotEmulated(`The result of ${formula}`);
}

/** A formula that only points at an empty cell is empty, where the engine has 0. */
function pointsAtNothing(model: SpreadsheetModel, { tab, formula }: FormulaCell): boolean {
  const [, target, ...rest] = tokensOf(formula, localeRules(model.locale).decimal);
  const { reference } = target ?? {};
  if (!reference || rest.length > 0 || reference.to !== null) return false;
  const there = reference.tab === null ? tab : tabNamed(model, reference.tab);
  const { row, column } = reference.from;
  if (!there || row === null || column === null || row > there.maxRows || column > there.maxColumns)
    return false;
  const cell = cellAt(there, row, column);
  return cell === null || (cell.value === null && cell.formula === undefined);
}

function calculateIn(workbook: Workbook, model: SpreadsheetModel): Results {
  const formulas = fill(workbook, model);
  const digitsTab = model.tabs.length;
  workbook.newSheet();
  for (const [n, cell] of formulas.entries()) {
    const place = model.tabs.indexOf(cell.tab);
    const itself = { column: cell.column, row: cell.row, fixedColumn: false, fixedRow: false };
    const reference = formatReference({ tab: alias(place), from: itself, to: null });
    workbook.setUserInput(place, cell.row, cell.column, formulaForEngine(model, cell));
    workbook.setUserInput(digitsTab, n + 1, 1, `=${reference}&""`);
  }
  workbook.evaluate();
  const results = new Map(model.tabs.map((tab) => [tab, new Map<string, Scalar>()]));
  for (const [n, cell] of formulas.entries()) {
    const digits = () => workbook.getFormattedCellValue(digitsTab, n + 1, 1);
    const result = resultOf(workbook, model.tabs.indexOf(cell.tab), cell, digits);
    results.get(cell.tab)?.set(key(cell.row, cell.column), pointsAtNothing(model, cell) ? null : result);
  }
  return results;
}

function calculate(model: SpreadsheetModel): Results {
  const workbook = newWorkbook();
  try {
    return calculateIn(workbook, model);
  } finally {
    workbook.free();
  }
}

const calculated = new WeakMap<SpreadsheetModel, { version: number; results: Results }>();

/**
 * The result of the formula in a cell; errors as Sheets writes them, such as `#DIV/0!`. Everything is calculated at
 * the first read after a change. One formula that is not emulated anywhere in the spreadsheet makes this throw.
 *
 * Unlike Sheets: `IF` that chooses an empty cell gives 0, not an empty cell; and a result takes no date or percent
 * format from the cells it was made of.
 */
export function formulaResult(model: SpreadsheetModel, tab: Tab, row: number, column: number): Scalar {
  const known = calculated.get(model);
  const results = known?.version === model.version ? known.results : calculate(model);
  calculated.set(model, { version: model.version, results });
  return results.get(tab)?.get(key(row, column)) ?? null;
}
