import type { Quantity } from '../quantities.ts';
import type { Cue, Role } from './cue.ts';
import { CHANGE_WORD, hedged, PEOPLE, STUDENTS } from './cue-words.ts';
import { CUES } from './quantity-cues.ts';

/** A bare count is a quantity of the goal only beside what it counts, or between `from` and `to`. */
const COUNTED = new RegExp(
  `^\\+? ?(?:or (?:more|fewer|less) )?(?:[a-z-]+ ){0,2}(?=[a-z])(?:${PEOPLE}|referrals?|incidents?|suspensions?|absences|books|words|points|courses?|classes|credits?|lessons?|levels?|bands?|exams?|certifications?|events|visits|tardies|participants|hours|meetings)\\b|^ (?:will|did)\\b`,
);
const WORDED =
  /^ (?:or more |more |fewer )[a-z]|^ (?:increase|decrease|reduction|improvement|drop|gain)\b|^ (?:[a-z]+ )?(?:levels?|bands?|stages?)\b/;
const BESIDE = new RegExp(
  `\\b(?:from|to|by|average(?: of)?|number of [^#.;]{1,60}(?:to|at|below|under|than|is|be)|currently(?: at)?|baseline(?: of| is|:)?) ${hedged}$|\\b(?:want|no more than|at most|fewer than|below|under|than the|than our) $|@[^#.;]{0,70}: ?$`,
);

/** Characters a cue can reach. */
const NEAR = 200;

/** The role of one number, and whether only the last, weakest cue gave it. */
export function roleOf(
  quantity: Quantity,
  left: string,
  right: string,
): { readonly role: Role; readonly weak: boolean } {
  const before = left.slice(-NEAR);
  const after = right.slice(0, NEAR);
  if (quantity.kind === 'grade' || quantity.kind === 'cut')
    return { role: quantity.kind === 'cut' ? 'cut' : 'none', weak: false };
  if (quantity.kind === 'count' && !standsForACount(quantity, before, after))
    return { role: 'none', weak: false };
  const cue = CUES.find((candidate) => fits(candidate, quantity, before, after));
  const weak = cue?.weak === true;
  return { role: settle(quantity, cue?.role ?? 'none', weak, before), weak };
}

const fits = (cue: Cue, quantity: Quantity, before: string, after: string): boolean =>
  (cue.kinds === undefined || cue.kinds.includes(quantity.kind)) &&
  quantity.value <= (cue.most ?? quantity.value) &&
  cue.left.test(before) &&
  cue.right.test(after) &&
  (cue.role !== 'change' || quantity.kind !== 'count' || quantity.digits === true || WORDED.test(after));

const standsForACount = (quantity: Quantity, before: string, after: string): boolean =>
  quantity.digits === true || quantity.value !== 1
    ? COUNTED.test(after) || BESIDE.test(before) || WORDED.test(after)
    : WORDED.test(after);

/** `75% of students will move up …`: what follows is what each of them must do. */
const SHARE_WILL = new RegExp(
  `(?:#\\)?(?: or more)? (?:of )?|(?:^|[,:] )(?:all|every|each) )(?:[a-z0-9-]+ ){0,4}(?:${STUDENTS})\\b[^.;]{0,80}\\b(?:will|who|shall|should|can|to) [^#.;]{0,60}$`,
);

/** `… will move up one level`, `… will grow 10%`; but `…, a 10% increase` is of all. */
const isOfEach = ({ kind }: Quantity, before: string): boolean =>
  kind === 'count' ||
  kind === 'growth' ||
  /\b(?:grow|improve|gain|increase|raise|(?:go|move) up)\b(?! of\b)[^#.;,]{0,30}$/.test(before);

/** A percentile, a score, years of growth or “one or more” is what success means, unless a cue says that it moves. */
function settle(quantity: Quantity, role: Role, weak: boolean, before: string): Role {
  if (role === 'change') return SHARE_WILL.test(before) && isOfEach(quantity, before) ? 'cut' : role;
  return role === 'target' ? settleTarget(quantity, weak, before) : role;
}

function settleTarget({ kind, digits, value }: Quantity, weak: boolean, before: string): Role {
  if (kind === 'percentile' || kind === 'growth')
    return weak || !/\b(?:to|will be (?:at|in|above)) (?:the |at least |above )*$/.test(before)
      ? 'cut'
      : 'target';
  if (kind === 'count' && digits !== true && value < 2) return 'cut';
  if (weak && kind === 'scorePoints') return CHANGE_WORD.test(before) ? 'change' : 'cut';
  return 'target';
}
