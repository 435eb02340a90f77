import type { DistrictProfile } from '../../src/core/plan/district-profile.ts';
import type { Activity, Goal, ProgressEntry, Resource } from '../../src/core/plan/plan.ts';
import { htmlOfOutline } from '../../src/core/template/document-html.ts';
import { filledGoalOutline } from '../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../src/core/template/filled-plan-outline.ts';
import { genericPack } from '../../src/core/template/packs/generic.ts';
import { aGoal, dollars, percent, words } from '../core/tracker/a-plan.ts';

/** What the test district decided: two priorities, one initiative; each test adds its own schools. */
export const PROFILE: Omit<DistrictProfile, 'schools'> = {
  district: 'Harbor Unified',
  schoolYear: '2025-26',
  priorities: [
    { id: 'P1', name: 'Belonging', description: 'Every student is known, safe and present at school.' },
    { id: 'P2', name: 'Instruction', description: 'Strong mathematics and reading in every classroom.' },
  ],
  initiatives: [{ id: 'I1', priorityId: 'P2', name: 'Core mathematics' }],
  calendar: [],
  terms: [],
  thresholds: {},
};

export const anActivity = (activity: string, different: Partial<Activity> = {}): Activity => ({
  activity,
  lead: 'Mathematics coach',
  start: '2025-09-02',
  end: '2026-05-29',
  howOften: 'Weekly',
  mtssTier: 'Tier 1',
  evidenceTier: 'Tier 2',
  adultMeasure: 'Walkthroughs',
  studentMeasure: 'Unit checks',
  status: 'Under way',
  ...different,
});

const aResource: Resource = { fund: 'Title I', amount: dollars(1500), fte: words(''), purpose: 'Coaching' };
const anEntry: ProgressEntry = {
  date: '2026-01-12',
  value: percent(48),
  status: '',
  note: 'On the way',
};

/** A goal with two activities, a resource and a report; a test names only what it is about. */
export const fullGoal = (id: string, different: Partial<Goal> = {}): Goal =>
  aGoal({
    id,
    title: `Goal ${id}`,
    activities: [anActivity('Plan lessons together'), anActivity('Visit classrooms')],
    resources: [aResource],
    progress: [anEntry],
    ...different,
  });

/** A filled-in plan of the add-on's own template, as HTML for Drive to turn into a Google Doc. */
export function planHtml(school: string, goals: readonly Goal[]): string {
  const sections = filledPlanOutline(genericPack, {
    facts: {
      school,
      schoolId: '',
      schoolYear: PROFILE.schoolYear,
      improvementStatus: 'None',
      state: 'Draft',
      stateDate: '',
      template: genericPack.name,
      templateVersion: genericPack.version,
      districtProfile: '',
      continues: '',
    },
    priorities: PROFILE.priorities,
    initiatives: PROFILE.initiatives,
    sections: [],
    goals: goals.map((goal) => filledGoalOutline(goal)),
  });
  return htmlOfOutline(school, sections);
}
