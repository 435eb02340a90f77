import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import type { SpreadsheetState } from '../../src/emulator/spreadsheets/snapshot.ts';
import { addRow } from '../../src/studio/district/enter-district.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { goalId, idOf, OFFICE, PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';

const SCHOOLS = ['Maple', 'Birch', 'Cedar'];
const TABS = ['Goals', 'Activities', 'Resources', 'Progress'];

const rolledUp = new TestDistrict(SCHOOLS);
const first = rolledUp.rollUp();

/** A district as it stands after its first roll-up. */
const usedDistrict = (): TestDistrict => new TestDistrict(SCHOOLS, rolledUp.state());

const withoutLog = ({ tabs }: SpreadsheetState) => tabs.filter(({ name }) => name !== 'Run log');

const setUp = (district: TestDistrict) => serverCall(district.tracker(), 'setUpTracker');

describe('setting the tracker up', () => {
  test('makes every tab, the second time none, and then changes nothing', () => {
    const district = new TestDistrict([], null);
    expect(setUp(district).made).toContain('Goals');
    const once = district.state();
    const session = district.tracker();
    expect(serverCall(session, 'setUpTracker')).toEqual({ made: [], notices: [] });
    expect(district.state()).toEqual(once);
    expect(session.lastCalls().byKind).not.toHaveProperty('rangeWrite');
  });

  test('changes nothing in a tracker in use', () => {
    const district = usedDistrict();
    const before = district.state();
    expect(setUp(district)).toEqual({ made: [], notices: [] });
    expect(district.state()).toEqual(before);
  });
});

describe('publishing the district profile', () => {
  test('puts its link on Setup, and a principal it is shared with begins a plan from it', () => {
    const district = new TestDistrict(SCHOOLS);
    const { documentId, link } = serverCall(district.tracker(), 'publishProfile');
    expect(district.rows('Setup').find(({ Setting }) => Setting === 'Profile link')?.['Value']).toBe(link);

    const plan = district.workspace.createDocument({ owner: PRINCIPAL, name: 'New plan' });
    const insert = () =>
      serverCall(district.inPlan(plan), 'insertTemplate', {
        profileLink: link,
        schoolId: 'birch',
        schoolYear: '',
      });
    expect(insert).toThrow(/^The district profile could not be opened.*not shared with you/);
    district.workspace.share(documentId, PRINCIPAL, 'reader');
    expect(insert()).toMatchObject({ school: 'Birch', continued: false });
    expect(district.workspace.documentAs(PRINCIPAL, plan).text()).toContain('Core mathematics');
  });

  test('brings what the district set for the SMART check to the plans that link to it', () => {
    const district = new TestDistrict(SCHOOLS);
    addRow(district.office, 'Setup', { Setting: 'Harvest Fair', Value: '2026-05-08' });
    addRow(district.office, 'Setup', { Setting: 'Winter break', Value: '2025-12-22 to 2026-01-02' });
    addRow(district.office, 'Setup', { Setting: 'Assessment', Value: '“Compass”, Compass Check (reading)' });
    addRow(district.office, 'Setup', { Setting: 'Longest goal, in words', Value: '40' });
    const { documentId, link } = serverCall(district.tracker(), 'publishProfile');
    district.workspace.share(documentId, PRINCIPAL, 'reader');
    const { profile } = serverCall(district.inPlan(idOf('Maple')), 'readProfile', { profileLink: link });
    expect(profile.calendar).toContainEqual({ name: 'Winter break', day: '2025-12-22', until: '2026-01-02' });
    expect(profile).toMatchObject({
      terms: [
        { name: 'Compass', otherNames: ['Compass Check'], exactNames: ['Compass'], subject: 'reading' },
      ],
      thresholds: { mostWords: 40 },
    });

    const statement =
      'By the Harvest Fair, 70% of grade 3 students will reach grade level on Compass, up from 60%.';
    const plan = district.plan('Maple');
    plan.setLabelled('SMART goal', statement);
    expect(serverCall(district.inPlan(idOf('Maple')), 'checkPlan').goals[0]?.check.elements).toMatchObject({
      deadline: null,
    });
    plan.setLabelled('District profile', link);
    const found = { deadline: { date: '2026-05-08' }, instrument: { name: 'Compass' } };
    for (const name of ['checkPlan', 'openPlan'] as const) {
      const [goal] = serverCall(district.inPlan(idOf('Maple')), name).goals;
      expect(goal?.check.elements).toMatchObject(found);
    }
    district.rollUp();
    expect(district.rows('Goals')[0]).toMatchObject({ 'SMART goal': statement, 'Time-bound': 'Met' });
  });

  test('without schools says what to fill in, and makes no document', () => {
    const district = new TestDistrict([]);
    const files = district.workspace.files.all().length;
    expect(() => serverCall(district.tracker(), 'publishProfile')).toThrow(
      /at least one school.*Schools tab/,
    );
    expect(district.workspace.files.all()).toHaveLength(files);
  });
});

