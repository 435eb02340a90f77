import { contains, type Range } from '../span.ts';
import { AIM, AIMED } from './cue-words.ts';
import type { RoledQuantity } from './measures.ts';
import type { Pass } from './pass.ts';

/** `… will increase by 15% (SY23-24 40% met)`: a dated number in brackets, beside another, is where things stood. */
export const bracketed: Pass = (quantities, { plain, dates }) =>
  quantities.map((quantity) => {
    if (!quantity.weak || quantity.role !== 'target' || quantity.kind === 'percentile') return quantity;
    const brackets = bracketsAround(plain, quantity);
    if (brackets === null || !dates.some((date) => contains(brackets, date))) return quantity;
    const beside = quantities.some(
      (other) => !contains(brackets, other) && (other.role === 'target' || other.role === 'change'),
    );
    return beside ? { ...quantity, role: 'baseline' } : quantity;
  });

function bracketsAround(plain: string, { start, end }: Range): Range | null {
  const open = plain.lastIndexOf('(', start);
  const close = plain.indexOf(')', end);
  if (open < 0 || close < 0) return null;
  return plain.lastIndexOf(')', start) > open || plain.slice(end, close).includes('(')
    ? null
    : { start: open, end: close };
}

/** `Baseline: grade 3 - 29%. Grade 4 - 11%. Target: …`: a label holds until the next. */
export const labelled: Pass = (quantities, { plain }) => {
  const labels = [
    ...plain.matchAll(/\b(baselines?|targets?|goals?|desired|expected|outcomes?)\b[a-z0-9 '-]{0,30}:/gi),
  ];
  return quantities.map((quantity) => {
    const label = labels.filter(({ index }) => (index ?? 0) < quantity.start).pop();
    if (label === undefined || !quantity.weak || quantity.role !== 'target') return quantity;
    const since = plain.slice(label.index, quantity.start);
    return /^baseline/i.test(label[0]) && !AIMED.test(since) ? { ...quantity, role: 'baseline' } : quantity;
  });
};

/** `The gap is 30%. It will shrink to 25%.`: a sentence that states how things are gives the baseline of one that says what shall be. */
export const facts: Pass = (quantities) => {
  const states = (quantity: RoledQuantity): boolean => {
    const clause = clauseOf(quantity);
    return IS.test(clause) && !AIM.test(clause);
  };
  const shall = quantities.some(
    (quantity) => (quantity.role === 'target' || quantity.role === 'change') && AIM.test(clauseOf(quantity)),
  );
  if (!shall || quantities.some((other) => other.role === 'baseline' && !states(other))) return quantities;
  return quantities.map((quantity) =>
    quantity.role === 'target' && quantity.weak && states(quantity)
      ? { ...quantity, role: 'baseline' }
      : quantity,
  );
};

/** What a number stands in, up to the next semicolon. */
const clauseOf = ({ left, right }: RoledQuantity): string =>
  `${/[^;]*$/.exec(left)?.[0]}#${/^[^;]*/.exec(right)?.[0]}`;

const IS =
  /\b(?:is|are|was|were|has|have|had|scored|performed|met|showed|earned|make|finish|report|pass)\b|= ?#/;
