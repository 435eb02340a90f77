import type { Cell, ParagraphBlock, TableBlock } from './blocks.ts';
import { cellPlace, finding, quoted, type Report } from './findings.ts';
import type { ReadBlock, ReadTable } from './segments.ts';

/** Google Sheets keeps at most 50,000 characters in a cell; the tracker needs a little of that. */
const LONGEST_TEXT = 49_000;

/**
 * Reports what holds a chip Google does not give out, wherever it stands, and cells of a plan's own tables with more text than
 * a tracker cell takes.
 */
export function reportUnreadable(read: ReadBlock, report: Report): void {
  if (read.kind === 'paragraph') reportParagraph(read.block, report);
  else reportCells(read, report);
}

function reportParagraph({ text, place, hasUnreadableChip }: ParagraphBlock, report: Report): void {
  if (hasUnreadableChip === undefined) return;
  const line = text === '' ? 'A line' : `The line ${quoted(text)}`;
  const under = place.heading === '' || place.heading === text ? '' : ` under ${quoted(place.heading)}`;
  report(finding('unreadableChip', place, `${line}${under} ${CHIP}`));
}

function reportCells({ block, known }: ReadTable, report: Report): void {
  const limit = known.kind === 'unknown' ? Number.POSITIVE_INFINITY : LONGEST_TEXT;
  const header = 'list' in known ? known.list.header - 1 : null;
  block.rows.forEach((row, rowIndex) => {
    row.forEach(({ text, hasUnreadableChip }, columnIndex) => {
      if (!hasUnreadableChip && text.length <= limit) return;
      const place = cellPlace(block.place, rowIndex + 1, columnIndex + 1);
      if (hasUnreadableChip)
        report(finding('unreadableChip', place, `${cellName(block, header, rowIndex, columnIndex)} ${CHIP}`));
      if (text.length > limit) report(finding('textTooLong', place, longMessage(text)));
    });
  });
}

const CHIP =
  'holds a dropdown or another chip that Google does not let add-ons read. Delete the chip and type its text instead.';

/** A cell by what a person sees around it: the header above it and the first words of its row, or the label beside it. */
function cellName({ rows }: TableBlock, header: number | null, row: number, column: number): string {
  const above = header === null || header >= row ? '' : textIn(rows[header], column);
  const beside = column === 0 ? '' : rows[row]?.find(({ text }) => text !== '')?.text || '';
  if (above === '')
    return beside === '' ? `A cell in row ${row + 1} of a table` : `The cell beside ${quoted(beside)}`;
  const inRow = beside === '' ? `row ${row + 1} of its table` : `the row ${quoted(beside)}`;
  return `The cell under ${quoted(above)} in ${inRow}`;
}

const textIn = (row: readonly Cell[] | undefined, column: number): string => row?.[column]?.text || '';

const longMessage = (text: string): string =>
  `A cell holds ${text.length} characters, starting with ${quoted(text)}. The tracker can take at most ${LONGEST_TEXT}: move the longer part into a section of its own.`;
