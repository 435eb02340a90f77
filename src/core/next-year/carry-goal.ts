import { readMeasure } from '../plan/measure.ts';
import type { Goal, Measure, PlanLists } from '../plan/plan.ts';
import { carryFields } from './carry-fields.ts';
import { carryTag } from './carry-tag.ts';
import { type LastResult, lastResult } from './last-result.ts';
import type { ThisYear } from './this-year.ts';

/** A goal of last year's plan as this year's begins: without id and heading, which the new plan gives. */
export interface CarriedGoal {
  /** Its heading in last year's plan. */
  readonly title: string;
  readonly fields: Omit<Goal, 'id' | 'title'>;
  /** Sentences of one line: what could not be told and is to be decided by a person. */
  readonly notes: readonly string[];
}

const NONE: Measure = readMeasure('');

/**
 * What goes on of a goal: its words, its tags as this year has them, and the newest result as the baseline, empty where none is
 * recorded. Target, checkpoint and their days are empty, to be set anew; activities, money, progress and feedback
 * begin anew. `continues` says which goal it was.
 */
export function carryGoal(
  goal: Goal,
  results: PlanLists['results'],
  continues: string,
  { crosswalk, priorities, initiatives, goalFields }: ThisYear,
): CarriedGoal {
  const result = lastResult(goal, results);
  const priority = carryTag(goal.priority, crosswalk, priorities, 'priority');
  const initiative = carryTag(goal.initiative, crosswalk, initiatives, 'initiative');
  const { known, own, left } = carryFields(goal, crosswalk, goalFields);
  return {
    title: goal.title,
    fields: {
      ...known,
      priority: priority.tag,
      initiative: initiative.tag,
      baseline: result?.value || NONE,
      baselineDate: result?.date || '',
      target: NONE,
      targetDate: '',
      checkpoint: NONE,
      checkpointDate: '',
      continues,
      otherFields: own,
      notes: '',
      activities: [],
      resources: [],
      progress: [],
      feedback: [],
      place: goal.place,
      source: 'template',
      confidence: 1,
    },
    notes: [resultNote(result), priority.note, initiative.note, leftNote(left)]
      .filter((note) => note !== '')
      // What the plan says may have several lines; a note is one paragraph.
      .map((note) => note.replace(/\s+/g, ' ')),
  };
}

const resultNote = (result: LastResult | null): string =>
  result === null ? 'Last year’s plan holds no result for it: write the newest one beside Baseline.' : '';

const leftNote = (labels: readonly string[]): string =>
  labels.length === 0
    ? ''
    : `Last year’s plan says more of it that has no row this year: ${labels.map((label) => `“${label}”`).join(', ')}.`;
