import type { People } from '../elements/population.ts';
import { textBefore } from '../span.ts';

const EVERYONE = /^(?:all|every|each|each and every|both)\b/i;
const WILL =
  /^(?:[^.;]{0,60}?\b(?:will|shall|must|should|can|(?:are|is) (?:expected|required|able) to)| to)(?: be able to| either| also)? (?:[a-z]+ly )?([a-z]+)(?: ([a-z]+))?/i;
/** What no one can say yes or no to of one person: more of something, or an effort. */
const NOT_DEFINITE =
  /^(?:improve|increase|decrease|grow|work|strive|continue|learn|understand|benefit|develop|strengthen|feel|progress|become|gain|show (?:growth|improvement|progress|gains)|demonstrate (?:growth|improvement|progress|increased|gains)|make (?:progress|growth|gains)|be (?:engaged|challenged|supported|successful|responsible|aware|empowered|prepared|encouraged|held|treated|provided|given)|experience|achieve (?:success|growth|their|at high|academic)|succeed|thrive|have (?:the|opportunities|access|equal|equitable)|use|utilize|be)$/i;
/** What a member of staff or a family has done or has not. */
const DONE =
  /^(?:complete|attend|participate|receive|pass|submit|earn|sign|take|exceed|meet (?:or|and|their)|be (?:trained|certified|observed))$/i;

/** `we aim to have all students graduate` */
const HAVE = /(?:^|\bto )have $/i;

/** True when the goal asks of everyone a result each one has or has not, which counts as 100%. */
export const asksEveryone = (plain: string, people: readonly People[]): boolean =>
  people.some(
    ({ start, end, who }) =>
      EVERYONE.test(plain.slice(start, end)) &&
      !/\b(?:of|for) $/i.test(textBefore(plain, start, 4)) &&
      isDefinite(`${HAVE.test(plain.slice(0, start)) ? ' will' : ''}${plain.slice(end, end + 140)}`, who),
  );

function isDefinite(after: string, who: People['who']): boolean {
  const [, verb = '', next = ''] = WILL.exec(after) ?? [];
  if (verb === '') return false;
  if (who !== 'student') return DONE.test(verb) || DONE.test(`${verb} ${next}`);
  if (verb.toLowerCase() === 'be') return !NOT_DEFINITE.test(`be ${next}`);
  return !NOT_DEFINITE.test(verb) && !NOT_DEFINITE.test(`${verb} ${next}`);
}
