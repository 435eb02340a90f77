import { firstMatch } from '../first-match.ts';
import { contains, type Range } from '../span.ts';
import { AIMED } from './cue-words.ts';
import { BESIDE, isPart, type RoledQuantity } from './measures.ts';
import type { Pass, Told } from './pass.ts';

/** `2017 total: 701. 2018 total: 631`, `52% in 2024; target 58% in 2025`: of two numbers told by year, the earlier is the baseline. */
export const tellApartYears: Pass = (quantities, told) => {
  if (quantities.some(({ role }) => role === 'baseline')) return quantities;
  const dated = quantities.flatMap((quantity) => {
    const to = quantity.role === 'target' ? yearOf(quantity, quantities, told) : null;
    return to === null ? [] : [{ quantity, to }];
  });
  const [first, second] = dated;
  if (!first || !second || first.to >= second.to || !first.quantity.weak) return quantities;
  if (isAimed(first.quantity)) return quantities;
  return quantities.map((quantity) =>
    quantity === first.quantity ? { ...quantity, role: 'baseline' } : quantity,
  );
};

/** Something is to become of it: `In 2026, 75% of students will pass`. */
const isAimed = ({ left, right }: RoledQuantity): boolean =>
  /\bby @/.test(left) || AIMED.test(`${left} ${right.slice(0, 80).split('#')[0]}`);

/** The year told right before or after a number, no other number between them. */
function yearOf(quantity: Range, quantities: readonly Range[], { plain, dates }: Told): string | null {
  const beside = ({ start, end }: Range): boolean => {
    const gap = { start: Math.min(end, quantity.end), end: Math.max(start, quantity.start) };
    return (
      /^[^.;]{0,80}$/.test(plain.slice(gap.start, gap.end)) &&
      !quantities.some((other) => other !== quantity && contains(gap, other))
    );
  };
  const after = dates.find((date) => date.start >= quantity.end && beside(date));
  const before = dates.find((date) => date.end <= quantity.start && beside(date));
  const labels = before && /: ?$|^ ?[-:]/.test(plain.slice(before.end, quantity.start));
  return (labels ? before.to : (after?.to ?? before?.to)) ?? null;
}

/** `from 41% to 48%`, `to 48%, up from 41%`: it has a target of its own. */
const isPaired = (
  baseline: RoledQuantity,
  before: RoledQuantity | undefined,
  after: RoledQuantity | undefined,
): boolean =>
  [before, after].some(
    (other) =>
      other?.role === 'target' &&
      other.sentence === baseline.sentence &&
      Math.max(baseline.start - other.end, other.start - baseline.end) <= BESIDE,
  );

/** Of a list of baselines, the one told of all, then the latest, then the first. */
export const oneBaseline: Pass = (quantities, told) => {
  const parts = quantities.filter(isPart);
  const list = parts.filter(
    (part, index) =>
      part.role === 'baseline' &&
      (parts[index - 1]?.role === 'baseline' || parts[index + 1]?.role === 'baseline') &&
      !isPaired(part, parts[index - 1], parts[index + 1]),
  );
  if (list.length < 2) return quantities;
  const ofAll = list.find(({ start, end }, index) => {
    const from = list[index - 1]?.end ?? Math.max(0, start - 30);
    return /\b(?:all|overall|total|combined)\b/i.test(
      `${told.plain.slice(from, start)} ${firstMatch(/^ [a-z]+/i, told.plain.slice(end, end + 12))}`,
    );
  });
  const years = list.map((quantity) => yearOf(quantity, quantities, told) ?? '');
  const latest = list[years.indexOf([...years].sort()[years.length - 1] ?? '')];
  const kept = ofAll ?? (years.includes('') ? list[0] : latest);
  return quantities.map((quantity) =>
    list.includes(quantity) && quantity !== kept ? { ...quantity, role: 'none' } : quantity,
  );
};
