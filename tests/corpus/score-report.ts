import type { Criterion } from '../../src/core/smart/goal-check.ts';
import { districtOf } from './district.ts';
import { bootstrap, DRAWS, type Interval, wilson } from './intervals.ts';
import {
  CRITERIA,
  ELEMENTS,
  elementReadings,
  kappa,
  type Readings,
  type ScoredGoal,
  scoredGoals,
  verdictReadings,
} from './score.ts';

/** One figure: what was read of each goal, in the goals' order, and how agreement is measured. */
interface Figure {
  readonly name: string;
  readonly readings: readonly Readings[];
  readonly measure: (readings: readonly Readings[]) => number;
  readonly interval: (readings: readonly Readings[]) => Interval;
}

const kappaOf = (readings: readonly Readings[]): number =>
  kappa(readings.map(({ reader, checker }) => [reader, checker]));
const hits = (readings: readonly Readings[]): number => readings.filter(({ agree }) => agree).length;

/** Everything `npm run score` prints of a corpus: figures, confusion tables and, where asked for, every miss. */
export function scoreReport(lines: string, withMisses: boolean): string {
  const goals = scoredGoals(lines);
  const criteria = CRITERIA.map(
    (criterion): Figure => ({
      name: criterion,
      readings: goals.map((goal) => verdictReadings(goal, criterion)),
      measure: kappaOf,
      interval: (readings) => bootstrap(readings, kappaOf),
    }),
  );
  const found = goals.map(elementReadings);
  const elements = ELEMENTS.map(
    (name): Figure => ({
      name,
      readings: found.map((readings) => readings[name]),
      measure: (readings) => hits(readings) / readings.length,
      interval: (readings) => wilson(hits(readings), readings.length),
    }),
  );
  const districts = goals.map(({ goal }) => districtOf(goal));
  const sections = [
    `${goals.length} goals from ${new Set(districts).size} districts. In brackets the 95% interval: of kappa by ${DRAWS} bootstrap draws, of a share by Wilson.\nThen the range of the figure when one district at a time is left out.`,
    `Cohen's kappa\n${criteria.map((figure) => figureLine(figure, districts)).join('\n')}`,
    `Agreement\n${elements.map((figure) => figureLine(figure, districts)).join('\n')}`,
    `Verdicts: the reader's down, the checker's across\n${criteria.map(confusion).join('\n')}`,
    ...(withMisses ? [misses(goals, [...criteria, ...elements])] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function figureLine({ name, readings, measure, interval }: Figure, districts: readonly string[]): string {
  const [low, high] = interval(readings);
  const without = [...new Set(districts)]
    .map((district) => ({
      district,
      value: measure(readings.filter((_, index) => districts[index] !== district)),
    }))
    .sort((a, b) => a.value - b.value);
  const [least, most] = [without[0], without[without.length - 1]];
  const range =
    without.length < 2 || !least || !most
      ? ''
      : `   ${share(least.value)} without ${least.district}, ${share(most.value)} without ${most.district}`;
  const counted = `${hits(readings)}/${readings.length}`.padStart(8);
  return `  ${name.padEnd(11)}${share(measure(readings))} [${share(low)}, ${share(high)}]${counted}${range}`;
}

const VERDICTS = [
  [1, 'met'],
  [0, 'not met'],
  [null, 'cannot tell'],
] as const;

function confusion({ name, readings }: Figure): string {
  const rows = VERDICTS.map(([row, said]) => {
    const counts = VERDICTS.map(
      ([column]) => readings.filter(({ reader, checker }) => reader === row && checker === column).length,
    );
    return `  ${said.padEnd(13)}${counts.map((count) => String(count).padStart(13)).join('')}`;
  });
  const head = `  ${name.padEnd(13)}${VERDICTS.map(([, said]) => said.padStart(13)).join('')}`;
  return [head, ...rows].join('\n');
}

function misses(goals: readonly ScoredGoal[], figures: readonly Figure[]): string {
  const missed = goals.flatMap((goal, index) => {
    const lines = figures.flatMap(({ name, readings }) => missLine(name, readings[index], goal));
    return lines.length === 0 ? [] : [`${goal.goal.id}  ${goal.goal.text}\n${lines.join('\n')}`];
  });
  return `Misses, on ${missed.length} goals\n\n${missed.join('\n\n')}`;
}

function missLine(name: string, readings: Readings | undefined, { check }: ScoredGoal): readonly string[] {
  if (readings === undefined || readings.agree) return [];
  const why = name in check.criteria ? ` (${check.criteria[name as Criterion].why})` : '';
  return [`    ${name}: the reader ${readings.reader}, the checker ${readings.checker}${why}`];
}

/** Two decimals, as agreement is written: `.96`, `1.00`. */
const share = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^(-?)0\./, '$1.')
    .padStart(4);
