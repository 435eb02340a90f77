import type { Quantity } from '../quantities.ts';
import { DOWN, hedged, STUDENTS, UP } from './cue-words.ts';

/** What a number is to the goal. `cut`: the score that counts as success; `definition`: it only says who is meant. */
export type Role = 'baseline' | 'target' | 'change' | 'cut' | 'definition' | 'none';

export interface Cue {
  readonly role: Role;
  /** What must stand right before the number, and right after it; see frame.ts for the marks. */
  readonly left?: RegExp;
  readonly right?: RegExp;
  readonly kinds?: readonly Quantity['kind'][];
  /** A greater number is not meant: `increase attendance 95%` forgets a “to”. */
  readonly most?: number;
  /** Reads as a plain statement of the target, which other evidence may overrule. */
  readonly weak?: true;
}

const TIME = 'days|school days|school year|year|time|classes|class periods|membership|instruction';
const SHARES: readonly Quantity['kind'][] = ['percent', 'fraction', 'ratio'];

const left = (source: string): RegExp => new RegExp(`(?:${source})$`);
const right = (source: string): RegExp => new RegExp(`^(?:${source})`);
const DIRECTION = `(?:${UP}|${DOWN})`;

/**
 * Cues in the order they are tried; the first that fits decides. They are written for how English places numbers (`from A to B`,
 * `by C`, `C increase`), not for the wording of any one school.
 */
export const CUES: readonly Cue[] = [
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
    left: left(`\\b(?:${STUDENTS}) (?:with|at|having) (?:[a-z]+ ){0,3}${hedged}`),
    right: right('[^#.;]{0,60}\\b(?:will|shall|should|from) [^.;]{0,60}#'),
    kinds: ['percent'],
  },
  {
    role: 'definition',
    left: left(
      `\\b(?:miss|misses|missed|missing|absent|absence|absences|attend|attends|attending)(?: for| of| over| from)? ${hedged}`,
    ),
  },
  {
    role: 'definition',
    left: left('\\([^#@)]{0,60}(?: of| as| is)? ?'),
    right: right(' or (?:less|more|fewer|higher|lower|greater)\\b[^#]{0,20}\\)'),
  },
  {
    role: 'definition',
    left: left(
      '\\b(?:with|having|have|has|had|receive|receives|receiving|failing|earning|who [a-z]+|commit|committing) (?:at least )?',
    ),
    right: right(' or (?:more|fewer|less)\\b'),
    kinds: ['count'],
  },
  { role: 'none', left: left('#[^#@]{0,3}\\('), right: right(' ?\\)'), kinds: ['ratio', 'percent', 'count'] },
  {
    role: 'change',
    left: left(`\\bby ${hedged}`),
    right: right(`(?! of (?:all |our |the |[0-9a-z]+ )?(?:${STUDENTS}))`),
  },
  { role: 'baseline', left: left(`\\bfrom ${hedged}`) },
  {
    role: 'baseline',
    left: left(
      `\\bfrom (?:(?! to | will | by )[^#,.;]){0,60}(?:\\b(?:of|at|was|is|rate|level|average):?|@(?:'s)?:?,?) ?\\(?${hedged}`,
    ),
  },
  {
    role: 'baseline',
    left: left(`\\bcompared (?:to|with) (?:(?! will | to )[^#.;,]){0,40}|\\b(?:vs\\.?|versus) `),
  },
  {
    role: 'baseline',
    left: left('\\bbaseline(?!s? (?:assessment|test|and))(?:(?!\\b(?:target|goal|will|to)\\b)[^#;]){0,60}'),
  },
  { role: 'baseline', right: right(' ?\\((?:[a-z]+ ){0,2}baseline\\b') },
  { role: 'baseline', right: right(` ?(?:to|->|-->) ${hedged}#`), left: left('(?:[^o]|[^t]o) ?') },
  {
    role: 'baseline',
    left: left(
      '(?:@past|\\b(?:current|currently|presently|previously|previous|prior)\\b)(?:(?!\\b(?:target|goal|will|to|who|at least|should)\\b)[^#.;]){0,60}',
    ),
  },
  {
    role: 'baseline',
    left: left(
      `\\b(?:was|were|had been|stood at|stands? at|is now|(?:is|are)(?: currently| now)? at) ${hedged}`,
    ),
  },
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
      '(?: \\(| of [^#.;]{0,50})?[^#.;a-z]{0,3}(?:(?:in |on |for )?(?:the )?@past|baseline\\b|\\b(?:currently|now|today)\\b(?! (?:at |is |are )?#))',
    ),
  },
  {
    role: 'baseline',
    right: right(
      '(?: or (?:more|above|higher))?(?: of (?:(?! will | to | be )[^#.;@]){0,50})? (?:did|were|was|had|scored|met|passed|reported|demonstrated|attended)\\b',
    ),
  },
  { role: 'target', left: left(`\\bfrom ${hedged}# ?to ${hedged}`) },
  { role: 'change', kinds: ['points', 'multiple'] },
  {
    role: 'change',
    left: left('\\b(?:additional|another) '),
    right: right(` (?:${STUDENTS})\\b`),
    kinds: ['count'],
  },
  { role: 'change', left: left('\\b(?:in|by) '), kinds: ['fraction'] },
  {
    role: 'change',
    left: left('#[^#;]{0,60}(?:\\b(?:an average of|at a rate of|or|that is)|[,(]) ?(?:about )?'),
    right: right(' (?:points? )?(?:a|per|each|every) year\\b'),
  },
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
      ' (?:(?!or |and |to )[a-z-]+ )?(?:increase|decrease|improvement|gain|growth|reduction|drop|rise|decline|jump)\\b(?! goals?| targets?)| more (?:[a-z]+ )?(?:students|scholars|learners|pupils|kids|children|graders)\\b',
    ),
  },
  {
    role: 'change',
    left: left(
      `\\b(?:${DIRECTION})(?: annually| yearly| overall| @)? (?:(?:by|at least|a minimum of|no fewer than|no less than|an additional|an|a|another|more than|over|about|approximately|nearly|up to) ?){0,2}`,
    ),
    right: right(`(?! of (?:all |our |the )?(?:${STUDENTS}))`),
    kinds: ['percent', 'scorePoints', 'count', 'fraction', 'growth'],
  },
  { role: 'change', left: left(`\\b(?:up|down) ${hedged}`), right: right('(?! from)') },
  {
    role: 'change',
    left: left(
      `(?:^|will |to |[:,;] ?|@,? |thereby )(?:${DIRECTION}) (?:(?!(?:from|by|that|who|so|scoring|scores?|earning|receiving|with|than) )[a-z'/-]+ ){0,8}(?!(?:to|at|above|below|in|over|top|bottom|under|of|or) )[a-z'/-]+ (?:at least )?`,
    ),
    right: right(`(?! or (?:higher|above|better))(?! of (?:all |our |the )?(?:${STUDENTS}))`),
    kinds: ['percent'],
    most: 50,
  },
  {
    role: 'change',
    right: right(' (?:or more )?(?:[a-z]+ )?(?:level|levels|bands?|grade levels?|stages?)\\b'),
    kinds: ['count'],
  },
  {
    role: 'target',
    left: left('\\b(?:target|threshold|benchmark|(?:our|the|a|annual) goal|goal (?:is|of|for))[^#.;]{0,30}'),
  },
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
