import type { TableBlock } from './blocks.ts';
import { cellPlace, finding, quoted, type Report } from './findings.ts';

/** Google Sheets keeps at most 50,000 characters in a cell; the tracker needs a little of that. */
const LONGEST_TEXT = 49_000;

/** Reports the cells of a plan's own table that hold a chip Google does not give out, or more text than a tracker cell takes. */
export function reportCells(table: TableBlock, report: Report): void {
  table.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const place = cellPlace(table.place, rowIndex + 1, columnIndex + 1);
      if (cell.hasUnreadableChip)
        report(finding('unreadableChip', place, chipMessage(row[0]?.text ?? '', columnIndex)));
      if (cell.text.length > LONGEST_TEXT) report(finding('textTooLong', place, longMessage(cell.text)));
    });
  });
}

function chipMessage(rowLabel: string, column: number): string {
  const where = rowLabel !== '' && column > 0 ? `The cell beside ${quoted(rowLabel)}` : 'A table cell';
  return `${where} holds a dropdown or another chip that Google does not let add-ons read. Delete the chip and type its text instead.`;
}

const longMessage = (text: string): string =>
  `A cell holds ${text.length} characters, starting with ${quoted(text)}. The tracker can take at most ${LONGEST_TEXT}: move the longer part into a section of its own.`;
