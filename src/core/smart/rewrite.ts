import type { Direction, GoalElements, Span } from './goal-check.ts';

const BLANK = '____';
const VERBS: Readonly<Record<Direction, string>> = {
  increase: 'will increase',
  decrease: 'will decrease',
  maintain: 'will stay',
  reach: 'will move',
};
/** Results that have a rate of their own; others are counted as a percentage of people. */
const RATE =
  /\b(?:rates?|attendance|absenteeism|proficiency|achievement|performance|scores?|suspensions|referrals|absences|tardies|engagement|involvement|participation|belonging|growth)$/i;
const VERB = /^(?:read|write|attend|meets?|met|exceeds?|reach|feel|graduates?|pass|read|scores?|perform)\b/i;
/** What students do, rather than a subject or a rate. */
const IS_VERB = /^(?:read|write|attend|graduate|suspended|absent|present)$/i;
/** First words that are no name and lose their capital inside a sentence. */
const COMMON =
  /^(?:all|each|every|our|both|any|the|students?|scholars|learners|seniors|freshmen|graders|teachers|staff|families|parents?|kindergart\w+|first|second|third|fourth|fifth|sixth|seventh|eighth|elementary|middle|high|reading|writing|math|mathematics|attendance|chronic|average|graduation|proficien\w+|growth|scor\w+|meet\w*|on|at|above|below)\b/i;

/**
 * The goal said anew from what it holds, with `____` for what it does not: by when, whose result, from where to where, by which
 * test. Null when there is nothing to build on. No number, date, group or test is ever added.
 */
export function rewriteOf(elements: GoalElements): string | null {
  const { population, contentArea, baseline, target, change, direction, instrument } = elements;
  if (!population && !contentArea && !baseline && !target && !change) return null;
  const verb = direction === null ? `will ${BLANK}` : VERBS[direction];
  const way =
    direction === 'maintain'
      ? `at ${target?.text ?? baseline?.text ?? BLANK}`
      : `from ${baseline?.text ?? BLANK} to ${target?.text ?? BLANK}`;
  return `${whenOf(elements)}, ${resultOf(elements)} ${verb} ${changeOf(elements)}${way}, as measured by ${testOf(instrument)}.`;
}

function whenOf({ deadline }: GoalElements): string {
  if (deadline === null) return `By ${BLANK}`;
  const { text, grain } = deadline;
  if (/^(?:over|within|in|during|for|across|throughout|next|coming)\b/i.test(text)) return upperFirst(text);
  if (/\bto\b|-to-/i.test(text)) return `From ${text}`;
  if (/^(?:end|close|conclusion|last day)\b/i.test(text)) return `By the ${text}`;
  const isYear = grain === 'schoolYear' && !/^EOY|year-end/i.test(text);
  if (isYear || /semester|quarter|trimester|period/i.test(text)) {
    return `By the end of ${/^[\d'].*year$/i.test(text) || /^(?:first|second|third|fourth|\d\w\w)\b/i.test(text) ? 'the ' : ''}${text}`;
  }
  return `By ${text}`;
}

/** What is counted, of whom, in which subject. */
function resultOf(elements: GoalElements): string {
  const { population, baseline, target } = elements;
  const people = population ? inSentence(plural(population.text)) : BLANK;
  const [result, subject] = resultAndSubject(elements);
  if (RATE.test(result)) return `the ${inSentence(result)} of ${people}${subject}`;
  const isCount = [baseline, target].some((value) => value?.unit === 'count');
  return `the ${isCount ? 'number' : 'percentage'} of ${people} ${VERB.test(result) ? 'who ' : ''}${inSentence(result)}${subject}`;
}

/** The subject is left out where the result already names it, and is the result itself where students do it. */
function resultAndSubject({ contentArea, metric }: GoalElements): readonly [string, string] {
  const named = metric?.text.replace(/["']/g, '');
  if (contentArea === null) return [named ?? BLANK, ''];
  const area = contentArea.text;
  if (IS_VERB.test(area)) return [named ?? area, ''];
  if (named === undefined) return [BLANK, ` in ${inSentence(area)}`];
  if (includes(area, named)) return [area, ''];
  return [named, includes(named, area) ? '' : ` in ${inSentence(area)}`];
}

function changeOf({ change, direction }: GoalElements): string {
  if (change === null || direction === 'maintain') return '';
  if (change.kind === 'ambiguous') return `by ${change.text} (percent or percentage points: ${BLANK}), `;
  return change.kind === 'multiple' && !/^half$/i.test(change.text)
    ? `(“${change.text}”) `
    : `by ${change.text}, `;
}

const testOf = (instrument: Span | null): string =>
  instrument === null
    ? BLANK
    : /^[a-z]+\b/.test(instrument.text) && !/^[a-z][A-Z]/.test(instrument.text)
      ? `the ${instrument.text}`
      : instrument.text;

/** `student proficiency` names students. */
const plural = (people: string): string =>
  people.replace(/\b(student|scholar|learner|teacher|senior|parent)$/i, '$1s');

const inSentence = (text: string): string =>
  COMMON.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
