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
}

/** The section of a new, empty goal: heading, guidance with the priority tags, goal table and its four list tables. */
export function goalOutline(pack: TemplatePack, goal: NewGoal): OutlineSection {
  const tags = (goal.priorities ?? []).map(formatTag);
  const intro = tags.length === 0 ? [] : [guidanceBlock(`${pack.tagGuidance} ${tags.join('; ')}.`)];
  return filledGoalOutline(emptyGoal(goal, pack.goalFields), intro);
}

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
