import { modelledMs } from '../../src/emulator/cost-model.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { idOf, PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { aPlan, change, numberIn, rowsIn, write } from '../support/plan-with-overview.ts';

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

test('while something else is written into the document, no overview is', () => {
  const plan = aPlan();
  plan.workspace.holdLock(built('docs'), 'document', plan.documentId, 60_000);
  expect(() => write(plan)).toThrow(expect.objectContaining({ code: 'alreadyRunning' }));
});
