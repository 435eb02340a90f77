import type { RollUpPorts } from '../../src/app/roll-up.ts';
import { setUpTracker } from '../../src/app/set-up-tracker.ts';
import type { DistrictProfile, DistrictTerm } from '../../src/core/plan/district-profile.ts';
import type { Goal } from '../../src/core/plan/plan.ts';
import { filledGoalOutline } from '../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { genericPack } from '../../src/core/template/packs/generic.ts';
import { profileOutline } from '../../src/core/template/profile-outline.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { calendarAt, callerNamed, freeLock, MemoryReader, MemoryTimer } from './memory-ports.ts';
import { MemoryTracker } from './memory-tracker.ts';

const PRIORITIES = [
  { id: 'P1', name: 'Belonging', description: 'Every student is known, safe and present at school.' },
  {
    id: 'P2',
    name: 'Instruction',
    description: 'High-quality mathematics and reading instruction in every classroom.',
  },
];

/** An id as Drive gives them, made from a short name. */
export const idOf = (name: string): string => name.padEnd(24, 'x');
export const linkTo = (name: string): string => `https://docs.google.com/document/d/${idOf(name)}/edit`;

export const PROFILE: DistrictProfile = {
  district: 'Sample District',
  schoolYear: '2025-26',
  priorities: PRIORITIES,
  initiatives: [{ id: 'I3', priorityId: 'P2', name: 'Core mathematics' }],
  schools: [
    { id: '101', name: 'Maple Elementary', improvementStatus: 'None', grades: 'K-5' },
    { id: '102', name: 'Birch Middle', improvementStatus: 'TSI', grades: '6-8' },
  ],
  calendar: [],
  terms: [],
  thresholds: {},
};

export const HARBOR_CHECK: DistrictTerm = {
  kind: 'assessment',
  name: 'Harbor Reading Check',
  otherNames: ['Harbor Check'],
  exactNames: [],
  subject: 'reading',
};

export const profileDocument = (name = 'profile', different: Partial<DistrictProfile> = {}): MemoryDocument =>
  new MemoryDocument(
    idOf(name),
    profileOutline({ ...PROFILE, ...different }).flatMap(({ blocks }) => blocks),
  );

function planBlocks(school: string, goals: readonly Goal[]): OutlineBlock[] {
  const facts = {
    school,
    schoolId: '101',
    schoolYear: '2025-26',
    improvementStatus: 'None',
    state: 'Draft',
    stateDate: '',
    template: genericPack.name,
    templateVersion: genericPack.version,
    districtProfile: linkTo('profile'),
    continues: '',
  };
  const outline = filledPlanOutline(genericPack, {
    facts,
    priorities: PRIORITIES,
    initiatives: PROFILE.initiatives,
    sections: [],
    goals: goals.map((goal) => filledGoalOutline(goal)),
  });
  return outline.flatMap(({ blocks }) => [...blocks]);
}

export const planDocument = (name: string, school: string, goals: readonly Goal[]): MemoryDocument =>
  new MemoryDocument(idOf(name), planBlocks(school, goals));

const activity = {
  activity: 'Weekly grade-level planning',
  lead: 'Mathematics coach',
  start: 'September 2025',
  end: 'May 2026',
  howOften: 'Weekly',
  mtssTier: 'Tier 1',
  evidenceTier: '2',
  adultMeasure: 'Share of meetings held',
  studentMeasure: 'Exit tickets',
  status: 'On track',
};

/** Two goals with an activity each. */
export const goalsOf = (first: string, second: string): Goal[] => [
  aGoal({ id: first, title: 'Goal 1', activities: [activity] }),
  aGoal({ id: second, title: 'Goal 2', grades: '3-5', activities: [activity] }),
];

export interface SampleDistrict extends RollUpPorts {
  readonly tracker: MemoryTracker;
  readonly reader: MemoryReader;
  readonly timer: MemoryTimer;
  readonly documents: Map<string, MemoryDocument>;
}

/** A tracker that is set up, with these schools and links, and two plans that can be read: `maple` and `birch`. */
export function sampleDistrict(
  schools: readonly (readonly [id: string, name: string, link: string])[],
): SampleDistrict {
  const timer = new MemoryTimer();
  const reader = new MemoryReader(timer);
  const tracker = new MemoryTracker();
  const documents = new Map([
    ['maple', planDocument('maple', 'Maple Elementary', goalsOf('G-2222', 'G-3333'))],
    ['birch', planDocument('birch', 'Birch Middle', goalsOf('G-4444', 'G-6666'))],
  ]);
  for (const [name, document] of documents) reader.add(idOf(name), () => document.json());
  const caller = callerNamed('office@example.org');
  setUpTracker({ tracker, caller, lock: freeLock });
  fillIn(tracker, schools);
  setUpTracker({ tracker, caller, lock: freeLock });
  tracker.calls.length = 0;
  return { tracker, reader, timer, documents, caller, lock: freeLock, calendar: calendarAt('2026-01-20') };
}

function fillIn(tracker: MemoryTracker, schools: readonly (readonly [string, string, string])[]): void {
  tracker.put('Setup', { row: 2, column: 2, values: [['Sample District'], ['2025-26']] });
  tracker.put('Priorities', {
    row: 2,
    column: 1,
    values: PRIORITIES.map(({ id, name, description }) => [id, name, description]),
  });
  tracker.put('Initiatives', { row: 2, column: 1, values: [['I3', 'P2', 'Core mathematics']] });
  const rows = schools.map(([id, name, link]) => [id, name, 'K-5', 'None', link]);
  if (rows.length > 0) tracker.put('Schools', { row: 2, column: 1, values: rows });
}
