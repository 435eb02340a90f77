import Table from 'cli-table3';

/** The widest a terminal table gets, borders included; a narrow window still holds it. */
const WIDTH = 100;
const BORDER = 3;

/** Rows as a plain table with a heading row, no colours; a wide last column is wrapped so that the table stays narrow. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...head],
    colWidths: columnWidths([head, ...rows]),
    style: { head: [], border: [], compact: true },
    wordWrap: true,
  });
  table.push(...rows.map((row) => head.map((_, column) => row[column] ?? '')));
  return `${table.toString()}\n`;
}

/** Every column as wide as its widest text, then the widest ones narrowed until the table fits. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)) + 2,
  );
  const total = () => widths.reduce((sum, width) => sum + width + 1, 1);
  for (let over = total() - WIDTH; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths.map((width) => Math.max(width, BORDER));
}

/** Sentences as a list, each wrapped under its own mark. */
export function textList(sentences: readonly string[]): string {
  return sentences
    .map(
      (sentence) =>
        `${wrapped(sentence, WIDTH - 4)
          .map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
          .join('\n')}\n`,
    )
    .join('');
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
