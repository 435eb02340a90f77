import type { DateMention } from '../dates/date-mention.ts';
import type { Quantity } from '../quantities.ts';
import { contains, type Range } from '../span.ts';
import type { Frame } from './frame.ts';
import type { RoledQuantity } from './measures.ts';
import { roleOf } from './quantity-cues.ts';

/** Gives every number its part: first by the cues beside it, then by what the other numbers turned out to be. */
export function assignRoles(
  plain: string,
  sentences: readonly Range[],
  frames: readonly Frame[],
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): readonly RoledQuantity[] {
  const roled = quantities.map((quantity): RoledQuantity => {
    const sentence = sentences.findIndex((range) => contains(range, quantity));
    const frame = frames[sentence];
    const found = frame
      ? roleOf(quantity, frame.left(quantity), frame.right(quantity))
      : ({ role: 'none', weak: false } as const);
    return {
      ...quantity,
      ...found,
      sentence,
      refersBack: /^ ?(?:that|this|which) (?:is|was|would be|represents)\b/.test(frame?.whole ?? ''),
    };
  });
  return promoteCut(total(frames, tellApartYears(bracketed(plain, roled, dates), plain, dates)));
}

/** `… will increase by 15% (SY23-24 40% met)`: a dated number in brackets, beside another, is where things stood. */
function bracketed(
  plain: string,
  quantities: readonly RoledQuantity[],
  dates: readonly DateMention[],
): readonly RoledQuantity[] {
  return quantities.map((quantity) => {
    if (!quantity.weak || quantity.role !== 'target') return quantity;
    const brackets = bracketsAround(plain, quantity);
    if (brackets === null || !dates.some((date) => contains(brackets, date))) return quantity;
    const beside = quantities.some(
      (other) => !contains(brackets, other) && (other.role === 'target' || other.role === 'change'),
    );
    return beside ? { ...quantity, role: 'baseline' } : quantity;
  });
}

function bracketsAround(plain: string, { start, end }: Range): Range | null {
  const open = plain.lastIndexOf('(', start);
  const close = plain.indexOf(')', end);
  if (open < 0 || close < 0) return null;
  return plain.lastIndexOf(')', start) > open || plain.slice(end, close).includes('(')
    ? null
    : { start: open, end: close };
}

/** `2017 total: 701. 2018 total: 631`: of two numbers told by year, the earlier is the baseline. */
function tellApartYears(
  quantities: readonly RoledQuantity[],
  plain: string,
  dates: readonly DateMention[],
): readonly RoledQuantity[] {
  if (quantities.some(({ role }) => role === 'baseline')) return quantities;
  const told = quantities.flatMap((quantity) => {
    const date = dates.find(
      ({ end }) => end <= quantity.start && /^[^.;#]{0,80}: ?$/.test(plain.slice(end, quantity.start)),
    );
    return date && quantity.role === 'target' ? [{ quantity, to: date.to }] : [];
  });
  if (told.length !== 2) return quantities;
  const [earlier] = [...told].sort((a, b) => (a.to < b.to ? -1 : 1));
  return quantities.map((quantity) =>
    quantity === earlier?.quantity ? { ...quantity, role: 'baseline' } : quantity,
  );
}

/** `at least 1% a year and 5% in total`: the total is the change. */
function total(frames: readonly Frame[], quantities: readonly RoledQuantity[]): readonly RoledQuantity[] {
  const whole = quantities.find(
    (quantity) =>
      quantity.role === 'change' &&
      /^ (?:in total|overall|altogether|total)\b/.test(frames[quantity.sentence]?.right(quantity) ?? ''),
  );
  if (whole === undefined) return quantities;
  return quantities.map((other) =>
    other.role === 'change' && other !== whole && other.sentence === whole.sentence
      ? { ...other, role: 'none' }
      : other,
  );
}

/** A score to reach is the target where the goal states no other. */
function promoteCut(quantities: readonly RoledQuantity[]): readonly RoledQuantity[] {
  if (quantities.some(({ role }) => role === 'target' || role === 'change')) return quantities;
  const cut = quantities.find(({ role, kind }) => role === 'cut' && kind !== 'cut' && kind !== 'scorePoints');
  return quantities.map((quantity) => (quantity === cut ? { ...quantity, role: 'target' } : quantity));
}
