import { BASELINE_CUES } from './baseline-cues.ts';
import { type Cue, cue, DIRECTION } from './cue.ts';
import { hedged, MEASURED, STUDENTS } from './cue-words.ts';
import { DEFINITION_CUES } from './definition-cues.ts';

/** Numbers that say how far, or how far to. */
const GOAL_CUES: readonly Cue[] = [
  cue('target', `\\bfrom ${hedged}# ?to ${hedged}`),
  cue('change', '', '', { kinds: ['points', 'multiple'] }),
  cue('change', '\\bfrom [^#.;]{0,20}# to [^#.;]{0,20}#[^#.;]{0,20}[,(] ?(?:or |a |an )?', '', {
    kinds: ['percent'],
  }),
  cue('none', '\\b(?:top|bottom|first|last|highest|lowest|these|those|both) ', '', { kinds: ['count'] }),
  cue('change', '\\b(?:additional|another) ', ` (?:${STUDENTS})\\b`, { kinds: ['count'] }),
  cue('change', '\\b(?:in|by) ', '', { kinds: ['fraction'] }),
  cue(
    'change',
    '#[^#;]{0,60}(?:\\b(?:an average of|at a rate of|or|that is)|[,(]) ?(?:about )?',
    ' (?:points? )?(?:a|per|each|every) year\\b',
  ),
  cue('change', `\\b(?:${DIRECTION}) (?:rate )?(?:of|is|will be|was|by) ${hedged}`),
  cue('change', '(?:^|[\\s(])(?:\\+|-) ?', '(?! ?\\))', { kinds: ['points', 'scorePoints'] }),
  cue('change', '(?:^|[\\s(])(?:\\+|plus) ?', `(?! of (?:all |our |the )?(?:${STUDENTS}))`),
  cue(
    'change',
    '',
    ' (?:(?!or |and |to |will |shall )[a-z-]+ )?(?:increase|decrease|improvement|gain|growth|reduction|drop|rise|decline|jump)\\b(?! goals?| targets?)| (?:more|fewer) (?!than\\b)[a-z]',
  ),
  cue(
    'change',
    `\\b(?:${DIRECTION})(?: annually| yearly| overall| @)? (?:(?:by|at least|a minimum of|no fewer than|no less than|an additional|an average of|an|a|another|more than|over|about|approximately|nearly|up to) ?){0,2}`,
    `(?! of (?:all |our |the )?(?:${STUDENTS}))`,
    { kinds: ['percent', 'scorePoints', 'count', 'fraction', 'growth'] },
  ),
  cue('change', `\\b(?:up|down) ${hedged}`, '(?! from)'),
  cue(
    'change',
    `(?:^|will |to |[:,;] ?|@,? |thereby )(?:${DIRECTION}) (?:(?!(?:from|by|that|who|so|scoring|scores?|earning|receiving|with|than) )[a-z'/-]+ ){0,8}(?!(?:to|at|above|below|in|over|top|bottom|under|of|or) )[a-z'/-]+ (?:at least )?`,
    `(?! or (?:higher|above|better))(?! of (?:all |our |the )?(?:${STUDENTS}))`,
    { kinds: ['percent'], most: 50 },
  ),
  cue('change', '', ' (?:or more )?(?:[a-z]+ )?(?:level|levels|bands?|grade levels?|stages?)\\b', {
    kinds: ['count'],
  }),
  cue('target', '\\b(?:target|threshold|benchmark|(?:our|the|a|annual) goal|goal (?:is|of|for))[^#.;]{0,30}'),
  cue(
    'cut',
    `\\b(?:score|scores|scoring|scored|accuracy of|mastery of|means|meaning|average) (?:of |at |a )?${hedged}`,
  ),
  cue('cut', '', '\\+?(?: or (?:higher|better|above|more|greater))? (?:accuracy|mastery|correct)\\b'),
  cue(
    'target',
    `\\b(?:to|be|reach|reaches|attain|achieve|exceed|have|above|below|under) (?:[a-z ]{0,20} of )?${hedged}`,
  ),
  cue('target', '', '', { weak: true }),
];

/**
 * Cues in the order they are tried; the first that fits decides. They are written for how English places numbers (`from A to B`,
 * `by C`, `C increase`), not for the wording of any one school.
 */
export const CUES: readonly Cue[] = [
  ...DEFINITION_CUES,
  cue('target', `\\b(?:going|${MEASURED}) by ${hedged}`, '(?! (?:increase|decrease|reduction|improvement))', {
    weak: true,
  }),
  cue('change', `\\b(?:${DIRECTION}) ${hedged}`, ` to ${hedged}#`, { kinds: ['points', 'scorePoints'] }),
  cue('change', '\\badd(?:s|ing)? ', '', { kinds: ['count'] }),
  cue('change', `\\bby ${hedged}`, `(?! of (?:all |our |the |[0-9a-z]+ )?(?:${STUDENTS}))`),
  ...BASELINE_CUES,
  ...GOAL_CUES,
];
