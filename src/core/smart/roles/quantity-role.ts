import type { Quantity } from '../quantities.ts';
import { CHANGE_WORD, hedged, PEOPLE } from './cue-words.ts';
import { CUES, type Cue, type Role } from './quantity-cues.ts';

/** A bare count is a quantity of the goal only beside what it counts, or between `from` and `to`. */
const COUNTED = new RegExp(
  `^\\+? ?(?:or (?:more|fewer|less) )?(?:[a-z-]+ ){0,2}(?=[a-z])(?:${PEOPLE}|referrals?|incidents?|suspensions?|absences|books|words|points|courses?|classes|credits?|lessons?|levels?|bands?|exams?|certifications?|events|visits|tardies|participants|hours|meetings)\\b`,
);
const WORDED = /^ (?:or more |more |fewer )[a-z]|^ (?:[a-z]+ )?(?:levels?|bands?|stages?)\b/;
const BESIDE = new RegExp(
  `\\b(?:from|to|by|average of|number of [^#.;]{1,60}(?:to|at|below|under|than|is|be)|currently(?: at)?|baseline(?: of| is|:)?) ${hedged}$|@[^#.;]{0,70}: ?$`,
);

/** Characters a cue can reach. */
const NEAR = 200;

/** The role of one number, and whether only the last, weakest cue gave it. */
export function roleOf(
  quantity: Quantity,
  before: string,
  after: string,
): { readonly role: Role; readonly weak: boolean } {
  if (quantity.kind === 'grade' || quantity.kind === 'cut')
    return { role: quantity.kind === 'cut' ? 'cut' : 'none', weak: false };
  if (quantity.kind === 'count' && !standsForACount(quantity, before, after))
    return { role: 'none', weak: false };
  const [near, next] = [before.slice(-NEAR), after.slice(0, NEAR)];
  const cue = CUES.find((candidate) => fits(candidate, quantity, near, next));
  const role = cue?.role ?? 'none';
  return { role: settle(quantity, role, cue?.weak === true, before), weak: cue?.weak === true };
}

const fits = (cue: Cue, quantity: Quantity, before: string, after: string): boolean =>
  (cue.kinds === undefined || cue.kinds.includes(quantity.kind)) &&
  quantity.value <= (cue.most ?? quantity.value) &&
  (cue.left === undefined || cue.left.test(before)) &&
  (cue.right === undefined || cue.right.test(after)) &&
  (cue.role !== 'change' || quantity.kind !== 'count' || quantity.digits === true || WORDED.test(after));

const standsForACount = (quantity: Quantity, before: string, after: string): boolean =>
  quantity.digits === true || quantity.value !== 1
    ? COUNTED.test(after) || BESIDE.test(before) || WORDED.test(after)
    : WORDED.test(after);

/** `75% of students will move up …`: what follows is what each of them must do. */
const SHARE_WILL = /#(?: or more)?(?: of)? [^#.;]{1,80}\b(?:will|who|shall|should|can|to) [^#.;]{0,60}$/;

/** A percentile, a score, years of growth or “one or more” is what success means, unless a cue says that it moves. */
function settle(quantity: Quantity, role: Role, weak: boolean, before: string): Role {
  if (role === 'change') return quantity.kind === 'count' && SHARE_WILL.test(before) ? 'cut' : role;
  return role === 'target' ? settleTarget(quantity, weak, before) : role;
}

function settleTarget({ kind, digits, value }: Quantity, weak: boolean, before: string): Role {
  if (kind === 'percentile' || kind === 'growth')
    return weak || !/\bto (?:the |at least |above )*$/.test(before) ? 'cut' : 'target';
  if (kind === 'count' && digits !== true && value < 2) return 'cut';
  if (weak && kind === 'scorePoints') return CHANGE_WORD.test(before) ? 'change' : 'cut';
  return 'target';
}
