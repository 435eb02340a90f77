import { addGoal } from '../../src/app/add-goal.ts';
import { insertTemplate } from '../../src/app/insert-template.ts';
import { makeMaster } from '../../src/app/make-master.ts';
import { makePlans } from '../../src/app/make-plans.ts';
import { publishProfile } from '../../src/app/publish-profile.ts';
import { readOpenPlan } from '../../src/app/read-open-plan.ts';
import { setUpTracker } from '../../src/app/set-up-tracker.ts';
import type { DistrictProfile } from '../../src/core/plan/district-profile.ts';
import { washingtonPack } from '../../src/core/template/packs/washington.ts';
import { MemoryDocument } from './memory-document.ts';
import {
  callerNamed,
  freeLock,
  MemoryMaker,
  MemoryPlanMaker,
  MemoryReader,
  MemoryTimer,
  seededRandom,
} from './memory-ports.ts';
import type { MemoryTracker } from './memory-tracker.ts';
import { planHost } from './plan-host.ts';
import { idOf, linkTo, profileDocument, sampleDistrict } from './sample-district.ts';

const caller = callerNamed('office@example.org');
const setUp = (tracker: Parameters<typeof setUpTracker>[0]['tracker']) =>
  setUpTracker({ tracker, caller, lock: freeLock });

/** A tracker in which the central office chose a template, and the row of each of its sections. */
function trackerWith(template: string) {
  const { tracker } = sampleDistrict([['101', 'Maple Elementary', '']]);
  const row = tracker.rows('Setup').findIndex(({ Setting }) => Setting === 'Template') + 2;
  tracker.put('Setup', { row, column: 2, values: [[template]] });
  setUp(tracker);
  const rowOf = (section: string) =>
    tracker.rows('Template').findIndex(({ Section }) => Section === section) + 2;
  return { tracker, rowOf };
}

/** What making plans in a tracker takes, and what it made. */
function making(tracker: MemoryTracker) {
  const timer = new MemoryTimer();
  const documents = new MemoryPlanMaker();
  const reader = new MemoryReader(timer);
  return {
    documents,
    ports: { tracker, caller, lock: freeLock, documents, random: seededRandom(), timer, reader },
  };
}

describe('choosing a template in the tracker', () => {
  it('fills the Template tab in once, and not before one is chosen', () => {
    expect(sampleDistrict([['101', 'Maple', '']]).tracker.rows('Template')).toEqual([]);
    const { tracker } = trackerWith('washington');
    const sections = tracker.rows('Template').map(({ Section }) => Section);
    expect(sections).toEqual([
      ...washingtonPack.beforeGoals.map(({ id }) => id),
      'goals',
      ...washingtonPack.afterGoals.map(({ id }) => id),
    ]);
    tracker.calls.length = 0;
    setUp(tracker);
    expect(tracker.writeCalls()).toEqual([]);
  });

  it('goes into a plan that is made for a school, as the district changed it', () => {
    const { tracker, rowOf } = trackerWith('Washington');
    tracker.put('Template', { row: rowOf('equity'), column: 2, values: [['No']] });
    tracker.put('Template', { row: rowOf('technology'), column: 4, values: [['Screens and tools']] });
    const { documents, ports } = making(tracker);
    expect(makePlans(ports, { schoolIds: ['101'] }).ok).toBe(true);
    const html = documents.made[0]?.html ?? '';
    expect(html).toContain('<h2>Screens and tools</h2>');
    expect(html).toContain('<td>Washington</td>');
    expect(html).not.toContain('<h2>Equity</h2>');
    // Grades K-5, no support status.
    expect(html).toContain('<h2>Goals in English language arts and mathematics</h2>');
    expect(html).not.toContain('<h2>Resource inequities</h2>');
  });

  it('goes into the published profile', () => {
    const { tracker } = trackerWith('Washington, short form');
    const documents = new MemoryMaker();
    expect(publishProfile({ tracker, caller, documents }).ok).toBe(true);
    expect(documents.made[0]?.html).toContain('<td>Washington, short form</td>');
  });

  it.each<[string, (at: ReturnType<typeof trackerWith>) => void, string]>([
    ['an unknown template', ({ tracker }) => renameTemplate(tracker, 'Oregon'), '“Oregon”'],
    [
      'two sections with one heading',
      ({ tracker, rowOf }) =>
        tracker.put('Template', { row: rowOf('equity'), column: 4, values: [['Technology']] }),
      '“Technology”',
    ],
  ])('is refused with %s, and nothing is made', (_what, change, words) => {
    const at = trackerWith('Washington');
    change(at);
    const { documents, ports } = making(at.tracker);
    const refusal = { ok: false, problem: { code: 'badTemplate', message: expect.stringContaining(words) } };
    expect(publishProfile(ports)).toMatchObject(refusal);
    expect(makePlans(ports, { schoolIds: ['101'] })).toMatchObject(refusal);
    expect(makeMaster(ports)).toMatchObject(refusal);
    expect([documents.made, documents.files]).toEqual([[], []]);
  });
});

