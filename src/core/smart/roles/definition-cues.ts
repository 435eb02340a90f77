import type { Quantity } from '../quantities.ts';
import { type Cue, DIRECTION, left, right } from './cue.ts';
import { hedged, STUDENTS } from './cue-words.ts';

const TIME = 'days|school days|school year|year|time|classes|class periods|membership|instruction';
const SHARES: readonly Quantity['kind'][] = ['percent', 'fraction', 'ratio'];

/** Numbers that only say who is meant, or say another number again. */
export const DEFINITION_CUES: readonly Cue[] = [
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
  {
    role: 'definition',
    right: right(' (?:band )?(?:and|or) below\\b[^#.;]{0,40}\\bwill\\b'),
    kinds: ['percentile'],
  },
  {
    role: 'definition',
    left: left('\\b(?:who|that) (?:(?!will |shall )[^#.;,]){0,60}'),
    right: right(`[^.;]{0,160}\\bwill (?:${DIRECTION})\\b`),
    kinds: ['count'],
  },
  { role: 'none', left: left('#[^#@]{0,3}\\('), right: right(' ?\\)'), kinds: ['ratio', 'percent', 'count'] },
];
