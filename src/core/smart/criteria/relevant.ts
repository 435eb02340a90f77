import type { People } from '../elements/population.ts';
import { isCounted, isSubject } from '../elements/subject.ts';
import type { CriterionResult } from '../goal-check.ts';
import type { Term } from '../lexicon/lexicon.ts';
import type { GoalReading } from '../reading.ts';
import { STUDENTS, UP } from '../roles/cue-words.ts';
import { blot } from '../span.ts';
import { gainsAdultThing, isAdultWork, statesResult } from './adult-work.ts';
import { cannotTell, met, notMet } from './verdict.ts';

/** Results that students have, whoever works on them. */
const STUDENT_RESULT =
  /\b(?:proficien\w+|achievement|growth|scores?|scale|outcomes|pass(?:ing|age)? rates?|performance(?! (?:tasks?|objectives|reviews?|evaluations?)\b)|attendance|absenteeism|absent|absences?|tard(?:y|ies)|graduat\w+|suspen\w+|expulsions?|referrals|dropout|readiness|on[- ]track|meets? or exceeds?|grade[- ]level|benchmarks?|skills|credits?|diploma|belonging|well-?being|success|enrollments?|percentile|fluency|composite|failures?|infractions|ratings?|rated|index|D\/F)\b/i;
/** What the work is for; a result of students may stand here. */
const PURPOSE =
  /\b(?:so that|so as to|in order to|thereby|resulting in|which will|leading to|lead to|for (?:improved|better|higher|greater|increased)|(?:to|that|which|and|,) (?:strengthens|fosters|raise|increase|improve|reduce|help students|raising|increasing|improving|reducing|cutting|lowering))\b/i;
/** `prepare all students for …`: they are the object of the work. */
const FOR_STUDENTS = new RegExp(
  `\\b(?:improve|better|increase|raise|boost|prepare|help|enable|allow|empower|equip|engage|support|encourage|develop|educate|inspire|challenge|motivate|teach|serve)s? (?:(?:all|our|each|every|the|more) )*(?:${STUDENTS})\\b(?!')|\\b(?:develop|build|instill|foster|nurture|cultivate) [a-z ]{1,40} in (?:all |our |every |the )*(?:${STUDENTS}|grades?)\\b`,
  'i',
);
/** What people say of a school is a view of it; what staff do is work. */
const VIEW =
  /\b(?:agree|feel|report|satisf\w+|say|perceive|believe|express|respond|answer\w*|indicate|rate|rating|favorabl[ey]|positively|perception|morale|enjoy|voice)\b/i;
const SAFETY =
  /\b(?:security|safety|unsafe|safe and secure|cameras|emergency|safe (?:and|&) orderly|drills?)\b/i;
const ACCESS = new RegExp(
  `\\b(?:${STUDENTS})\\b[^.;]{0,40}\\b(?:access|opportunit(?:y|ies)) (?:to|for)\\b|\\baccess to [^.;]{0,60} for (?:all |our |every )*(?:${STUDENTS})\\b|\\bopportunities for (?:all |our )?(?:${STUDENTS})\\b`,
  'i',
);
/** Where the thing worked on has been named. */
const HEAD_ENDS = /, | (?:during|while|so|that|which|by|through|for [a-z]+ to) /;
/** What staff themselves show or feel, not what they raise. */
const STAFF_SHOW =
  /\b(?:teachers|staff|educators|personnel|faculty) will (?:[a-z]+ly )?(?:show|demonstrate|enjoy|feel|voice|report)\b/i;
const ADULT_AREAS = ['Technology', 'Professional learning', 'Teacher retention'];

const MET: CriterionResult = met('It is about what students learn, do or experience.');
const WORK_ONLY: CriterionResult = notMet(
  'It describes what adults will do, not what will change for students.',
);
const OTHERS: CriterionResult = cannotTell(
  'It is about families, staff or safety; whether students gain cannot be told from the statement.',
);
const NO_RESULT: CriterionResult = notMet('It names no result for students.');

/**
 * Relevant: the result is the students'. Adult work alone is not; families' and staff views cannot be judged from the text. Whose
 * result it is follows from who does or has what the goal counts, then from what it makes more of.
 */
