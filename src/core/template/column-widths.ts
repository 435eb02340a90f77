/** Points between the margins of a US Letter page, as Google Docs sets them up: 8.5 in less 1 in on each side. */
const PAGE = 468;
/** Of a two-column table, for its labels. */
const LABELS = 150;

/** Columns from which a page is too narrow for headings in the size of the text. */
const MANY_COLUMNS = 7;
/** Type size of such headings, in points. */
export const SMALL_TYPE = 9;
/** Points a letter of such a heading takes (Arial, bold, on average), and what a cell keeps free at its sides. */
const LETTER = 5.4;
const PADDING = 11;

/** Widths in points of a table of labels and texts. */
export const LABEL_WIDTHS: readonly number[] = [LABELS, PAGE - LABELS];

/**
 * Widths in points of a table with many columns, so that no word of a heading is broken: each column holds the longest
 * word of its heading, and the first, where people write most, half of what is left. Undefined for a table of few
 * columns, which share the page evenly.
 */
export function columnWidths(headings: readonly string[]): readonly number[] | undefined {
  if (headings.length < MANY_COLUMNS) return undefined;
  const needed = headings.map((heading) => PADDING + LETTER * longestWord(heading));
  const left = Math.max(0, PAGE - needed.reduce((sum, width) => sum + width, 0));
  const share = left / 2 / (headings.length - 1);
  return needed.map((width, column) => Math.floor(width + (column === 0 ? left / 2 : share)));
}

const longestWord = (heading: string): number =>
  Math.max(...heading.split(/[\s-]+/).map(({ length }) => length));
