import { type Cue, cue, DIRECTION } from './cue.ts';
import { hedged } from './cue-words.ts';

/** Numbers that say where things stand. */
export const BASELINE_CUES: readonly Cue[] = [
  cue('baseline', `\\bfrom ${hedged}`),
  cue(
    'baseline',
    `\\bfrom (?:(?! to | will | by )[^#,.;]){0,60}(?:\\b(?:of|at|was|is|rate|level|average):?|@(?:'s)?:?,?) ?\\(?${hedged}`,
  ),
  cue('baseline', `\\bcompared (?:to|with) (?:(?! will | to )[^#.;,]){0,40}|\\b(?:vs\\.?|versus) `),
  cue(
    'baseline',
    '\\bbaseline(?!s? (?:assessment|test|and))(?:(?!\\b(?:target|goal|will|to)\\b)[^#;]){0,60}',
  ),
  cue('baseline', '', ' ?\\((?:[a-z]+ ){0,2}baseline\\b(?!(?: of| is| was|:)? ?#)'),
  cue('baseline', '(?:^|[^o]|[^t]o) ?', ` ?(?:\\(@\\) ?)?(?:to|(?:[a-z]+ )?(?:-*>|→)) ${hedged}#`),
  cue('baseline', '', '-? ?(?:[a-z]+ )?gap\\b[^#.;]{0,100} to #', {
    kinds: ['points', 'scorePoints', 'percent'],
  }),
  cue(
    'baseline',
    '(?:@past|\\b(?:current|currently|presently|previously|previous|prior)\\b)(?:(?!\\b(?:target|goal|will|to|who|at least|should)\\b)[^#.;]){0,60}',
  ),
  cue(
    'baseline',
    `\\b(?:was|were|had been|stood at|stands? at|now(?: [a-z]+){0,2}|than (?:the|our|last)|(?:${DIRECTION}) of #(?: points)? (?:over|above|on)|\\b(?:we|it|rates?|proficiency|attendance|average|school|which) (?:is|are)(?: currently| now)? at) ${hedged}`,
  ),
  cue(
    'baseline',
    '\\b(?:at present|right now|to date|as of @),? (?:(?!\\b(?:target|goal|will|to|should)\\b)[^#.;]){0,60}',
  ),
  cue(
    'baseline',
    `\\b(?:${DIRECTION}) (?:over|above|from|compared to|relative to) (?:our|the|last|its|their|@)(?:(?! by | to )[^#.;,]){0,40}`,
  ),
  cue(
    'baseline',
    '',
    '(?: \\(| of [^#.;]{0,50})?[^#.;a-z]{0,3}(?:(?:in |on |for )?(?:the )?@past|baseline\\b(?!(?: of| is| was|:)? ?#)|\\b(?:currently|now|today)\\b(?! (?:at |is |are )?#))',
  ),
  cue(
    'baseline',
    '',
    '(?: or (?:more|above|higher))?(?: of (?:(?! will | to | be | who | that )[^#.;@]){0,50})? (?:did|were|was|had|scored|met|passed|reported|demonstrated|attended)\\b',
  ),
];
