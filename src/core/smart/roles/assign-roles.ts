import type { Quantity } from '../quantities.ts';
import { contains, type Range } from '../span.ts';
import { bracketed, facts, labelled } from './baselines.ts';
import { STUDENTS } from './cue-words.ts';
import type { RoledQuantity } from './measures.ts';
import type { Pass, Told } from './pass.ts';
import { roleOf } from './quantity-role.ts';
import { oneBaseline, tellApartYears } from './told-by-year.ts';

/** Gives every number its part: first by the cues beside it, then by what the other numbers turned out to be. */
export function assignRoles(
  sentences: readonly Range[],
  quantities: readonly Quantity[],
  told: Told,
): readonly RoledQuantity[] {
  const passes = [sameUnit, bracketed, labelled, facts, tellApartYears, total, oneBaseline, promoteCut];
  return passes.reduce((roled, pass) => pass(roled, told), firstRoles(sentences, quantities, told));
}

const firstRoles = (
  sentences: readonly Range[],
  quantities: readonly Quantity[],
  { frames }: Told,
): readonly RoledQuantity[] =>
  quantities.map((quantity) => {
    const sentence = sentences.findIndex((range) => contains(range, quantity));
    const frame = frames[sentence];
    if (frame === undefined)
      return { ...quantity, role: 'none', weak: false, sentence, left: '', right: '', around: '' };
    const left = frame.left(quantity);
    const right = frame.right(quantity);
    return { ...quantity, ...roleOf(quantity, left, right), sentence, left, right, around: frame.whole };
  });

/** `the percentage of failures will drop from 12 to 8`, where no other number is said to be a percent. */
const isShare = (quantity: RoledQuantity, quantities: readonly RoledQuantity[]): boolean =>
  quantity.kind === 'count' &&
  (quantity.role === 'baseline' || quantity.role === 'target') &&
  quantity.value <= 100 &&
  !quantities.some(({ kind }) => kind === 'percent') &&
  /\bpercent(?:age)?s? of [^#]{1,80}(?:#[^#]{1,40})?$/.test(quantity.left);

const SHARES: readonly Quantity['kind'][] = ['percent', 'points'];

/** `from 38 to 50%`: the percent is said once for both. */
const sameUnit: Pass = (quantities, { plain }) =>
  quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (isShare(quantity, quantities)) return { ...quantity, kind: 'percent' };
    if (quantity.kind !== 'count' || next === undefined || !SHARES.includes(next.kind)) return quantity;
    const together = /^ ?(?:to|-|->|-->) (?:at least )?$/.test(plain.slice(quantity.end, next.start));
    return together ? { ...quantity, kind: next.kind } : quantity;
  });

/** `at least 1% a year and 5% in total`: the total is the change. */
const total: Pass = (quantities) => {
  const whole = quantities.find(
    ({ role, right }) => role === 'change' && /^ (?:in total|overall|altogether|total)\b/.test(right),
  );
  if (whole === undefined) return quantities;
  return quantities.map((other) =>
    other.role === 'change' && other !== whole && other.sentence === whole.sentence
      ? { ...other, role: 'none' }
      : other,
  );
};

/** `all four benchmarks`, `in two areas`: how many there are, not how many there should be. */
const NAMED =
  /\b(?:all|the|our|both|these|of|across|within|on|(?:improve|grow|increase|gain|growth|proficien[a-z]+) in) $/;

/** `Every student will gain a level`: what each is to do is no number of the whole. */
const OF_EACH = new RegExp(`^(?:.*[,:] )?(?:all|every|each) (?:[a-z0-9-]+ ){0,4}(?:${STUDENTS})\\b`);

const isStep = ({ kind }: Quantity): boolean => kind === 'count' || kind === 'growth';

const isMark = (quantity: RoledQuantity): boolean =>
  quantity.role === 'cut' &&
  quantity.kind !== 'cut' &&
  quantity.kind !== 'scorePoints' &&
  !(isStep(quantity) && OF_EACH.test(quantity.left));

/** A score to reach, or the only count of things, is the target where the goal states no other. */
const promoteCut: Pass = (quantities) => {
  if (quantities.some(({ role }) => role === 'target' || role === 'change')) return quantities;
  const promoted = quantities.find(isMark) ?? quantities.find(isCountToReach);
  return quantities.map((quantity) => (quantity === promoted ? { ...quantity, role: 'target' } : quantity));
};

const isCountToReach = ({ kind, role, digits, value, left, right }: RoledQuantity): boolean =>
  kind === 'count' &&
  role === 'none' &&
  (digits === true || value > 1) &&
  !/\b(?:who|that) (?!will )[^.;#]{0,60}$/.test(left) &&
  (/^ or (?:higher|above|better|more|greater)\b/.test(right) ||
    (/^ (?:[a-z]+ ){0,2}[a-z]{3,}s\b/.test(right) &&
      (!NAMED.test(left) || /\b(?:minimum|total|average) of $/.test(left))));
