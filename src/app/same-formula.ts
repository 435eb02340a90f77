/** Text in double quotes, or sheet names in single ones: what a formula means literally. */
const LITERALS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Whether two formulas say the same. Sheets gives a formula back with the separators of the spreadsheet's locale and
 * without quotes a sheet name does not need, so those, and spaces, do not count.
 */
export const sameFormula = (one: string, other: string): boolean => canonical(one) === canonical(other);

function canonical(formula: string): string {
  const literals = formula.match(LITERALS) || [];
  const between = formula
    .split(LITERALS)
    .map((part) => part.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase());
  return between
    .map((part, index) => part + plain(literals[index] || ''))
    .join('')
    .replace(/^=/, '');
}

const plain = (literal: string): string =>
  /^'[A-Za-z][A-Za-z0-9_]*'$/.test(literal) ? literal.slice(1, -1).toUpperCase() : literal;
