import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';

/** Results that students have, whoever works on them. */
const STUDENT_RESULT =
  /\b(?:proficien\w+|achievement|growth|scores?|outcomes|pass(?:ing)? rates?|performance|attendance|absenteeism|absent|absences|graduat\w+|suspen\w+|referrals|dropout|readiness|on[- ]track|meets? or exceeds?|grade[- ]level|benchmarks?|skills|credits?|diploma|belonging|well-?being|success|enrollments?|needs of (?:all )?(?:students|learners))\b/i;

const WORK =
  'implement|provide|give|use|utilize|host|train|conduct|purchase|develop|create|plan|hold|offer|introduce|adopt|align|research|look into|explore|establish|build|design|review|add|update|hire|recruit|complete|collaborate|work|put|set up|change|share|communicate|install|expand|deliver|meet|attend|participate|monitor|analyze';
const WORK_OBJECT =
  'professional (?:development|learning)|protocols?|curriculum|teaching practices|instructional practices|lessons?|meetings?|walkthroughs?|procedures?|resources|budget|facilit(?:y|ies)|technology|stewardship|culture|handbook|software|platforms?|dashboard|instruction(?:al)?|interventions?|rigor|communicat\\w+|collaboration|evaluations?|plan(?:s|ning)?|leadership|capacity|partnerships?|committee|data meetings';

/** The verb of a goal of the school's own work: after “will” or “to”, or at the start. */
export const ADULT_WORK = new RegExp(
  `^(?:[^.;]{0,80}?\\b(?:will|to|shall|must)\\s+(?:actively |continue to |work to )?|\\s*(?:to )?)(?:${WORK})\\b`,
  'i',
);
const ADULT_OBJECT = new RegExp(`\\b(?:${WORK_OBJECT})\\b`, 'i');
/** Making more of what adults own: `strengthen our protocols`, `raise academic rigor`. */
const ADULT_GAIN = new RegExp(
  `\\b(?:improve|strengthen|raise|grow|increase|expand|enhance|deepen|build)\\s+(?:[a-z]+ ){0,3}(?:${WORK_OBJECT})\\b`,
  'i',
);
const PURPOSE = /\b(?:so that|so as to|in order to|thereby|resulting in|which will)\b/i;
/** What people say of a school is a view of it; what staff do is work. */
const VIEW = /\b(?:agree|feel|report|satisf\w+|say|perceive|believe|express)\b/i;
const SAFETY = /\b(?:security|safety|cameras|emergency|safe and orderly)\b/i;
const ADULT_AREAS = ['Technology', 'Professional learning', 'Teacher retention'];

const MET: CriterionResult = { status: 'met', why: 'It is about what students learn, do or experience.' };
const WORK_ONLY: CriterionResult = {
  status: 'notMet',
  why: 'It describes what adults will do, not what will change for students.',
};
const OTHERS: CriterionResult = {
  status: 'cannotTell',
  why: 'It is about families, staff or safety; whether students gain cannot be told from the statement.',
};
const NO_RESULT: CriterionResult = { status: 'notMet', why: 'It names no result for students.' };

/** Relevant: the result is the students'. Adult work alone is not; families' and staff views cannot be judged from the text. */
export function relevant(reading: GoalReading): CriterionResult {
  const { plain, people } = reading;
  if (isAdultWork(reading)) return WORK_ONLY;
  if (isAboutFamilies(reading)) return OTHERS;
  if (people[0]?.who === 'staff' && !STUDENT_RESULT.test(plain)) return VIEW.test(plain) ? OTHERS : WORK_ONLY;
  if (people.some(({ who }) => who === 'student')) return MET;
  if (SAFETY.test(plain)) return OTHERS;
  return STUDENT_RESULT.test(plain) || namesStudentArea(reading) ? MET : NO_RESULT;
}

function isAboutFamilies({ people, terms }: GoalReading): boolean {
  const first = people[0];
  if (first?.who === 'student') return false;
  return (
    first?.who === 'family' ||
    terms.some(({ kind, entry }) => kind === 'area' && entry.name === 'Family engagement')
  );
}

/** Adults' work, with no student result that is counted or given as its purpose. */
function isAdultWork(reading: GoalReading): boolean {
  const { plain, people, measures } = reading;
  const [work = '', ...purpose] = plain.split(PURPOSE);
  if (STUDENT_RESULT.test(measures.length > 0 ? plain : purpose.join(' '))) return false;
  const studentsAct =
    people[0]?.who === 'student' && people[0].start <= 40 && /^[^.;]*$/.test(plain.slice(0, people[0].start));
  if (studentsAct && !ADULT_GAIN.test(work)) return false;
  return (ADULT_WORK.test(work) && ADULT_OBJECT.test(work)) || ADULT_GAIN.test(work);
}

const namesStudentArea = ({ terms }: GoalReading): boolean =>
  terms.some(({ kind, entry }) => kind === 'area' && !ADULT_AREAS.includes(entry.name));
