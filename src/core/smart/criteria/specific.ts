import { isAside } from '../elements/aside.ts';
import { isSubject } from '../elements/subject.ts';
import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import { textAt } from '../span.ts';
import { tellingWords } from './generic-words.ts';
import { resultClause } from './result-clause.ts';
import { met, notMet } from './verdict.ts';

/** The area a goal names: by a word of its own, by a test of one subject, or by what people will do or say. */
export function areaOf(reading: GoalReading): string | null {
  const area = reading.terms.find((term) => term.kind === 'area');
  if (area) return textAt(reading.plain, area);
  const test = reading.instruments.find(({ subject }) => subject !== undefined);
  if (test) return test.subject ?? null;
  const who = reading.people.find((people) => !isAside(reading, people));
  const isOfAdults = who !== undefined && who.who !== 'student';
  const tells =
    isOfAdults || reading.people.some((people) => people.who === 'student' && isSubject(reading, people));
  return tells ? tellingWords(resultClause(reading)) : null;
}

/** Specific: the goal names who and what. Definitions: a trained reader's, who looks at the statement alone. */
export function specific(reading: GoalReading): CriterionResult {
  const who = reading.people.find((people) => !isAside(reading, people));
  const area = areaOf(reading);
  if (who && area) {
    return met(`It names who (“${textAt(reading.text, who)}”) and what (“${area}”).`);
  }
  if (who) return notMet('It names who, but no subject, skill or behavior that should change.');
  if (area) return notMet('It names what should change, but not which students or grades.');
  return notMet('It names neither which students or grades nor what should change for them.');
}
