import type { DashboardTable } from '../../app/sidebar-api-tracker.ts';

/** A block of the Dashboard tab: a table with a title, as text. */
export interface DashboardSection {
  readonly title: string;
  /** Of every column, the first included. */
  readonly headings: readonly string[];
  readonly rows: readonly DashboardRow[];
}

interface DashboardRow {
  readonly texts: readonly string[];
  /** What the same cells hold, null where that is no number. */
  readonly numbers: readonly (number | null)[];
}

/** The tables of the Dashboard tab: each is set off by blank rows, and begins with its title or its headings. */
export function dashboardSections({ rows, numbers }: DashboardTable): readonly DashboardSection[] {
  const all = rows.map((texts, at) => ({
    texts: texts.slice(0, lengthOf(texts)),
    numbers: numbers[at] ?? [],
  }));
  return blocks(all).flatMap((block) => {
    const [first, second, ...rest] = block;
    if (first === undefined || second === undefined) return [];
    const title = first.texts[0] ?? '';
    if (first.texts.length > 1) return [{ title, headings: first.texts, rows: [second, ...rest] }];
    return rest.length > 0 ? [{ title, headings: second.texts, rows: rest }] : [];
  });
}

function blocks(rows: readonly DashboardRow[]): DashboardRow[][] {
  const found: DashboardRow[][] = [[]];
  for (const row of rows) {
    if (row.texts.length === 0) found.push([]);
    else found[found.length - 1]?.push(row);
  }
  return found.filter((block) => block.length > 0);
}

function lengthOf(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return length;
}
