import { documentAddress, documentIdOf } from '../../src/core/tracker/plan-link.ts';
import { Killed } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { idOf, OFFICE, PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';

const OLD_IDS = ['G-2222', 'G-3333'];
const lastYear = planHtml(
  'Maple',
  OLD_IDS.map((id) => fullGoal(id)),
);

/** A district with last year's plan of Maple, a crosswalk and a published profile; and a principal's blank document. */
function newYear() {
  const district = new TestDistrict([{ school: 'Maple', html: lastYear }]);
  const { workspace, office } = district;
  office.typeRow('Crosswalk', 2, ['Priority', 'P2 · Instruction', 'P1', 'Merged in June']);
  const { documentId, link: profileLink } = serverCall(district.tracker(), 'publishProfile');
  workspace.share(documentId, PRINCIPAL, 'reader');
  const planId = workspace.createDocument({ owner: PRINCIPAL, name: 'Next year' });
  const lastPlanLink = documentAddress(idOf('Maple'));
  const request = { profileLink, schoolId: 'maple', schoolYear: '2026-27', lastPlanLink };
  return { district, planId, request, open: () => district.inPlan(planId) };
}

const goalsIn = ({ district, planId }: ReturnType<typeof newYear>) =>
  district.workspace
    .documentAs(PRINCIPAL, planId)
    .tables()
    .filter((rows) => rows.some(([label]) => label === 'Goal ID') && rows[0]?.length === 2)
    .map((rows) => Object.fromEntries(rows) as Readonly<Record<string, string>>);

describe('a principal goes on from last year’s plan', () => {
  const year = newYear();
  const { district, planId, request, open } = year;
  const before = JSON.stringify(district.workspace.documentJson(idOf('Maple')));

  test('and sees first what goes on', () => {
    const lastPlan = serverCall(open(), 'readLastPlan', request);
    expect(lastPlan.about).toBe('From Maple, 2025-26. Nothing is written yet.');
    expect(lastPlan.goals.map(({ about }) => about)).toEqual(
      OLD_IDS.map(() => expect.stringContaining('Baseline: 48% (2026-01-12). Priority: P1 · Belonging.')),
    );
    expect(goalsIn(year)).toEqual([]);
  });

  test('with new ids that name the old ones, and last year’s plan as it was', () => {
    const { goalIds } = serverCall(open(), 'insertTemplate', request);
    const goals = goalsIn(year);
    expect(goals).toMatchObject([
      ...OLD_IDS.map((id) => ({
        'Continues goal': `${id} of 2025-26, ${request.lastPlanLink}`,
        'Strategic priority': 'P1 · Belonging',
        Baseline: '48%',
        'Baseline date': '2026-01-12',
        Target: '',
        'Target date': '',
      })),
      { 'SMART goal': '' },
    ]);
    expect(goals[2]).not.toHaveProperty('Continues goal');
    expect(goals.map((goal) => goal['Goal ID'])).toEqual(goalIds);
    expect(goalIds.filter((id) => OLD_IDS.includes(id))).toEqual([]);
    expect(JSON.stringify(district.workspace.documentJson(idOf('Maple')))).toBe(before);
  });

  test('and the tracker shows which goal each one continues', () => {
    district.workspace.share(planId, OFFICE, 'reader');
    // A tracker from before there was a crosswalk.
    district.office.deleteTab('Crosswalk');
    district.list([['Maple, next year', documentAddress(planId)]]);
    expect(district.rollUp().plans.map(({ status }) => status)).toEqual(['written', 'written']);
    const rows = district.rows('Goals').filter(({ Document }) => Document === planId);
    expect(rows.map((row) => row['Continues goal'])).toEqual([
      ...OLD_IDS.map((id) => `${id} of 2025-26, ${request.lastPlanLink}`),
      null,
    ]);
  });
});

test('an insertion that was killed goes on with last year’s goals, in a sidebar opened anew', () => {
  const year = newYear();
  const session = year.open();
  let saved = 0;
  year.district.workspace.interrupt = ({ kind }) => {
    if (kind === 'documentSave') saved += 1;
    // The first goal stands by then.
    if (saved === 3) throw new Killed('Exceeded maximum execution time');
  };
  expect(() => session.call('insertTemplate', year.request)).toThrow(Killed);
  year.district.workspace.interrupt = null;
  expect(goalsIn(year).length).toBeLessThan(2);

  const { facts, missingSections } = serverCall(year.open(), 'openPlan');
  expect(missingSections).not.toEqual([]);
  expect(documentIdOf(facts.continues)).toBe(idOf('Maple'));
  const { districtProfile: profileLink, continues: lastPlanLink, schoolId, schoolYear } = facts;
  serverCall(year.open(), 'insertTemplate', { profileLink, lastPlanLink, schoolId, schoolYear });
  expect(goalsIn(year).map((goal) => goal['Continues goal']?.slice(0, 6))).toEqual([...OLD_IDS, undefined]);
  expect(serverCall(year.open(), 'openPlan').missingSections).toEqual([]);
});
