import type { CellValue } from './cells.ts';

/** Sheets refuses a cell of more than 50,000 characters; what is longer than this is cut, to leave room for saying so. */
export const LONGEST_CELL = 49_000;

const CUT = '\n[Cut here: the text is too long for one cell. Its whole length is in the plan.]';

/** The value as a cell can hold it: text beyond `LONGEST_CELL` UTF-16 units is cut, with a sentence at its end. */
export function fitCell(value: CellValue): { readonly value: CellValue; readonly cut: boolean } {
  if (typeof value !== 'string' || value.length <= LONGEST_CELL) return { value, cut: false };
  return { value: value.slice(0, wholeCharacters(value, LONGEST_CELL)) + CUT, cut: true };
}

/** The half of a surrogate pair alone would come back from the sheet as something else. */
function wholeCharacters(text: string, length: number): number {
  const unit = text.charCodeAt(length - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? length - 1 : length;
}
