import { BASELINE_CUES } from './baseline-cues.ts';
import { type Cue, DIRECTION, left, right } from './cue.ts';
import { hedged, MEASURED, STUDENTS } from './cue-words.ts';
import { DEFINITION_CUES } from './definition-cues.ts';

/** Numbers that say how far, or how far to. */
const GOAL_CUES: readonly Cue[] = [
  { role: 'target', left: left(`\\bfrom ${hedged}# ?to ${hedged}`) },
  { role: 'change', kinds: ['points', 'multiple'] },
  {
    role: 'change',
    left: left('\\bfrom [^#.;]{0,20}# to [^#.;]{0,20}#[^#.;]{0,20}[,(] ?(?:or |a |an )?'),
    kinds: ['percent'],
  },
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
  {
    role: 'change',
    left: left('(?:^|[\\s(])\\+ ?'),
    right: right(`(?! of (?:all |our |the )?(?:${STUDENTS}))`),
  },
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

/**
 * Cues in the order they are tried; the first that fits decides. They are written for how English places numbers (`from A to B`,
 * `by C`, `C increase`), not for the wording of any one school.
 */
export const CUES: readonly Cue[] = [
  ...DEFINITION_CUES,
  {
    role: 'target',
    weak: true,
    left: left(`\\b(?:going|${MEASURED}) by ${hedged}`),
    right: right('(?! (?:increase|decrease|reduction|improvement))'),
  },
  {
    role: 'change',
    left: left(`\\bby ${hedged}`),
    right: right(`(?! of (?:all |our |the |[0-9a-z]+ )?(?:${STUDENTS}))`),
  },
  ...BASELINE_CUES,
  ...GOAL_CUES,
];
