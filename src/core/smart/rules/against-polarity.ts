import { defineRule, hit, type JudgedGoal } from '../define-rule.ts';
import { fallingMeasures } from '../falling-measures.ts';
import type { Measure } from '../roles/measures.ts';
import { placesOf, type Range, textAt, textBefore } from '../span.ts';

const MORE = '(?:increas|rais|ris|grow|climb|expand|boost|go up|goes up|going up)[a-z]*';
const LESS = '(?:decreas|reduc|lower|declin|drop|fall|cut|go down|goes down|going down)[a-z]*';
const HEAD =
  '(?:(?:in|the|our|its|overall|total|average|number|percentage|percent|share|rates?|of|all|students?|who|with|are|have|scoring|performing|reading|office|discipline|behavior|unexcused|course|well|far|(?:in|out-of)-school) ){0,7}';
/** Results that go up when things go well. */
const RISING =
  /\b(?:attendance|graduation|pass(?:ing)? rates?|proficiency|student achievement|student engagement|sense of belonging)\b/gi;
/** The same words when they name something else: a gap, a program, the people concerned. */
const NAMES_OTHER =
  /^[ -](?:[a-z]+ ){0,2}(?:gaps?|issues|problems|barriers|concerns|dispar\w+|differences|meetings?|interventions?|prevention|support\w*|programs?|teams?|data|letters|alternatives|recovery|plans?|students|learners|youth|groups?|children)\b/i;
/** Words for people rather than for a result: only a share or number of them goes up. */
const OF_PEOPLE =
  /absent$|truant|tardy$|suspended|expelled|failing|below|risk|proficient|novice|improvement/i;
const COUNTED = /\b(?:percent|percentage|number|share|proportion|rate) of [^.;,]{0,60}$/i;
const WILL =
  "^(?:'?s)?(?: rates?| levels?)?(?: (?:of|for|among|in|on|one) [^.;,#%]{1,60}?)? (?:will|shall|should|must)(?: [a-z]+ly)?";
const HOW_FAR =
  '(?! by (?:no|not|at most|less|fewer)\\b)(?=,? (?:by|from|to|at|above|below|over|in|during|until|next|this|each|every|[0-9])\\b|[,.;]|$)';
/** Words before the place that turn its sense around. */
const TURNED =
  /\b(?:not|no|without|zero|never|fewer|less|avoid\w*|prevent\w*|free (?:of|from)|reduc\w+|decreas\w+|lower\w*)\b[^.;]{0,30}$/i;

/** Flags goals that want more of what should fall, or less of what should rise. */
export const againstPolarity = defineRule({
  id: 'achievable/against-polarity',
  severity: 'warning',
  atOnce: true,
  summary: 'The goal moves a result the wrong way, such as more absences or less attendance.',
  why: 'Absences, suspensions and students below benchmark go down when things go well; the words were probably turned around.',
  messages: {
    moreOfBad: [
      '“{words}” asks for more of what should go down.',
      'Write that it will decrease, or name the opposite, such as attendance instead of absence.',
    ],
    lessOfGood: [
      '“{words}” asks for less of what should go up.',
      'Write that it will increase, or name the opposite, such as absence instead of attendance.',
    ],
  },
  examples: {
    pass: 'Chronic absenteeism of grade 9 students will decrease from 18% to 13% by June 2026.',
    fail: 'Chronic absenteeism of grade 9 students will increase from 13% to 18% by June 2026.',
  },
  check: (goal) => {
    const [more] = fallingMeasures(goal).flatMap((place) => movedThere(goal, place, MORE, 1));
    if (more) return [hit('moreOfBad', more, { words: more })];
    const [less] = placesOf(goal.reading.plain, RISING).flatMap((place) => movedThere(goal, place, LESS, -1));
    return less ? [hit('lessOfGood', less, { words: less })] : [];
  },
});

/** `increase suspensions`, `suspensions will increase`, `suspensions will go from 4% to 9%`; `way` is 1 for up. */
function movedThere({ reading }: JudgedGoal, place: Range, verb: string, way: 1 | -1): readonly Range[] {
  const { plain } = reading;
  const known = wayOfNumbers(reading.first);
  const after = plain.slice(place.end);
  if (known === -way || NAMES_OTHER.test(after)) return [];
  const asked = new RegExp(`\\b${verb} ${HEAD}$`, 'i').exec(textBefore(plain, place.start, 120));
  if (asked) return straight(plain, { start: place.start - asked[0].length, end: place.end });
  const moves = known === way ? `(?:${verb}|go|move|change)` : verb;
  const will = new RegExp(`${WILL} ${moves}${HOW_FAR}`, 'i').exec(after.slice(0, 160));
  return will && !speaksOfPeople(plain, place)
    ? straight(plain, { start: place.start, end: place.end + will[0].length })
    : [];
}

/** 1 where the numbers go up, -1 where they go down, 0 where they do not say. */
const wayOfNumbers = ({ baseline, target }: Measure): number =>
  baseline && target?.kind === baseline.kind ? Math.sign(target.value - baseline.value) : 0;

const speaksOfPeople = (plain: string, place: Range): boolean =>
  OF_PEOPLE.test(textAt(plain, place)) && !COUNTED.test(plain.slice(0, place.start));

const straight = (plain: string, place: Range): readonly Range[] =>
  TURNED.test(textBefore(plain, place.start, 50)) ? [] : [place];
