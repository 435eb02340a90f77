import type { School } from '../../plan/district-profile.ts';
import type { Goal, Plan } from '../../plan/plan.ts';
import type { ReadingFinding } from '../../reading/blocks.ts';
import type { StandingSection } from '../../reading/standing-sections.ts';
import type { GoalCheck } from '../../smart/goal-check.ts';
import type { Verdicts } from '../../smart/verdicts.ts';
import type { SchoolFacts } from '../../template/applying-sections.ts';
import type { TemplatePack } from '../../template/pack.ts';
import type { ChecklistItem } from './owed-part.ts';

/** A plan as it was read, and what decides what it owes. */
export interface PlanUnderReview {
  /** The form the district asks for, with its changes; null where it is not known: then no section is owed. */
  readonly pack: TemplatePack | null;
  readonly plan: Plan;
  /** The headings outside the goals, as the reader found them. */
  readonly sections: readonly StandingSection[];
  readonly school: SchoolFacts & Pick<School, 'allocation'>;
  /**
   * What the checker says of each goal, in their order: checks, or verdicts alone. Without the rules' findings nothing is said of
   * names of students.
   */
  readonly checks: readonly (Verdicts & Partial<Pick<GoalCheck, 'findings'>>)[];
  /** What could not be read. */
  readonly findings: readonly ReadingFinding[];
  /** Whether the district wants money beside every goal. */
  readonly asksForMoney: boolean;
}

/** Something a goal lacks; `label` names the row or the table of the goal to look at. */
export const goalItem = (
  requirement: string,
  { id, title }: Goal,
  label: string,
  message: string,
): ChecklistItem => ({
  requirement,
  where: title || id || 'A goal',
  goalId: id,
  message,
  place: { heading: title, label },
});

/** Something that belongs to no goal; an empty heading is no place to go to. */
export const planItem = (requirement: string, message: string, heading = '', label = ''): ChecklistItem => ({
  requirement,
  where: '',
  goalId: '',
  message,
  place: heading === '' && label === '' ? null : { heading, label },
});