describe('rolling up', () => {
  test('writes a row for everything in the plans, under the document and the goal', () => {
    const district = usedDistrict();
    const { plans, notices, next } = first;
    expect(plans.map(({ school, status, goals }) => [school, status, goals])).toEqual(
      SCHOOLS.map((school) => [school, 'written', 2]),
    );
    expect([notices, next]).toEqual([[], null]);
    expect(district.rows('Goals').map((row) => [row['Document'], row['Goal ID'], row['School']])).toEqual(
      SCHOOLS.flatMap((school, plan) => [0, 1].map((goal) => [idOf(school), goalId(plan, goal), school])),
    );
    expect(district.rows('Goals')[0]).toMatchObject({
      Priority: 'P2',
      Baseline: 40,
      Target: 60,
      'Latest value': 48,
      Money: 1500,
      Status: 'In the plan',
    });
    expect(TABS.map((tab) => district.rows(tab).length)).toEqual([6, 12, 6, 6]);
    expect(district.rows('Schools').map((row) => [row['Result'], row['Goals']])).toEqual(
      SCHOOLS.map(() => ['Read', 2]),
    );
  });

  test('lists what every plan owes, by requirement, and what of it is missing', () => {
    const district = usedDistrict();
    const checklist = district.rows('Checklist');
    expect(new Set(checklist.map(({ School }) => School))).toEqual(new Set(SCHOOLS));
    const ofMaple = checklist.filter(({ School }) => School === 'Maple');
    expect(ofMaple.slice(0, 2).map((row) => [row['Requirement'], row['State']])).toEqual([
      ['Facts about the plan', 'Lacking'],
      ['About our school', 'Lacking'],
    ]);
    expect(ofMaple.find((row) => row['Requirement ID'] === 'needsAssessment')).toMatchObject({
      Reference: expect.stringContaining('34 CFR 200.26(a)'),
      State: 'Lacking',
      'What is missing': expect.stringContaining('Its table has no row'),
    });
    expect(ofMaple.find((row) => row['Requirement ID'] === 'activities')).toMatchObject({
      State: 'There',
      'What is missing': null,
    });
  });

  test('brings the form the district chose into the Checklist, and marks what it does not ask for', () => {
    const district = usedDistrict();
    const stateOf = (id: string) =>
      district.rows('Checklist').find((row) => row['School'] === 'Maple' && row['Requirement ID'] === id)?.[
        'State'
      ];
    const row = district.rows('Setup').findIndex(({ Setting }) => Setting === 'Template') + 2;
    district.office.typeIn('Setup', row, 2, 'Washington');
    expect([stateOf('rootCauses'), stateOf('equity')]).toEqual(['Lacking', undefined]);
    const { plans } = district.rollUp();
    expect(plans.map(({ status }) => status)).toEqual(SCHOOLS.map(() => 'written'));
    expect([stateOf('rootCauses'), stateOf('equity')]).toEqual(['Not asked for now', 'Lacking']);
    district.office.typeIn('Setup', row, 2, 'Oregon');
    expect(district.rollUp().notices.join()).toContain('“Oregon”');
  });

  test('from the menu says what came of it', () => {
    const district = new TestDistrict(SCHOOLS);
    const session = district.tracker();
    session.choose('Roll up all plans');
    expect(session.shown.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^3 plans: 3 written, 0 unchanged, 0 not read/),
    ]);
  });

  test('a second time with nothing changed writes nothing', () => {
    const district = usedDistrict();
    const before = district.state();
    const { outcome, cost } = district.meteredRollUp();
    expect(outcome.plans.map(({ status }) => status)).toEqual(SCHOOLS.map(() => 'unchanged'));
    expect(district.state()).toEqual(before);
    expect(cost.byKind).not.toHaveProperty('rangeWrite');
    expect(cost.byKind).not.toHaveProperty('sheetChange');
  });

  test('after one plan was edited changes the rows of that plan only', () => {
    const district = usedDistrict();
    const before = new Map(TABS.map((tab) => [tab, district.rows(tab)]));
    district.plan('Birch').setLabelled('SMART goal', 'Another goal altogether.');
    const { plans } = district.rollUp();
    expect(plans.map(({ status }) => status)).toEqual(['unchanged', 'written', 'unchanged']);
    const changed = TABS.flatMap((tab) =>
      district.rows(tab).flatMap((row, at) => (same(row, before.get(tab)?.[at]) ? [] : [[tab, at]])),
    );
    expect(changed).toEqual([['Goals', 2]]);
    expect(district.rows('Goals')[2]).toMatchObject({
      ...before.get('Goals')?.[2],
      'SMART goal': 'Another goal altogether.',
      ...verdictsOf(district.rows('Goals')[2]),
    });
  });

  test('marks a goal that left its plan, with all that belongs to it, and deletes nothing', () => {
    const district = usedDistrict();
    const plan = district.plan('Birch');
    for (const _table of plan.tables().slice(8)) plan.deleteTable(8);
    district.rollUp();
    const status = (tab: string, column: string) =>
      district
        .rows(tab)
        .map((row) => [row['Goal ID'], row[column]])
        .filter(([, text]) => text !== 'In the plan');
    const gone = goalId(1, 1);
    expect(status('Goals', 'Status')).toEqual([[gone, 'No longer in the plan']]);
    expect(status('Activities', 'Row status')).toEqual(Array(2).fill([gone, 'No longer in the plan']));
    expect(TABS.map((tab) => district.rows(tab).length)).toEqual([6, 12, 6, 6]);
  });

  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const verdictsOf = (row: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(
      ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound', 'Expected by then', 'On track'].map(
        (column) => [column, row[column]],
      ),
    );
});

