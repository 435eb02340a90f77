import { placeOf, type Range } from '../span.ts';

const LEVEL =
  '(?:at|on|above|below|under|meeting|meets?|met|exceeds?|exceeding|reach(?:es|ing)?|scor(?:e|es|ing)|perform(?:s|ing)?)';

/** How results are counted, the more telling phrases first. */
const METRICS: readonly RegExp[] = [
  /\b(?:chronic absenteeism|(?:average )?(?:daily )?attendance|graduation|pass(?:ing)?|proficiency|suspension|dropout|promotion|retention|discipline|tardy|growth|completion|participation|failure|referral|mobility|D\/F)(?: rates?)\b/i,
  /\b(?:meets?|meeting|met)(?: or | and |\/)(?:exceed(?:s|ing)?|beats?|above)(?: (?:grade[- ]level )?(?:standards?|expectations|benchmarks?|proficiency))?\b/i,
  /\b(?:on|at)(?: ?\/ ?| or | and )above (?:grade[- ]level|benchmark|level|proficien\w+)\b/i,
  new RegExp(
    `\\b${LEVEL} (?:the )?['"]?(?:(?:mid|on|at|or|and|above|below|mid-|\\/|near) ?){0,4}(?:(?:grade|age|year)[- ]level|proficient|advanced|benchmark)['"]?(?: (?:or|and|\\/) (?:above|better|higher|advanced|advance)(?: levels?)?)?`,
    'i',
  ),
  /\bproficien(?:t|cy)(?: (?:or|and) (?:above|advanced|higher|better|distinguished))?(?: levels?)?\b/i,
  /\b(?:growth (?:goals?|targets?)|one year'?s growth|typical growth|expected growth|growth)\b/i,
  /\b(?:chronic absenteeism|chronically absent|attendance|absences|suspensions|(?:office )?(?:discipline )?referrals|tardies)\b/i,
  /\b(?:readiness|graduat(?:e|es|ing|ion)|on[- ]track|pass(?:es|ing)?|feel (?:safe|connected|welcomed?)|sense of belonging|achievement|performance|(?:scale )?scores?|engagement|involvement|participation|reading level|skills)\b/i,
];

/** What is counted, as the goal words it; null when no known measure is named. */
export function findMetric(plain: string): Range | null {
  for (const pattern of METRICS) {
    const match = pattern.exec(plain);
    if (match) return placeOf(match);
  }
  return null;
}
