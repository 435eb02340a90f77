import type { CarriedGoal } from '../next-year/carry-goal.ts';
import { readMeasure } from '../plan/measure.ts';
import type { Goal, Priority } from '../plan/plan.ts';
import { formatTag, readTag } from '../plan/priority-tag.ts';
import { filledGoalOutline } from './filled-goal-outline.ts';
import type { OutlineSection } from './outline.ts';
import { guidanceBlock } from './outline-parts.ts';
import type { TemplatePack } from './pack.ts';

export interface NewGoal {
  /** The visible Goal ID, from `newGoalId`. */
  readonly id: string;
  /** 1 for the first goal of the plan; the heading reads `Goal 1`. */
  readonly number: number;
  /** The plan's priorities, named in the guidance so that a tag can be copied by hand. */
  readonly priorities?: readonly Priority[];
  /** What it takes over from last year's plan. */
  readonly carried?: CarriedGoal;
}

/**
 * The section of a new goal: heading, guidance with the priority tags, goal table and its four list tables. A goal that goes on
 * from last year says first what is to be decided anew; every other goal is empty.
 */
export function goalOutline(pack: TemplatePack, goal: NewGoal): OutlineSection {
  const tags = (goal.priorities || []).map(formatTag);
  const intro = [
    ...(goal.carried === undefined ? [] : [guidanceBlock([GOES_ON, ...goal.carried.notes].join(' '))]),
    ...(tags.length === 0 ? [] : [guidanceBlock(`${pack.tagGuidance} ${tags.join('; ')}.`)]),
  ];
  return filledGoalOutline({ ...emptyGoal(goal, pack.goalFields), ...goal.carried?.fields }, intro);
}

const GOES_ON =
  'This goal goes on from last year’s plan. Set its target anew: write it, and by when, into the SMART goal and beside Target and Target date.';

const emptyGoal = ({ id, number }: NewGoal, ownFields: readonly string[]): Goal => ({
  id,
  title: `Goal ${number}`,
  priority: readTag(''),
  initiative: readTag(''),
  need: '',
  statement: '',
  studentGroup: '',
  grades: '',
  contentArea: '',
  instrument: '',
  metric: '',
  baseline: readMeasure(''),
  baselineDate: '',
  target: readMeasure(''),
  targetDate: '',
  checkpoint: readMeasure(''),
  checkpointDate: '',
  continues: '',
  otherFields: ownFields.map((label) => ({ label, text: '' })),
  notes: '',
  activities: [],
  resources: [],
  progress: [],
  feedback: [],
  place: { tab: '', heading: '', table: null, row: null, column: null },
  source: 'template',
  confidence: 1,
});
