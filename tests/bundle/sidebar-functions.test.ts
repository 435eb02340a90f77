import type { DocumentPerson } from '../../src/emulator/documents/person.ts';
import { ServiceError } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';

const REVIEWER = 'reviewer@harbor.example';
const ACTIVITY = { activity: 'Tutoring', lead: 'Ms. Ortiz', start: '2026-02-02', end: '', howOften: 'Daily' };
const ENTRY = { date: '2026-01-20', value: '48%', status: '', note: 'Winter screener' };

interface Tab {
  readonly documentTab: { readonly body: { readonly content: object[] } };
}

/** A plan as the template leaves it, with one goal. */
function newPlan() {
  const plan = new PlanDocument();
  const [goalId = ''] = plan.insert().goalIds;
  return { plan, goalId };
}

const add = (plan: PlanDocument, goalId: string) =>
  serverCall(plan.open(), 'addActivity', { ...ACTIVITY, goalId });

/** The number of the first table whose first heading is this. */
const numberOf = (person: DocumentPerson, heading: string): number =>
  person.tables().findIndex(([header]) => header?.[0] === heading);

const rowsOf = (plan: PlanDocument, heading: string): string[][] =>
  plan.person.tables()[numberOf(plan.person, heading)] ?? [];

describe('the menus', () => {
  test('open the sidebar that was built for each script', () => {
    const inDocs = new PlanDocument().open();
    inDocs.choose('Open the plan sidebar');
    const inSheets = new TestDistrict([], null).tracker();
    inSheets.choose('Open the district sidebar');
    expect([...inDocs.shown, ...inSheets.shown]).toMatchObject([
      { kind: 'sidebar', title: 'School improvement plan' },
      { kind: 'sidebar', title: 'District plans' },
    ]);
  });
});

describe('the plan sidebar', () => {
  test('leads from a blank document to a plan, a goal, an activity and a report', () => {
    const plan = new PlanDocument();
    expect(serverCall(plan.open(), 'openPlan')).toMatchObject({ state: 'blank', goals: [] });
    const { profileLink } = plan;
    const { profile } = serverCall(plan.open(), 'readProfile', { profileLink });
    expect(profile.schools.map(({ id }) => id)).toEqual(['maple', 'birch']);
    const [goalId = ''] = plan.insert().goalIds;

    const added = serverCall(plan.open(), 'addGoal');
    expect(added.title).toBe('Goal 2');
    expect(add(plan, goalId)).toEqual({ goalId, row: 2 });
    expect(serverCall(plan.open(), 'recordProgress', { ...ENTRY, goalId })).toEqual({ goalId, row: 2 });
    expect(rowsOf(plan, 'Activity')[1]).toEqual(expect.arrayContaining(['Tutoring', 'Ms. Ortiz', 'Daily']));
    expect(rowsOf(plan, 'Date')[1]).toEqual(['2026-01-20', '48%', '', 'Winter screener']);

    const open = serverCall(plan.open(), 'openPlan');
    expect(open).toMatchObject({ state: 'plan', facts: { school: 'Maple Elementary' }, notices: [] });
    expect(open.goals.map(({ id, title }) => [id, title])).toEqual([
      [goalId, 'Goal 1'],
      [added.goalId, 'Goal 2'],
    ]);
    expect(open.priorities.map(({ id }) => id)).toEqual(['P1', 'P2']);
  });

  test('tells a document that is no plan', () => {
    const minutes = new PlanDocument('<p>Minutes of May 4</p>');
    expect(serverCall(minutes.open(), 'openPlan')).toMatchObject({ state: 'other', goals: [] });
  });

  test('sees by the fingerprint that somebody typed, without reading the plan', () => {
    const { plan } = newPlan();
    const before = serverCall(plan.open(), 'openPlan').fingerprint;
    const session = plan.open();
    expect(serverCall(session, 'fingerprint')).toEqual({ fingerprint: before });
    expect(session.lastCalls().byKind).not.toHaveProperty('fetch');
    plan.person.setLabelled('Baseline', '41%');
    expect(serverCall(plan.open(), 'fingerprint').fingerprint).not.toBe(before);
    expect(serverCall(plan.open(), 'openPlan').fingerprint).not.toBe(before);
  });

  test('adds a goal like those of the template, and changes nothing else', () => {
    const { plan } = newPlan();
    const before = plan.structure();
    serverCall(plan.open(), 'addGoal');
    const after = plan.structure();
    const one = before.indexOf('3 Goal 1');
    const two = after.indexOf('3 Goal 2');
    const length = after.length - before.length;
    expect([...after.slice(0, two), ...after.slice(two + length)]).toEqual(before);
    const goal = before.slice(one, one + length);
    expect(after.slice(two, two + length)).toEqual(['3 Goal 2', ...goal.slice(1)]);
  });

  test('adds a goal at the end of the tab in which the last one stands', () => {
    const { plan } = newPlan();
    plan.person.addTab('Notes');
    const { tabs } = plan.workspace.documentJson(plan.documentId) as { tabs: Tab[] };
    const [written, notes] = tabs;
    if (written === undefined || notes === undefined) throw new Error('two tabs');
    const { content } = written.documentTab.body;
    const end = content.map((element) => 'table' in element).lastIndexOf(true) + 1;
    content.splice(end, content.length - end - 1);
    const json = { title: 'Plan', tabs: [notes, written] };
    const documentId = plan.workspace.createDocument({ owner: PRINCIPAL, name: 'Plan', json });
    const open = () => plan.workspace.open(built('docs'), { user: PRINCIPAL, fileId: documentId });
    serverCall(open(), 'addGoal');
    const { goals } = serverCall(open(), 'openPlan');
    expect(goals.map(({ title }) => title)).toEqual(['Goal 1', 'Goal 2']);
    const after = plan.workspace.documentJson(documentId) as { tabs: Tab[] };
    expect(after.tabs[0]?.documentTab).toEqual(notes.documentTab);
  });
});

