import { isAside } from '../elements/aside.ts';
import { isSubject } from '../elements/subject.ts';
import { firstMatch } from '../first-match.ts';
import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import { DOWN, UP } from '../roles/cue-words.ts';
import { textAt, textBefore } from '../span.ts';
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
  return tells ? tellingWords(resultClause(reading)) : gainOf(reading);
}

const MORE = `\\b(?:${UP}|${DOWN}|develop|build|foster|nurture|promote|teach)`;
/** `develop … in our students`, `raise student …` */
const GAINS = new RegExp(
  `${MORE} ((?:(?!to |of )[a-z-]+ ){1,5})(?:in|of|for|among) (?:(?:all|our|every|each|the) )*$`,
  'i',
);
const OWN = new RegExp(`${MORE} (?:(?:our|the|all) )*$`, 'i');

/** What students are to have more or less of, where they do not act themselves. */
function gainOf({ plain, people }: GoalReading): string | null {
  const who = people.find((named) => named.who === 'student');
  if (!who) return null;
  const before = textBefore(plain, who.start, 80);
  const own = OWN.test(before)
    ? firstMatch(
        /^ [a-z ]+?(?= (?:and|using|each|by|through|as|to|from|for)\b|[^a-z ]|$)/,
        plain.slice(who.end),
      )
    : '';
  return tellingWords(firstMatch(GAINS, before, 1) || own);
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
