import Table from 'cli-table3';

/** Rows as a plain table with a heading row, for a terminal or a log; no colours. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  return `${table.toString()}\n`;
}