export function relevant(reading: GoalReading): CriterionResult {
  const plain = blot(reading.plain, reading.terms.filter(isAdultArea));
  const subject = reading.people.find((named) => isSubject(reading, named))?.who ?? null;
  const told: Told = { reading, plain, subject, hasResult: STUDENT_RESULT.test(plain) };
  return TESTS.find(([holds]) => holds(told))?.[1] ?? NO_RESULT;
}

interface Told {
  readonly reading: GoalReading;
  /** The text without areas that are the adults'. */
  readonly plain: string;
  readonly subject: People['who'] | null;
  readonly hasResult: boolean;
}

/** The first that holds decides. */
const TESTS: readonly (readonly [(told: Told) => boolean, CriterionResult])[] = [
  [({ subject }) => subject === 'student', MET],
  [({ subject }) => subject === 'family', OTHERS],
  [({ plain, reading }) => ACCESS.test(plain) && names(reading, 'student'), MET],
  [(told) => isOfStaff(told) && VIEW.test(told.plain), OTHERS],
  [(told) => isOfStaff(told), WORK_ONLY],
  [({ reading }) => raisesFamilies(reading), OTHERS],
  [(told) => isOnlyWork(told) && SAFETY.test(told.plain.split(HEAD_ENDS)[0] ?? ''), OTHERS],
  [(told) => isOnlyWork(told), WORK_ONLY],
  [({ reading }) => isAboutFamilies(reading), OTHERS],
  [({ reading }) => names(reading, 'student'), MET],
  [({ plain }) => SAFETY.test(plain), OTHERS],
  [({ reading, hasResult }) => hasResult || namesStudentArea(reading), MET],
  [({ reading }) => reading.measures.length > 0 && reading.instruments.length > 0, MET],
  [({ plain }) => statesResult(plain), MET],
];

const names = ({ people }: GoalReading, who: People['who']): boolean =>
  people.some((named) => named.who === who);

function isOfStaff({ plain, subject, reading, hasResult }: Told): boolean {
  const staff = reading.people.filter(({ who }) => who === 'staff');
  if (subject === 'staff' && staff[0] && (isCounted(reading, staff[0]) || STAFF_SHOW.test(plain)))
    return true;
  if (hasResult || FOR_STUDENTS.test(plain)) return false;
  return subject === 'staff' || (staff.length > 0 && staff.length === reading.people.length);
}

/** Work of adults, with no result of students counted or given as its purpose. */
function isOnlyWork({ plain, reading, hasResult }: Told): boolean {
  const at = plain.slice(FIRST_WORDS).search(PURPOSE);
  const purpose = at < 0 ? plain.length : at + FIRST_WORDS;
  if (!isAdultWork(plain.slice(0, purpose)) && !gainsAdultThing(plain)) return false;
  const serves =
    STUDENT_RESULT.test(plain.slice(purpose)) ||
    FOR_STUDENTS.test(plain) ||
    namesStudentArea(reading, purpose);
  return !serves && !(hasResult && reading.measures.length > 0);
}

/** Characters in which `to improve` is what the goal does, not what it is for. */
const FIRST_WORDS = 3;

function isAboutFamilies({ people, terms }: GoalReading): boolean {
  const first = people[0];
  if (first?.who === 'student') return false;
  return (
    first?.who === 'family' ||
    terms.some(({ kind, entry }) => kind === 'area' && entry.name === 'Family engagement')
  );
}

/** `Increase parent involvement …`: what families take part in comes before what it is for. */
function raisesFamilies({ terms, plain }: GoalReading): boolean {
  const first = terms.find(({ kind }) => kind === 'area');
  return first?.entry.name === 'Family engagement' && RAISE.test(plain.slice(0, first.start).toLowerCase());
}

const RAISE = new RegExp(`\\b(?:${UP}) (?:[a-z]+ )?$`);

const isAdultArea = ({ kind, entry }: Term): boolean => kind === 'area' && ADULT_AREAS.includes(entry.name);

const namesStudentArea = ({ terms }: GoalReading, from = 0): boolean =>
  terms.some((term) => term.kind === 'area' && !isAdultArea(term) && term.start >= from);
