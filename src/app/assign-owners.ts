/** Rows of a tab before and after a writing that came out of step. All rows are 0-based indexes. */
export interface RowsOutOfStep {
  /** Keys in the order the writing meant, '' for none. */
  readonly keysThen: readonly string[];
  /** Keys as they stand now. */
  readonly keysNow: readonly string[];
  /** Rows that hold what we wrote there, over whatever had moved in. */
  readonly overwritten: readonly number[];
  /** What people wrote beside each row, before and now. */
  readonly ownThen: readonly string[];
  readonly ownNow: readonly string[];
}

export interface Owners {
  /** For each overwritten row, the row of before that belongs there; null when none does. */
  readonly owners: ReadonlyMap<number, number | null>;
  /** Rows of before that stand nowhere any more. */
  readonly homeless: readonly number[];
}

/**
 * Finds whose each overwritten row is. Rows we did not touch keep their keys. Of the others a row is its own when what
 * people wrote beside it is still the same; else that of the row those words stood beside; else its own if
 * nobody else has its key; else any that is left.
 */
export function assignOwners(rows: RowsOutOfStep): Owners {
  const { keysThen, keysNow, overwritten, ownThen, ownNow } = rows;
  const ours = new Set(overwritten);
  const standing = new Set(keysNow.filter((_, row) => !ours.has(row)));
  const free = new Set(keysThen.flatMap((key, row) => (key === '' || standing.has(key) ? [] : [row])));
  const owners = new Map<number, number | null>();
  const assign = (find: (row: number) => number | undefined): void => {
    for (const row of overwritten) {
      const owner = owners.has(row) ? undefined : find(row);
      if (owner === undefined || !free.delete(owner)) continue;
      owners.set(row, owner);
    }
  };
  const byOwn = rowsByOwn(ownThen);
  assign((row) => ((ownThen[row] || '') === (ownNow[row] || '') ? row : undefined));
  assign((row) => byOwn.get(ownNow[row] || '')?.find((then) => free.has(then)));
  assign((row) => row);
  assign(() => [...free][0]);
  for (const row of overwritten) if (!owners.has(row)) owners.set(row, null);
  return { owners, homeless: [...free] };
}

function rowsByOwn(own: readonly string[]): Map<string, number[]> {
  const byOwn = new Map<string, number[]>();
  own.forEach((text, row) => {
    const rows = byOwn.get(text);
    if (rows) rows.push(row);
    else byOwn.set(text, [row]);
  });
  return byOwn;
}
