import { columnName, columnNumber } from './a1.ts';
import type { LocaleRules } from './locale.ts';

/** One end of a reference; no row in `A:B`, no column in `2:3`. `fixed` is a dollar sign. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export interface Reference {
  /** Name of the tab as people see it; null for the formula's own. */
  readonly tab: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

export interface Token {
  readonly kind: 'text' | 'reference' | 'function' | 'number' | 'separator' | 'brace' | 'other';
  readonly text: string;
  readonly reference?: Reference;
}

const CORNER = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const RANGE = String.raw`${CORNER}:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|${CORNER}`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const TAB = `(?:'(?:[^']|'')*'|${NAME})!`;

function pattern(decimal: string): RegExp {
  const kinds = [
    '(?<text>"(?:[^"]|"")*")',
    `(?<tab>${TAB})?(?<range>${RANGE})(?![\\p{L}\\p{N}_(!])`,
    `(?<function>${NAME})(?=\\s*\\()`,
    `(?<name>${NAME})`,
    `(?<number>\\d+(?:[${decimal}]\\d+)?(?:E[+-]?\\d+)?)`,
    '(?<separator>[;,])',
    '(?<brace>[{}])',
    '(?<other>[^])',
  ];
  return new RegExp(kinds.join('|'), 'giu');
}

const PATTERNS = { '.': pattern('.'), ',': pattern(',') };

function readCorner(text: string): Corner {
  const [, fixedColumn, column, fixedRow, row] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const rowOnly = !column;
  return {
    column: column ? columnNumber(column) : null,
    row: row ? Number(row) : null,
    fixedColumn: !rowOnly && fixedColumn === '$',
    fixedRow: fixedRow === '$' || (rowOnly && fixedColumn === '$'),
  };
}

function readReference(tab: string | undefined, range: string): Reference {
  const [from = '', to] = range.split(':');
  const bare = tab?.slice(0, -1) ?? null;
  const name = bare?.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return { tab: name, from: readCorner(from), to: to === undefined ? null : readCorner(to) };
}

/** The parts of a formula, which put together again are the formula. */
export function tokensOf(formula: string, decimal: '.' | ','): Token[] {
  return [...formula.matchAll(PATTERNS[decimal])].map(({ 0: text, groups = {} }) => {
    const { tab, range } = groups;
    if (range !== undefined) return { kind: 'reference', text, reference: readReference(tab, range) };
    const kinds = ['text', 'function', 'number', 'separator', 'brace'] as const;
    return { kind: kinds.find((kind) => groups[kind] !== undefined) ?? 'other', text };
  });
}

function formatCorner(corner: Corner): string {
  const column = corner.column === null ? '' : `${corner.fixedColumn ? '$' : ''}${columnName(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.fixedRow ? '$' : ''}${corner.row}`;
  return column + row;
}

const isPlainName = (name: string) =>
  new RegExp(`^${NAME}$`, 'u').test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);

export function formatReference({ tab, from, to }: Reference): string {
  const prefix = tab === null ? '' : `${isPlainName(tab) ? tab : `'${tab.replaceAll("'", "''")}'`}!`;
  return prefix + formatCorner(from) + (to === null ? '' : `:${formatCorner(to)}`);
}

/** The formula with its references changed; one that is gone (null) becomes `#REF!`. */
export function mapReferences(
  formula: string,
  decimal: '.' | ',',
  change: (reference: Reference) => Reference | null,
): string {
  return tokensOf(formula, decimal)
    .map(({ text, reference }) => {
      if (!reference) return text;
      const changed = change(reference);
      if (changed === reference) return text;
      return changed === null ? '#REF!' : formatReference(changed);
    })
    .join('');
}

/**
 * A formula as Sheets keeps and tells it. Semicolons between arguments are accepted in every locale; they come back
 * as the locale's own separator, which is assumed from how Sheets shows them.
 */
export function storedFormula(formula: string, rules: LocaleRules): string {
  let depth = 0;
  return tokensOf(formula, rules.decimal)
    .map(({ kind, text }) => {
      if (kind === 'brace') depth += text === '{' ? 1 : -1;
      return kind === 'separator' && text === ';' && depth === 0 ? rules.argumentSeparator : text;
    })
    .join('');
}
