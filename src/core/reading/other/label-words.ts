import type { OtherLabel } from './label-part.ts';

/** Labels in a district's own words, by the word that tells most; the first that fits wins. */
const BY_WORDS: readonly (readonly [RegExp, OtherLabel])[] = [
  [
    /^how (?:(?:will|do|can) we|we(?: will)?) (?:know|tell|see|measure)/,
    { part: 'activity', key: 'studentMeasure' },
  ],
  [
    /^monitor$|responsib|accountab|^(?:by )?who\b|in charge|oversee|\blead(?:er)?\b|\bowner\b|assigned to|\bperson\b|\bpersonnel\b|^(?:champion|facilitator|coordinator|contact)$/,
    { part: 'activity', key: 'lead' },
  ],
  [/\bby when\b|\bstart\b.*\bend\b|^month$/, { part: 'activity', key: 'end' }],
  [
    /^(?:expected|desired) (?:outcome|level)$|\btarget$|^where (?:we|do we) want\b/,
    { part: 'goal', key: 'target' },
  ],
  [/\bhow often\b|frequency/, { part: 'activity', key: 'howOften' }],
  [/\b(?:begin|start)(?:ning)?\b/, { part: 'activity', key: 'start' }],
  [
    /time ?line|time ?frame|\bwhen\b|deadline|completion|complete by|due\b|\bend date/,
    { part: 'activity', key: 'end' },
  ],
  [/evidence level|level of evidence|evidence tier|research base/, { part: 'activity', key: 'evidenceTier' }],
  [
    /\b(?:budget|cost|expenditure|funding|fund|funded|amount|allocation|dollar|money|expense)\b/,
    { part: 'money', key: 'fund' },
  ],
  [/\bresource\b|\bmaterial\b|^what\b.*\bneed(?:ed)?$/, { part: 'money', key: 'purpose' }],
  [
    /implementation|fidelity|formative|(?:staff|professional|adult) (?:development|learning|outcome)/,
    { part: 'activity', key: 'adultMeasure' },
  ],
  [/data source|assessment tool|evaluation tool/, { part: 'goal', key: 'instrument' }],
  [
    /baseline|^current$|current (?:data|performance|level|status|state|reality)|where (?:we are|are we)|starting/,
    { part: 'goal', key: 'baseline' },
  ],
  [
    /\b(?:evidence (?:of|that)|evidence$|success|impact|effectiveness|monitor|monitoring|expected result|measured|evaluat\w*|progress)\b/,
    { part: 'activity', key: 'studentMeasure' },
  ],
  [
    /root cause|\bneed\b|rationale|\bwhy\b|problem|challenge|concern|\bgap\b|area for improvement|(?:support|supporting) data|performance data|data analysis|\bbarrier/,
    { part: 'goal', key: 'need' },
  ],
  [
    /subgroup|student group|target population|population|student served|to be served/,
    { part: 'goal', key: 'studentGroup' },
  ],
  [/academic area|content area|subject|curriculum area/, { part: 'goal', key: 'contentArea' }],
  [/\b(?:indicator|metric|measure|measurement|key performance)\b/, { part: 'goal', key: 'metric' }],
  [
    /\b(?:strategy|action|activity|intervention|step|task|tactic|approach|what (?:we will|will we|will be) do\w*|how (?:we will|will we))\b|\bwe will$|^(?:our )?plan$/,
    { part: 'activity', key: 'activity' },
  ],
  [
    /^(?:support|district|board|state|strategic|division|system)\b.*\b(?:goal|priority|plan|pillar|objective)\b/,
    { part: 'goal', key: 'priority' },
  ],
  [/\bdate\b/, { part: 'activity', key: 'end' }],
];

/** What only has such a word in its name. */
const NO_LABEL = /\b(?:type|category|number)$|\btheory\b|^corresponding\b/;

/** The part of a plan a normalised label's words tell; null for words that tell none. */
export function labelByWords(name: string): OtherLabel | null {
  if (NO_LABEL.test(name)) return null;
  return BY_WORDS.find(([words]) => words.test(name))?.[1] ?? null;
}
