/** A cell of the Dashboard that counts. Arguments are separated by `;`, which Sheets accepts in every locale. */
export interface FormulaCell {
  readonly formula: string;
}

/** A whole column of a tab, such as `Goals!F:F` or `'Run log'!A:A`. */
export function wholeColumn(tab: string, letter: string): string {
  const name = /^[A-Za-z][A-Za-z0-9_]*$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
  return `${name}!${letter}:${letter}`;
}

/** A criterion that is equal to a code and to nothing else, whatever characters the code holds. */
export function equalTo(code: string): string {
  const literal = code.replace(/[~*?]/g, '~$&').replace(/"/g, '""');
  return /^[<>=]/.test(code) ? `"=${literal}"` : `"${literal}"`;
}

export type Condition = readonly [range: string, criterion: string];

export const countIfs = (...conditions: readonly Condition[]): string => `COUNTIFS(${listed(conditions)})`;

export const sumIfs = (summed: string, ...conditions: readonly Condition[]): string =>
  `SUMIFS(${summed};${listed(conditions)})`;

const listed = (conditions: readonly Condition[]): string =>
  conditions.map((pair) => pair.join(';')).join(';');
