import type { IsoDate } from '../../text/dates.ts';
import type { GoalElements, Span, ValueSpan } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import type { RoledDate } from '../roles/date-roles.ts';
import type { Measure, RoledQuantity } from '../roles/measures.ts';
import { type Range, spanOf } from '../span.ts';
import { changeKindOf } from './change-kind.ts';
import { contentAreaOf } from './content-area.ts';
import { mainInstrument } from './instrument.ts';
import { mainPeople } from './main-people.ts';
import { findMetric } from './metric.ts';

const UNITS: Readonly<Partial<Record<RoledQuantity['kind'], string>>> = {
  percent: 'percent',
  points: 'percentage points',
  scorePoints: 'points',
  percentile: 'percentile',
  growth: 'years of growth',
  multiple: 'times',
};

/** The elements of the goal's first measure, each an exact slice of the text, none made up. */
export function elementsOf(reading: GoalReading): GoalElements {
  const { text, measures, first: measure, dates } = reading;
  const slice = (range: Range | null | undefined): Span | null => (range ? spanOf(text, range) : null);
  const instrument = mainInstrument(reading.instruments);
  const named = slice(instrument);
  const moving = withChange(measures) ?? measure;
  const kind = changeKindOf(moving, reading.plain);
  const changed = slice(moving.change);
  const start = startOf(dates);
  const deadline = deadlineOf(dates);
  return {
    population: slice(mainPeople(reading)),
    contentArea: slice(contentAreaOf(reading)),
    metric: slice(findMetric(reading.plain)),
    instrument: instrument && named && { ...named, name: instrument.name },
    baseline: valueAt(text, measure.baseline),
    target: valueAt(text, measure.target),
    change:
      changed && kind && isNumber(moving.change) ? { ...changed, value: moving.change.value, kind } : null,
    start: start && { ...spanOf(text, start), date: start.role === 'period' ? start.from : start.to },
    deadline: deadline && {
      ...spanOf(text, deadline),
      date: deadlineDay(deadline, dates),
      grain: deadline.grain,
    },
    direction: reading.direction,
  };
}

/** The first measure that says by how much; after one that says from where to where, only where it says the same. */
function withChange([first, ...rest]: readonly Measure[]): Measure | undefined {
  if (first?.change) return first;
  return rest.find(({ change }) => {
    if (!change) return false;
    if (!first?.baseline || !first.target) return true;
    return Math.abs(Math.abs(first.target.value - first.baseline.value) - change.value) < 0.05;
  });
}

/** A share such as “two-thirds” or “4 of 5” has no one number that stands in the text, so it has a place but no value. */
const isNumber = (quantity: RoledQuantity | null): quantity is RoledQuantity =>
  quantity !== null && quantity.kind !== 'fraction' && quantity.kind !== 'ratio';

function valueAt(text: string, quantity: RoledQuantity | null): ValueSpan | null {
  if (!isNumber(quantity)) return null;
  return { ...spanOf(text, quantity), value: quantity.value, unit: UNITS[quantity.kind] ?? 'count' };
}

/** The deadline: one with its own year before `this year`, then the first said with a word such as `by`, then the first. */
export const deadlineOf = (dates: readonly RoledDate[]): RoledDate | null => {
  const ends = dates.filter(({ role }) => role === 'deadline' || role === 'period');
  const dated = ends.filter(({ manner }) => manner === 'dated');
  const told = dated.length > 0 ? dated : ends;
  return told.find(({ cued }) => cued) ?? told[0] ?? null;
};

const startOf = (dates: readonly RoledDate[]): RoledDate | null =>
  dates.find(({ role }) => role === 'start') ?? dates.find(({ role }) => role === 'period') ?? null;

/** The last day of the deadline; years of a duration count from the year the goal starts in, if it says. */
export function deadlineDay(deadline: RoledDate, dates: readonly RoledDate[]): IsoDate {
  const start = dates.find(({ role, manner }) => role === 'start' && manner === 'dated');
  if (deadline.years === undefined || start === undefined) return deadline.to;
  return `${Number(start.to.slice(0, 4)) + deadline.years}${deadline.to.slice(4)}`;
}