describe('a midyear snapshot', () => {
  const snapshot = (district: TestDistrict, label: string) =>
    serverCall(district.tracker(), 'takeSnapshot', { label });

  test('freezes every goal once under each name, whatever becomes of the plans', () => {
    const district = usedDistrict();
    expect(snapshot(district, 'Midyear 2025-26')).toEqual({ label: 'Midyear 2025-26', rows: 6 });
    const frozen = district.rows('Snapshots');
    expect(frozen[0]).toMatchObject({ Snapshot: 'Midyear 2025-26', School: 'Maple', 'Current value': 48 });
    expect(frozen[0]?.['Taken by']).toBe(OFFICE);

    const before = withoutLog(district.state());
    expect(() => snapshot(district, ' midyear  2025-26')).toThrow(
      expect.objectContaining({ code: 'labelUsed' }),
    );
    expect(withoutLog(district.state())).toEqual(before);

    district.plan('Maple').setLabelled('SMART goal', 'Another goal altogether.');
    district.list([['Dogwood', documentAddress(idOf('Dogwood'))]]);
    district.rollUp();
    expect(district.rows('Snapshots')).toEqual(frozen);
    expect(snapshot(district, 'End of year').rows).toBe(6);
    expect(district.rows('Snapshots').slice(0, 6)).toEqual(frozen);
  });

  test.each([
    ['without a name', '', 'badLabel'],
    ['of goals that were never rolled up', 'Midyear', 'nothingToFreeze'],
  ])('%s is refused', (_what, label, code) => {
    const district = new TestDistrict(SCHOOLS);
    const before = district.state();
    expect(() => snapshot(district, label)).toThrow(expect.objectContaining({ code }));
    expect(district.state()).toEqual(before);
  });
});

test('a colleague who edits the tracker rolls up plans that are shared with them', () => {
  const district = new TestDistrict(SCHOOLS);
  district.workspace.share(district.trackerId, 'colleague@harbor.example', 'writer');
  district.workspace.share(idOf('Cedar'), 'colleague@harbor.example', 'reader');
  const { plans } = serverCall(district.tracker('colleague@harbor.example'), 'rollUp', { from: 0 });
  expect(plans.map(({ status }) => status)).toEqual(['refused', 'refused', 'written']);
});
