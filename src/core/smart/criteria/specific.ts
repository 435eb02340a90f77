import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';

/** What people say of themselves is a result of its own, though no subject is named. */
const PERCEPTION =
  /\b(?:will|to|who|students|that they) (?:[a-z]+ly )?(?:say|report|agree|feel|indicate|respond|believe|express|perceive|describe|name|identify)\b/i;
const COURSE_RESULT =
  /\b(?:grade of |an? )?[A-D]'?s? or (?:better|higher|above)\b|\bpass(?:ing|es)? (?:all |their |\w+ ){0,2}(?:classes|courses|course)\b/;
const NAMED_SKILLS =
  /\b(?!(?:their|the|these|our|new|improve|all|and|in|of|skills) )[a-z][a-z-]+ skills\b|\b[A-Z]{2,} skills\b/i;

/** The area a goal names: by a word of its own, by a test of one subject, or by what people report. */
export function areaOf({ plain, terms, instruments }: GoalReading): string | null {
  const area = terms.find((term) => term.kind === 'area');
  if (area) return plain.slice(area.start, area.end);
  const test = instruments.find(({ subject }) => subject !== undefined);
  if (test) return test.subject ?? null;
  const other = PERCEPTION.exec(plain) ?? COURSE_RESULT.exec(plain) ?? NAMED_SKILLS.exec(plain);
  return other ? other[0] : null;
}

/** Specific: the goal names who and what. Definitions: a trained reader's, who looks at the statement alone. */
export function specific(reading: GoalReading): CriterionResult {
  const who = reading.people[0];
  const area = areaOf(reading);
  if (who && area) {
    return {
      status: 'met',
      why: `It names who (“${reading.text.slice(who.start, who.end)}”) and what (“${area}”).`,
    };
  }
  if (who)
    return { status: 'notMet', why: 'It names who, but no subject, skill or behavior that should change.' };
  if (area)
    return { status: 'notMet', why: 'It names what should change, but not which students or grades.' };
  return {
    status: 'notMet',
    why: 'It names neither which students or grades nor what should change for them.',
  };
}
