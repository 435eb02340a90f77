import type { Quantity } from '../quantities.ts';
import { CHANGE_WORD, DOWN, hedged, UP } from './cue-words.ts';

/** What a number is to the goal. `cut`: the score that counts as success; `definition`: it only says who is meant. */
export type Role = 'baseline' | 'target' | 'change' | 'cut' | 'definition' | 'none';

interface Cue {
  readonly role: Role;
  /** What must stand right before the number, and right after it; see frame.ts for the marks. */
  readonly left?: RegExp;
  readonly right?: RegExp;
  readonly kinds?: readonly Quantity['kind'][];
  /** Reads as a plain statement of the target, which other evidence may overrule. */
  readonly weak?: true;
}

const PEOPLE =
  'students?|scholars?|learners?|pupils?|graders?|children|families|parents|teachers|staff|seniors|graduates';
const TIME = 'days|school days|school year|year|time|classes|class periods|membership|instruction';
const SHARES: readonly Quantity['kind'][] = ['percent', 'fraction', 'ratio'];

const left = (source: string): RegExp => new RegExp(`(?:${source})$`);
const right = (source: string): RegExp => new RegExp(`^(?:${source})`);
const DIRECTION = `(?:${UP}|${DOWN})`;

/**
 * Cues in the order they are tried; the first that fits decides. They are written for how English places numbers (`from A to B`,
 * `by C`, `C increase`), not for the wording of any one school.
 */
const CUES: readonly Cue[] = [
  {
    role: 'definition',
    left: left('\\b(?:lowest|bottom|top|highest)-? ?(?:performing )?'),
    kinds: ['percent'],
  },
  {
    role: 'definition',
    right: right(`\\+?(?: or (?:more|less|fewer|greater))? of (?:[a-z']+ ){0,3}(?:${TIME})\\b`),
    kinds: SHARES,
  },
  {
    role: 'definition',
    left: left(
      `\\b(?:miss|misses|missed|missing|absent|absence|absences)(?: for| of| over| from)? ${hedged}`,
    ),
  },
  {
    role: 'definition',
    left: left('\\([^#@)]{0,60}(?: of| as| is)? ?'),
    right: right(' or (?:less|more|fewer|higher|lower|greater)\\b[^#]{0,20}\\)'),
  },
  { role: 'none', left: left('#[^#@]{0,3}\\('), right: right(' ?\\)'), kinds: ['ratio'] },
  {
    role: 'change',
    left: left(`\\bby ${hedged}`),
    right: right('(?! of (?:all |our |the |[0-9a-z]+ )?(?:students|scholars|learners))'),
  },
  { role: 'baseline', left: left(`\\bfrom ${hedged}`) },
  {
    role: 'baseline',
    left: left(
      `\\bfrom (?:(?! to | will | by )[^#,.;]){1,60}(?:\\b(?:of|at|was|is|rate|level|average):?|@(?:'s)?:?,?) ?\\(?${hedged}`,
    ),
  },
  { role: 'baseline', left: left(`\\bcompared (?:to|with) [^#.;]{0,40}|\\b(?:vs\\.?|versus) `) },
  {
    role: 'baseline',
    left: left('\\bbaseline(?!s? (?:assessment|test|and))(?:(?!\\b(?:target|goal|will|to)\\b)[^#;]){0,60}'),
  },
  { role: 'baseline', right: right(` ?(?:to|->|-->) ${hedged}#`), left: left('(?:[^o]|[^t]o) ?') },
  {
    role: 'baseline',
    left: left(
      '(?:@past|\\b(?:current|currently|presently|previously|previous|prior)\\b)(?:(?!\\b(?:target|goal|will|to|who|at least|should)\\b)[^#.;]){0,60}',
    ),
  },
  { role: 'baseline', left: left(`\\b(?:was|were|had been|stood at|stands? at|is now) ${hedged}`) },
  {
    role: 'baseline',
    left: left(
      '\\b(?:at present|right now|to date|as of @),? (?:(?!\\b(?:target|goal|will|to|should)\\b)[^#.;]){0,60}',
    ),
  },
  {
    role: 'baseline',
    left: left(
      `\\b(?:${DIRECTION}) (?:over|above|from|compared to|relative to) (?:our|the|last|its|their|@)(?:(?! by | to )[^#.;,]){0,40}`,
    ),
  },
  {
    role: 'baseline',
    right: right(
      '(?: \\(| of [^#.;]{0,50})?[^#.;a-z]{0,3}(?:(?:in |on |for )?(?:the )?@past|baseline\\b|currently\\b)',
    ),
  },
  {
    role: 'baseline',
    right: right(
      '(?: of [^#.;@]{0,50})? (?:did|were|was|had|scored|met|passed|reported|demonstrated|attended)\\b',
    ),
  },
  { role: 'change', kinds: ['points', 'multiple'] },
  { role: 'change', left: left(`\\b(?:${DIRECTION}) (?:rate )?(?:of|is|will be|was|by) ${hedged}`) },
  {
    role: 'change',
    left: left('(?:^|[\\s(])(?:\\+|-) ?'),
    right: right('(?! ?\\))'),
    kinds: ['points', 'scorePoints'],
  },
  { role: 'change', left: left('(?:^|[\\s(])\\+ ?') },
  {
    role: 'change',
    right: right(
      ' (?:(?!or |and |to )[a-z-]+ )?(?:increase|decrease|improvement|gain|growth|reduction|drop|rise|decline|jump|more students)\\b(?! goals?| targets?)',
    ),
  },
  {
    role: 'change',
    left: left(
      `\\b(?:${DIRECTION})(?: annually| yearly| overall| @)? (?:(?:at least|a minimum of|by|an additional|an|a|another|more than|over|about|approximately) ?){0,2}`,
    ),
    right: right('(?! of (?:all |our |the )?(?:students|scholars|learners))'),
    kinds: ['percent', 'scorePoints', 'count', 'fraction'],
  },
  { role: 'change', left: left(`\\b(?:up|down) ${hedged}`), right: right('(?! from)') },
  {
    role: 'change',
    right: right(' (?:or more )?(?:[a-z]+ )?(?:level|levels|bands?|grade levels?|stages?)\\b'),
    kinds: ['count'],
  },
  { role: 'target', left: left('\\b(?:target|goal|threshold|benchmark)[^#.;]{0,30}') },
  {
    role: 'cut',
    left: left(
      `\\b(?:score|scores|scoring|scored|accuracy of|mastery of|means|meaning|average) (?:of |at |a )?${hedged}`,
    ),
  },
  {
    role: 'cut',
    right: right('\\+?(?: or (?:higher|better|above|more|greater))? (?:accuracy|mastery|correct)\\b'),
  },
  {
    role: 'target',
    left: left(
      `\\b(?:to|be|reach|reaches|attain|achieve|exceed|have|above|below|under) (?:[a-z ]{0,20} of )?${hedged}`,
    ),
  },
  { role: 'target', weak: true },
];

