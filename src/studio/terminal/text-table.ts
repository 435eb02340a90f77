import Table from 'cli-table3';

/** The widest a table or a list gets, in characters, where its words allow. */
const WIDTH = 100;

/** Rows as a plain table with a heading row, no colours; long texts are wrapped so that the table stays narrow. */
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

/** Every column as wide as its widest text, then the widest ones narrowed until the table fits; no word is cut. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const widths = columns.map((texts) => longest(texts) + PADDING);
  const narrowest = columns.map((texts) => longest(texts.flatMap((text) => text.split(' '))) + PADDING);
  for (let over = sum(widths) + widths.length + 1 - WIDTH; over > 0; over -= 1) {
    const spare = widths.map((width, column) => (width > (narrowest[column] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

const PADDING = 2;
const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Sentences as a list, each wrapped under its own mark; `indent` is how far the marks stand in. */
export function textList(sentences: readonly string[], indent = 2): string {
  const margin = ' '.repeat(indent);
  return sentences
    .map(
      (sentence) =>
        `${wrapped(sentence, WIDTH - indent - 2)
          .map((line, at) => `${margin}${at === 0 ? '- ' : '  '}${line}`)
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