describe('a row of a table', () => {
  type Change = (person: DocumentPerson, table: number) => void;
  const byReviewer =
    (suggest: (reviewer: DocumentPerson, table: number) => void) =>
    (plan: PlanDocument): Change => {
      plan.workspace.share(plan.documentId, REVIEWER, 'commenter');
      return (_person, table) => suggest(plan.workspace.documentAs(REVIEWER, plan.documentId), table);
    };
  const byOwner = (change: Change) => (): Change => change;

  test.each([
    ['that holds one word', byOwner((person, table) => person.typeInCell([table, 1, 4], 'Weekly'))],
    ['that holds a dropdown', byOwner((person, table) => person.insertDropdownChip([table, 1, 9]))],
    [
      'that holds a person',
      byOwner((person, table) =>
        person.insertPersonChip([table, 1, 1], { name: 'Lee', email: 'l@h.example' }),
      ),
    ],
    [
      'for which someone suggests a word',
      byReviewer((reviewer, table) => reviewer.suggestInsertion([table, 1, 0], 'Clubs')),
    ],
  ])('%s is left alone, and the next one is filled', (_what, actor) => {
    const { plan, goalId } = newPlan();
    actor(plan)(plan.person, numberOf(plan.person, 'Activity'));
    const before = rowsOf(plan, 'Activity');
    expect(add(plan, goalId)).toEqual({ goalId, row: 3 });
    const after = rowsOf(plan, 'Activity');
    expect(after.filter((_, row) => row !== 2)).toEqual(before.filter((_, row) => row !== 2));
    expect(after[2]).toContain('Tutoring');
  });

  test('whose only text someone suggests to delete is left alone', () => {
    const { plan, goalId } = newPlan();
    const table = numberOf(plan.person, 'Activity');
    plan.person.typeInCell([table, 1, 0], 'Clubs');
    plan.workspace.share(plan.documentId, REVIEWER, 'commenter');
    plan.workspace.documentAs(REVIEWER, plan.documentId).suggestDeletion([table, 1, 0]);
    expect(add(plan, goalId)).toEqual({ goalId, row: 3 });
    expect(rowsOf(plan, 'Activity').map(([first]) => first)).toEqual(['Activity', 'Clubs', 'Tutoring', '']);
  });

  test('is added at the end where none is blank, and where cells are merged', () => {
    const full = newPlan();
    for (const row of [2, 3, 4, 5]) expect(add(full.plan, full.goalId).row).toBe(row);
    expect(rowsOf(full.plan, 'Activity').map((row) => row.length)).toEqual([10, 10, 10, 10, 10]);
    expect(serverCall(full.plan.open(), 'openPlan').findings).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ code: 'unknownTable' })]),
    );
    const merged = newPlan();
    merged.plan.person.mergeCells([numberOf(merged.plan.person, 'Activity'), 2, 0], 3);
    expect(add(merged.plan, merged.goalId).row).toBe(5);
  });

  test('is refused where a heading is only suggested', () => {
    const { plan, goalId } = newPlan();
    plan.workspace.share(plan.documentId, REVIEWER, 'commenter');
    const table = numberOf(plan.person, 'Activity');
    plan.workspace.documentAs(REVIEWER, plan.documentId).suggestInsertion([table, 0, 4], ' now');
    const before = plan.workspace.documentJson(plan.documentId);
    expect(() => add(plan, goalId)).toThrow(expect.objectContaining({ code: 'pendingSuggestions' }));
    expect(plan.workspace.documentJson(plan.documentId)).toEqual(before);
  });
});

