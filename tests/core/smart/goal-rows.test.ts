import { goalRows } from '../../../src/core/smart/goal-rows.ts';

const ROWS = {
  source: 'template',
  need: 'Reading fell in grade 3.',
  checkpoint: { text: '62%', value: 62, unit: 'percent' },
  checkpointDate: 'January 2026',
  instrument: 'DIBELS',
  studentGroup: 'English learners (n = 24)',
  baseline: { text: '41%', value: 41, unit: 'percent' },
} as const;

test('a goal table tells its need, checkpoint, instrument and the size of its group', () => {
  expect(goalRows(ROWS)).toEqual({
    need: 'Reading fell in grade 3.',
    checkpoint: '62% January 2026',
    instrument: 'DIBELS',
    groupSize: 24,
  });
});

test('an empty row is empty, and a group without a number has no size', () => {
  const checkpoint = { text: '', value: null, unit: null };
  const rows = goalRows({ ...ROWS, need: '', checkpoint, checkpointDate: '', studentGroup: 'All students' });
  expect(rows).toEqual({ need: '', checkpoint: '', instrument: 'DIBELS' });
});

test('the size of the group may stand beside the baseline', () => {
  const baseline = { text: '41% (n = 120)', value: null, unit: null };
  expect(goalRows({ ...ROWS, studentGroup: 'Grade 3', baseline }).groupSize).toBe(120);
});

test('a plan of another template tells nothing', () => {
  expect(goalRows({ ...ROWS, source: 'other' })).toEqual({});
});
