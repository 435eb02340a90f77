/** A block of the Dashboard tab: a table with a title, as text. */
export interface DashboardSection {
  readonly title: string;
  /** Of every column, the first included. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of the Dashboard tab: each is set off by blank rows, and begins with its title or its headings. */
export function dashboardSections(rows: readonly (readonly string[])[]): readonly DashboardSection[] {
  return blocks(rows).flatMap((block) => {
    const [first = [], second, ...rest] = block;
    if (second === undefined) return [];
    if (lengthOf(first) > 1) return [{ title: first[0] ?? '', headings: first, rows: block.slice(1) }];
    return rest.length > 0 ? [{ title: first[0] ?? '', headings: second, rows: rest }] : [];
  });
}

function blocks(rows: readonly (readonly string[])[]): (readonly string[])[][] {
  const found: (readonly string[])[][] = [[]];
  for (const row of rows) {
    const filled = row.slice(0, lengthOf(row));
    if (filled.length === 0) found.push([]);
    else found[found.length - 1]?.push(filled);
  }
  return found.filter((block) => block.length > 0);
}

function lengthOf(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return length;
}