describe('text of several lines', () => {
  const LINES = 'First line\nsecond <b>line</b>\n\n=IMPORTXML("x")';

  test('stands in the goal’s cell as typed, and takes the place of what was there', () => {
    const { plan, goalId } = newPlan();
    plan.person.setLabelled('SMART goal', 'An older goal.');
    const request = { goalId, statement: LINES, replaces: 'An older goal.' };
    const written = { goalId, statement: LINES, replaced: 'An older goal.' };
    expect(serverCall(plan.open(), 'writeGoal', request)).toEqual(written);
    expect(plan.textBeside('SMART goal')).toBe(LINES);
    expect(serverCall(plan.open(), 'openPlan').goals[0]?.statement).toBe(LINES);
    const shorter = { goalId, statement: 'One line.', replaces: LINES };
    expect(serverCall(plan.open(), 'writeGoal', shorter).replaced).toBe(LINES);
    expect(plan.textBeside('SMART goal')).toBe('One line.');
  });

  test('stands in a blank row, and in a row that is added', () => {
    const { plan, goalId } = newPlan();
    const rows = [1, 2, 3, 4].map(
      () => serverCall(plan.open(), 'recordProgress', { ...ENTRY, note: LINES, goalId }).row,
    );
    expect(rowsOf(plan, 'Date')).toHaveLength(Math.max(...rows));
    expect(
      rowsOf(plan, 'Date')
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(rows.map(() => LINES));
  });

  test('does not replace a goal for which someone suggests a change, nor one that was changed', () => {
    const { plan, goalId } = newPlan();
    plan.person.setLabelled('SMART goal', 'An older goal.');
    const request = { goalId, statement: LINES, replaces: 'Another one.' };
    expect(() => serverCall(plan.open(), 'writeGoal', request)).toThrow(
      expect.objectContaining({ code: 'changedSince' }),
    );
    plan.workspace.share(plan.documentId, REVIEWER, 'commenter');
    plan.workspace.documentAs(REVIEWER, plan.documentId).suggestDeletion(plan.placeBeside('SMART goal'));
    const before = plan.workspace.documentJson(plan.documentId);
    const replaces = 'An older goal.';
    expect(() => serverCall(plan.open(), 'writeGoal', { ...request, replaces })).toThrow(
      expect.objectContaining({ code: 'pendingSuggestions' }),
    );
    expect(plan.workspace.documentJson(plan.documentId)).toEqual(before);
  });
});

describe('writing that Google stops', () => {
  test.each([
    ['addGoal', 'documentSave', /“Goal 2” may have been added in part/],
    ['addGoal', 'documentElement', null],
    ['addActivity', 'documentSave', /Row 2 of the table “Key activities”.*written in part/],
  ] as const)('in %s at a %s is told in a sentence', (name, kind, sentence) => {
    const { plan, goalId } = newPlan();
    const session = plan.open();
    let failures = 0;
    plan.workspace.interrupt = (call) => {
      failures += call.kind === kind ? 1 : 0;
      if (call.kind === kind && failures === 1) throw new ServiceError('Service Documents failed');
    };
    const work = () =>
      name === 'addGoal' ? serverCall(session, name) : serverCall(session, name, { ...ACTIVITY, goalId });
    const code = sentence === null ? 'unexpected' : 'stoppedHalfway';
    expect(work).toThrow(expect.objectContaining({ code, message: expect.stringMatching(sentence ?? /\S/) }));
  });
});

describe('the district sidebar', () => {
  test('opens before the tracker is set up, and after a roll-up shows what it found', () => {
    const unused = new TestDistrict([], null);
    expect(serverCall(unused.tracker(), 'openTracker')).toMatchObject({ isSetUp: false, mayChange: true });
    const district = new TestDistrict(['Maple', 'Birch']);
    district.rollUp();
    const session = district.tracker();
    expect(serverCall(session, 'openTracker')).toMatchObject({
      isSetUp: true,
      mayChange: true,
      district: 'Harbor Unified',
      schools: [
        { schoolId: 'maple', result: 'Read', goals: 2, planState: 'Draft' },
        { schoolId: 'birch', result: 'Read', goals: 2, planState: 'Draft' },
      ],
      notices: [],
    });
    expect(session.lastCalls().byKind).not.toHaveProperty('rangeWrite');
  });
});