function renameTemplate(tracker: ReturnType<typeof trackerWith>['tracker'], name: string): void {
  const row = tracker.rows('Setup').findIndex(({ Setting }) => Setting === 'Template') + 2;
  tracker.put('Setup', { row, column: 2, values: [[name]] });
}

describe('inserting a district’s template', () => {
  const section = (id: string, heading = '') => ({ id, isOn: true, heading, guidance: '' });
  const template = {
    pack: 'Washington',
    sections: [
      section('results'),
      { ...section('equity'), isOn: false },
      section('', 'Our motto'),
      section('technology', 'Tools'),
    ],
    goalFields: ['Coach'],
  };
  const schools = [
    { id: '101', name: 'Maple Elementary', improvementStatus: 'None', grades: 'K-2', titleI: 'No' },
    { id: '102', name: 'Birch Middle', improvementStatus: 'Tier 3', grades: '6-8', titleI: 'Schoolwide' },
  ];

  /** The headings of a plan made for a school, and the ports it was made with. */
  function inserted(schoolId: string, different: Partial<DistrictProfile> = { template }) {
    const ports = planHost(new MemoryDocument(idOf('plan')));
    const profile = profileDocument('own', { schools, ...different });
    ports.reader.add(profile.id(), () => profile.json());
    const reply = insertTemplate(ports, { profileLink: linkTo('own'), schoolId, schoolYear: '', goals: 1 });
    if (!reply.ok) throw new Error(reply.problem.message);
    return { ports, headings: reply.value.sections };
  }

  it('leaves sections out, moves and renames them, and adds the district’s own', () => {
    const { headings } = inserted('101');
    expect(headings).not.toContain('Equity');
    expect(headings).not.toContain('Technology');
    const [results, motto, tools] = ['End-of-year results', 'Our motto', 'Tools'].map((heading) =>
      headings.indexOf(heading),
    );
    expect(results).toBeLessThan(motto ?? -1);
    expect(motto).toBeLessThan(tools ?? -1);
  });

  it('asks each school for what it owes', () => {
    const some = [
      'Resource inequities',
      'How funds work together (Title I)',
      'Goals in English language arts and mathematics',
    ];
    expect(some.filter((heading) => inserted('101').headings.includes(heading))).toEqual([]);
    expect(some.filter((heading) => inserted('102').headings.includes(heading))).toEqual(some);
  });

  it('gives every goal the district’s own field, also one added later', () => {
    const { ports } = inserted('101');
    expect(addGoal(ports).ok).toBe(true);
    const open = readOpenPlan(ports);
    const goals = open.ok ? open.value.reading.plan?.goals : [];
    expect(goals?.map(({ otherFields }) => otherFields)).toEqual([
      [{ label: 'Coach', text: '' }],
      [{ label: 'Coach', text: '' }],
    ]);
  });

  it('of an unknown name is refused', () => {
    expect(() => inserted('101', { template: { ...template, pack: 'Oregon' } })).toThrow(/“Oregon”/);
  });
});