/** A bare count is a quantity of the goal only beside what it counts, or between `from` and `to`. */
const COUNTED = new RegExp(
  `^\\+? ?(?:or (?:more|fewer|less) )?(?:[a-z-]+ ){0,2}(?:${PEOPLE}|referrals?|incidents?|suspensions?|absences|books|words|points|courses?|classes|credits?|lessons?|levels?|bands?|exams?|certifications?|days|events|visits|tardies|participants|hours|meetings)\\b`,
);
const WORDED = /^ (?:or more |more |fewer )[a-z]|^ (?:[a-z]+ )?(?:levels?|bands?|stages?)\b/;
const BESIDE = new RegExp(
  `\\b(?:from|to|by|average of|number of [^#.;]{1,60}(?:to|at|below|under|than|is|be)) ${hedged}$|@[^#.;]{0,70}: ?$`,
);

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
  const cue = CUES.find((candidate) => fits(candidate, quantity, before, after));
  const role = cue?.role ?? 'none';
  return { role: settle(quantity, role, cue?.weak === true, before), weak: cue?.weak === true };
}

const fits = (cue: Cue, quantity: Quantity, before: string, after: string): boolean =>
  (cue.kinds === undefined || cue.kinds.includes(quantity.kind)) &&
  (cue.left === undefined || cue.left.test(before)) &&
  (cue.right === undefined || cue.right.test(after)) &&
  (cue.role !== 'change' || quantity.kind !== 'count' || quantity.digits === true || WORDED.test(after));

const standsForACount = (quantity: Quantity, before: string, after: string): boolean =>
  quantity.digits === true ? COUNTED.test(after) || BESIDE.test(before) : WORDED.test(after);

/** A percentile, a score, years of growth or “one or more” is what success means, unless a cue says that it moves. */
function settle(quantity: Quantity, role: Role, weak: boolean, before: string): Role {
  if (role === 'target' && ['percentile', 'growth'].includes(quantity.kind))
    return weak || !/\bto (?:the |at least |above )*$/.test(before) ? 'cut' : role;
  if (role === 'target' && quantity.kind === 'count' && quantity.digits !== true) return 'cut';
  if (role === 'target' && weak && quantity.kind === 'scorePoints')
    return CHANGE_WORD.test(before) ? 'change' : 'cut';
  return role;
}
