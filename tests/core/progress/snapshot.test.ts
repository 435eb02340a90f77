import { snapshotLabelTaken, snapshotRows } from '../../../src/core/progress/snapshot.ts';
import { mergeTab } from '../../../src/core/tracker/merge-tab.ts';
import { GOALS_TAB } from '../../../src/core/tracker/plan-tabs.ts';
import { SNAPSHOTS_TAB } from '../../../src/core/tracker/report-tabs.ts';
import { rowsOfPlan } from '../../../src/core/tracker/rows-of-plan.ts';
import { aGoal, aPlan, percent } from '../tracker/a-plan.ts';

const empty = { header: [], rows: [] };
const scope = { documentIds: ['doc-1'] };
const source = { documentId: 'doc-1', link: 'doc-1', schoolId: '7', school: 'Maple', owed: null };
const goal = aGoal({
  progress: [{ date: '2025-12-21', value: percent(50), status: '', note: 'Winter window' }],
});
const before = mergeTab(
  GOALS_TAB,
  empty,
  rowsOfPlan(source, aPlan([goal, aGoal({ id: 'G-GONE' })])).Goals,
  scope,
).content;
const goals = mergeTab(GOALS_TAB, before, rowsOfPlan(source, aPlan([goal])).Goals, scope).content;
const request = { label: ' Midyear 2025-26 ', takenOn: '2026-01-30', takenBy: 'ana@pine.example', goals };

describe('snapshotRows', () => {
  const rows = snapshotRows(request);

  it('freezes each goal that is still in its plan, as the tracker says it', () => {
    expect(rows).toEqual([
      {
        label: 'Midyear 2025-26',
        takenOn: { day: '2026-01-30' },
        takenBy: 'ana@pine.example',
        document: 'doc-1',
        schoolId: '7',
        school: 'Maple',
        goalId: 'G-7KQ2',
        priorityId: 'P2',
        statement: goal.statement,
        unit: '%',
        baseline: 40,
        target: 60,
        current: 50,
        currentDate: '2025-12-21',
        expected: 50,
        onTrack: 'On track',
        activitiesDone: 0,
        activities: 0,
        note: 'Winter window',
      },
    ]);
  });

  it('adds rows below earlier snapshots and changes none of those', () => {
    const first = mergeTab(SNAPSHOTS_TAB, empty, rows, { documentIds: [] }).content;
    const later = snapshotRows({ ...request, label: 'End of year', takenOn: '2026-06-12' });
    const { content, writes } = mergeTab(SNAPSHOTS_TAB, first, later, { documentIds: [] });
    expect(content.rows).toHaveLength(2);
    expect(content.rows[0]).toEqual(first.rows[0]);
    expect(writes).toEqual([{ row: 3, column: 1, values: [content.rows[1]] }]);
  });

  it('is empty for an empty tracker', () => {
    expect(snapshotRows({ ...request, goals: empty })).toEqual([]);
  });
});

describe('snapshotLabelTaken', () => {
  const { content } = mergeTab(SNAPSHOTS_TAB, empty, snapshotRows(request), { documentIds: [] });

  it.each(['Midyear 2025-26', '  midyear   2025-26'])('refuses %s', (label) => {
    expect(snapshotLabelTaken(content, label)).toMatch(
      /^A snapshot named “Midyear 2025-26” was taken on 2026-01-30\./,
    );
  });

  it('takes a new label, and any on a tab that is empty or missing', () => {
    expect(snapshotLabelTaken(content, 'Midyear 2026-27')).toBeNull();
    expect(snapshotLabelTaken(empty, 'Midyear 2025-26')).toBeNull();
    expect(snapshotLabelTaken(undefined, 'Midyear 2025-26')).toBeNull();
  });
});
