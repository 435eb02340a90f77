import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';

/** Results that students have, whoever works on them. */
const STUDENT_RESULT =
  /\b(?:proficien\w+|achievement|growth|scores?|outcomes|pass(?:ing)? rates?|performance|attendance|absenteeism|absent|absences|graduat\w+|suspen\w+|referrals|dropout|readiness|on[- ]track|meets? or exceeds?|grade[- ]level|benchmarks?|learning gap|achievement gap|skills|credits?|diploma|belonging|well-?being|success|enrollments?|learners' needs|needs of (?:all )?(?:students|learners))\b/i;
/** What adults do, own or produce; the verb that opens a goal of the school's own work. */
export const ADULT_WORK =
  /^(?:[^.;]{0,80}?\b(?:will|to|shall|must)\s+(?:actively |continue to |work to )?|\s*(?:to )?)(?:implement|provide|give|use|utilize|host|train|conduct|purchase|develop|create|plan|hold|offer|introduce|adopt|align|research|look into|explore|establish|build|design|review|add|update|hire|recruit|complete|collaborate|work|put|change|share|communicate|install|expand|deliver|strengthen|improve (?:district|school|our|the) (?:protocols?|procedures?|systems?|process\w*|facilit\w+|commun\w+)|raise academic rigor|grow (?:a|our) [a-z]+|build capacity)\b/i;
const ADULT_OBJECT =
  /\b(?:professional (?:development|learning)|protocols?|curriculum|teaching practices|lessons?|meetings?|walkthroughs?|procedures?|resources|budget|facilit(?:y|ies)|technology|stewardship|culture|handbook|software|platforms?|dashboard|instruction(?:al)?|interventions?|rigor|communicat\w+|evaluations?|plans?|leadership|capacity)\b/i;
const FAMILY_OR_SECURITY = /\b(?:famil(?:y|ies)|parents?|caregivers|community|security|safety drills?)\b/i;

/** Relevant: the result is the students'. Adult work alone is not; families' and staff views cannot be judged from the text. */
export function relevant(reading: GoalReading): CriterionResult {
  const { plain, people } = reading;
  const first = people[0];
  if (familyResult(reading)) {
    return {
      status: 'cannotTell',
      why: 'It is about families or staff; whether students gain cannot be told from the statement.',
    };
  }
  if (adultOnly(reading)) {
    return { status: 'notMet', why: 'It describes what adults will do, not what will change for students.' };
  }
  const students = people.some(({ who }) => who === 'student');
  if (students || STUDENT_RESULT.test(plain) || reading.terms.some((term) => term.kind === 'area')) {
    return { status: 'met', why: 'It is about what students learn, do or experience.' };
  }
  if (first) return { status: 'cannotTell', why: 'It does not say whose result should change.' };
  return { status: 'notMet', why: 'It names no result for students.' };
}

function familyResult({ plain, people, terms, measures }: GoalReading): boolean {
  const first = people[0];
  if (first?.who === 'student' && !/^ ?(?:families|parents?)/i.test(plain.slice(first.end, first.end + 10)))
    return false;
  if (terms.some((term) => term.kind === 'area' && term.entry.name === 'Family engagement')) return true;
  if (first?.who === 'family') return true;
  return (
    first?.who === 'staff' &&
    measures.length > 0 &&
    /\b(?:agree|feel|report|satisf\w+|say|perceive)\b/i.test(plain) &&
    !STUDENT_RESULT.test(plain) &&
    FAMILY_OR_SECURITY.test(plain)
  );
}

function adultOnly({ plain, people, terms, measures }: GoalReading): boolean {
  const studentFirst = people[0]?.who === 'student' && /^[^.;]{0,40}$/.test(plain.slice(0, people[0].start));
  const goal = plain.split(/\b(?:so that|so as to|in order to|thereby)\b/i);
  const resulting = goal.slice(1).join(' ');
  if (STUDENT_RESULT.test(plain) && (measures.length > 0 || STUDENT_RESULT.test(resulting))) return false;
  if (studentFirst && !ADULT_OBJECT.test(plain)) return false;
  if (ADULT_WORK.test(goal[0] ?? '') && ADULT_OBJECT.test(plain) && !studentFirst) return true;
  const studentArea = terms.some(
    (term) => term.kind === 'area' && !['Technology', 'Professional learning'].includes(term.entry.name),
  );
  return (
    ADULT_OBJECT.test(plain) && !studentArea && !STUDENT_RESULT.test(plain) && people[0]?.who !== 'student'
  );
}
