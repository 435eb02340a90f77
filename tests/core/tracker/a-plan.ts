import type { Goal, Measure, Plan } from '../../../src/core/plan/plan.ts';

const place = { tab: '', heading: '', table: null, row: null, column: null };

export const percent = (value: number): Measure => ({ text: `${value}%`, value, unit: 'percent' });
export const dollars = (value: number): Measure => ({ text: `$${value}`, value, unit: 'number' });
export const words = (text: string): Measure => ({ text, value: null, unit: null });

/** A goal with every field filled; a test names only what it is about. */
export function aGoal(different: Partial<Goal> = {}): Goal {
  return {
    id: 'G-7KQ2',
    title: 'Goal 1: Number sense',
    priority: { text: 'P2 · Instruction', id: 'P2' },
    initiative: { text: 'I3 · Core mathematics', id: 'I3' },
    need: 'Fluency',
    statement: 'By June 2026 the share of grade 4 students at benchmark rises from 40% to 60%.',
    studentGroup: 'All students',
    grades: '3-5',
    contentArea: 'Mathematics',
    instrument: 'District screener',
    metric: 'Share at benchmark',
    baseline: percent(40),
    baselineDate: 'May 2025',
    target: percent(60),
    targetDate: 'June 12, 2026',
    checkpoint: words(''),
    checkpointDate: '',
    continues: '',
    otherFields: [],
    notes: '',
    activities: [],
    resources: [],
    progress: [],
    feedback: [],
    place,
    source: 'template',
    confidence: 1,
    ...different,
  };
}

export function aPlan(goals: readonly Goal[]): Plan {
  return {
    facts: {
      school: 'Maple Elementary',
      schoolId: '101',
      schoolYear: '2025-26',
      improvementStatus: 'None',
      state: 'Draft',
      stateDate: '',
      template: 'Any state',
      templateVersion: '1',
      districtProfile: '',
      continues: '',
    },
    priorities: [],
    initiatives: [],
    sections: [],
    goals,
    team: [],
    voices: [],
    needs: [],
    inequities: [],
    interventions: [],
    combinedFunds: [],
    results: [],
  };
}
