import type { Quantity } from '../quantities.ts';
import { type Cue, cue, DIRECTION } from './cue.ts';
import { hedged, STUDENTS } from './cue-words.ts';

const TIME = 'days|school days|school year|year|time|classes|class periods|membership|instruction';
const SHARES: readonly Quantity['kind'][] = ['percent', 'fraction', 'ratio'];

/** Numbers that only say who is meant, or say another number again. */
export const DEFINITION_CUES: readonly Cue[] = [
  cue(
    'definition',
    '(?:\\b(?:lowest|bottom|highest)|(?:^|\\b(?:the|in|our|their) )top)-? ?(?:performing )?',
    '',
    { kinds: ['percent'] },
  ),
  cue('definition', '', `\\+?(?: or (?:more|less|fewer|greater))? of (?:[a-z']+ ){0,3}(?:${TIME})\\b`, {
    kinds: SHARES,
  }),
  cue(
    'definition',
    `\\b(?:${STUDENTS}) (?:with|at|having) (?:[a-z]+ ){0,3}${hedged}`,
    '[^#.;]{0,60}\\b(?:will|shall|should|from) [^.;]{0,60}#',
    { kinds: ['percent'] },
  ),
  cue(
    'definition',
    `\\b(?:miss|misses|missed|missing|absent|absence|absences|attend|attends|attending)(?: for| of| over| from)?(?: (?:school|class))? ${hedged}`,
  ),
  cue(
    'definition',
    '\\([^#@)]{0,60}(?: of| as| is)? ?',
    ' or (?:less|more|fewer|higher|lower|greater)\\b[^#]{0,20}\\)',
  ),
  cue(
    'definition',
    '\\S (?:with|having|have|has|had|receive|receives|receiving|failing|earning|who [a-z]+|commit|committing) (?:at least )?',
    ' or (?:more|fewer|less)\\b',
    { kinds: ['count'] },
  ),
  cue('definition', '', ' (?:band )?(?:and|or) below\\b[^#.;]{0,40}\\bwill\\b', { kinds: ['percentile'] }),
  cue(
    'definition',
    '\\b(?:who|that) (?:(?!will |shall )[^#.;,]){0,60}',
    `[^.;]{0,160}\\bwill (?:${DIRECTION})\\b`,
    { kinds: ['count'] },
  ),
  cue(
    'definition',
    '',
    ' (?:or more )?(?:grade |reading )?(?:levels?|years?) (?:behind|below|above|ahead)\\b',
  ),
  cue('definition', '(?:^|[,;] )of (?:our|the|all|these) ', '[^#.;]{1,40}, (?:at least |about )?#'),
  cue('definition', '\\b(?:is|are|was|were) ', ' (?:below|above|behind|under)\\b', {
    kinds: ['points', 'scorePoints'],
  }),
  cue(
    'definition',
    `#\\)?(?: or more)?(?: of)? (?:[a-z0-9-]+ ){0,4}(?:${STUDENTS}) (?:(?!(?:from|to|by|with) )[a-z'-]+ ){1,4}(?:at least )?`,
    '',
    { kinds: ['count'] },
  ),
  cue('none', '#[^#@]{0,3}\\(', '[a-z ]{0,24}\\)', { kinds: ['ratio'] }),
  cue('none', '#[^#@]{0,3}\\(', ' ?\\)', { kinds: ['ratio', 'percent', 'count'] }),
];
