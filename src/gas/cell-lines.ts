/** A text handed to Google must hold no line break: each line is a paragraph of its own. */
export function writeLines(cell: GoogleAppsScript.Document.TableCell, text: string): void {
  const [first = '', ...rest] = linesOf(text);
  cell.setText(first);
  for (const line of rest) cell.appendParagraph(line);
}

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
