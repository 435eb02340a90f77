import type { JudgedGoal } from './define-rule.ts';
import { placesOf, type Range } from './span.ts';

const FALLING =
  /\b(?:chronic(?:ally)? absen\w+|absenteeism|absences?|truancy|tard(?:y|ies|iness)|suspen(?:sions?|ded)|expul\w+|referrals|incidents|infractions|fights|bullying|failures?|failing|D\/F|drop-?outs?|(?:achievement|opportunity|proficiency) gaps?|below (?:grade level|benchmark|basic|proficien\w+|standard)|not proficient|at risk|turnover)\b/gi;

/** Where a goal names results that go down when things go well: the usual ones, and those the district added. */
export const fallingMeasures = ({ facts, reading }: JudgedGoal): readonly Range[] =>
  [FALLING, ...ownNames(facts)].flatMap((names) => placesOf(reading.plain, names));

const ownNames = ({ lexicon = [] }: JudgedGoal['facts']): readonly RegExp[] =>
  lexicon
    .filter(({ kind }) => kind === 'fallingMeasure')
    .flatMap(({ name, otherNames }) => [name, ...otherNames])
    .map((name) => new RegExp(`\\b${name.replace(/[^\w ]/g, '\\$&')}\\b`, 'gi'));
