import { modelledMs, type ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { idOf, PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';

const GOALS = ['G-7KQ2', 'G-4KTC', 'G-9PXR'];

const aPlan = () =>
  new PlanDocument(
    planHtml(
      'Maple',
      GOALS.map((id) => fullGoal(id)),
    ),
  );

const write = (plan: PlanDocument) => serverCall(plan.open(), 'writeOverview');

const numberIn = (plan: PlanDocument): number =>
  plan.person.tables().findIndex(([header]) => header?.includes('Money'));
const rowsIn = (plan: PlanDocument): string[][] => plan.person.tables()[numberIn(plan)] ?? [];

interface CellJson {
  content: object[];
}

/** The same document with a column at the right end of the overview. */
function withColumn(plan: PlanDocument, texts: readonly string[]): PlanDocument {
  const cellOf = (text: string): CellJson => ({
    content: [{ paragraph: { elements: [{ textRun: { content: `${text}\n`, textStyle: {} } }] } }],
  });
  const json = JSON.parse(JSON.stringify(plan.workspace.documentJson(plan.documentId)), (key, value) => {
    const isOverview = key === 'tableRows' && JSON.stringify(value[0]).includes('Money');
    if (isOverview)
      for (const [at, row] of (value as { tableCells: CellJson[] }[]).entries())
        row.tableCells.push(cellOf(texts[at] ?? ''));
    return value;
  });
  const wider = new PlanDocument();
  return Object.assign(wider, {
    documentId: wider.workspace.createDocument({ owner: PRINCIPAL, name: 'Our plan', json }),
  });
}

/** One goal less, another priority and another activity. */
function change(plan: PlanDocument): void {
  plan.person.setLabelled('Strategic priority', 'P1 · Belonging', { near: 'Goal G-4KTC' });
  plan.person.setLabelled('SMART goal', '', { near: 'Goal G-9PXR' });
  const [table] = plan.placeBeside('Goal ID');
  plan.person.typeInCell([table + 1, 1, 0], 'Tutoring');
}

describe('the overview in the document', () => {
  test('shows the thread of each goal, each line of a cell a paragraph', () => {
    const plan = aPlan();
    const { goals } = serverCall(plan.open(), 'openPlan');
    let ms = 0;
    plan.workspace.interrupt = (call) => {
      ms += modelledMs(call);
    };
    expect(write(plan)).toEqual({ goals: 3, isNew: true });
    expect(ms).toBeLessThan(8_000);
    expect(rowsIn(plan)[1]).toEqual([
      'P2 · Instruction',
      expect.stringContaining('I3'),
      'Fluency',
      expect.stringMatching(/^Goal G-7KQ2 · G-7KQ2\nBy June 2026/),
      'Plan lessons together\nVisit classrooms',
      'Title I: $1500',
    ]);
    expect(serverCall(plan.open(), 'openPlan')).toMatchObject({ overview: 'current', goals });
  });

  test('follows the plan, with its columns moved and an empty row below', () => {
    const plan = aPlan();
    write(plan);
    const number = numberIn(plan);
    plan.person.moveColumn(number, 0, 1);
    plan.person.addRow(number, ['', '', '', '', '', '']);
    change(plan);
    expect(serverCall(plan.open(), 'openPlan').overview).toBe('old');
    expect(write(plan)).toEqual({ goals: 2, isNew: false });
    expect(rowsIn(plan).map((row) => row[1])).toEqual(['Priority', 'P1 · Belonging', 'P2 · Instruction']);
    expect(rowsIn(plan)[2]?.[4]).toContain('Tutoring');
    expect(serverCall(plan.open(), 'openPlan').overview).toBe('current');
  });

  test('keeps a column of somebody’s, with a person in it, beside the goals it was written for', () => {
    const first = aPlan();
    write(first);
    const plan = withColumn(first, ['Who asks', '', '', '']);
    plan.person.insertPersonChip([numberIn(plan), 3, 6], { name: 'Lee', email: 'l@h.example' });
    change(plan);
    const lees = () =>
      JSON.stringify(plan.workspace.documentJson(plan.documentId)).split('l@h.example').length;
    const before = lees();
    expect(write(plan)).toEqual({ goals: 2, isNew: false });
    expect(lees()).toBe(before);
    expect(rowsIn(plan).map((row) => row[3]?.split('\n')[0])).toEqual([
      'Goal',
      'Goal G-7KQ2 · G-7KQ2',
      'Goal G-4KTC · G-4KTC',
      'Goal · G-9PXR',
    ]);
  });

  test('with a person in one of its own cells is not written over', () => {
    const plan = aPlan();
    write(plan);
    plan.person.insertPersonChip([numberIn(plan), 1, 4], { name: 'Lee', email: 'l@h.example' });
    change(plan);
    const before = plan.workspace.documentJson(plan.documentId);
    expect(() => write(plan)).toThrow(expect.objectContaining({ code: 'changedSince' }));
    expect(plan.workspace.documentJson(plan.documentId)).toEqual(before);
  });

  test('is no goal to a roll-up', () => {
    const district = new TestDistrict(['Maple']);
    district.rollUp();
    const goals = district.rows('Goals');
    serverCall(district.inPlan(idOf('Maple')), 'writeOverview');
    district.rollUp();
    expect(district.rows('Goals')).toEqual(goals);
    expect(district.rows('Activities').length).toBeGreaterThan(0);
  });
});

describe.each([
  ['made', () => undefined],
  [
    'brought up to date',
    (plan: PlanDocument) => {
      write(plan);
      change(plan);
    },
  ],
] as const)('the overview, %s', (_what, prepare) => {
  /** Asks, with the run ended at one call by an error; then again, undisturbed. */
  function askedTwice(stop: number, error: () => Error) {
    const plan = aPlan();
    prepare(plan);
    const calls: ServiceCall[] = [];
    const session = plan.open();
    plan.workspace.interrupt = (call) => {
      calls.push(call);
      if (calls.length === stop) throw error();
    };
    try {
      session.call('writeOverview');
    } catch (thrown) {
      if (!(thrown instanceof Killed)) throw thrown;
    }
    plan.workspace.interrupt = null;
    plan.open().call('writeOverview');
    return { plan, calls };
  }

  const straight = askedTwice(0, () => new Error('never'));
  const stops = straight.calls.flatMap(({ kind }, at) => (kind === 'documentElement' ? [] : [at + 1]));
  const last = straight.calls.length;

  test('killed at any call and asked again, says the same', () => {
    expect(stops.length).toBeGreaterThan(3);
    for (const stop of stops) {
      const { plan } = askedTwice(stop, () => new Killed('Exceeded maximum execution time'));
      expect([stop, plan.structure()]).toEqual([stop, straight.plan.structure()]);
    }
  });

  test('failing while its cells are written and asked again, says the same or where to look', () => {
    for (const stop of [last - 1, last - 5, last - 12, last - 20]) {
      const { plan } = askedTwice(stop, () => new ServiceError('Service Documents failed.'));
      const tables = plan.person.tables().filter(([header]) => header?.includes('Money'));
      expect([stop, tables.length, tables[0]?.length]).toEqual([stop, 1, rowsIn(straight.plan).length]);
    }
  });
});

test('while something else is written into the document, no overview is', () => {
  const plan = aPlan();
  plan.workspace.holdLock(built('docs'), 'document', plan.documentId, 60_000);
  expect(() => write(plan)).toThrow(expect.objectContaining({ code: 'alreadyRunning' }));
});
