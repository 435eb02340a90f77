import { type Cue, DIRECTION, left, right } from './cue.ts';
import { hedged } from './cue-words.ts';

/** Numbers that say where things stand. */
export const BASELINE_CUES: readonly Cue[] = [
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
      `\\b(?:was|were|had been|stood at|stands? at|is now|\\b(?:we|it|rates?|proficiency|attendance|average|school|which) (?:is|are)(?: currently| now)? at) ${hedged}`,
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
];
