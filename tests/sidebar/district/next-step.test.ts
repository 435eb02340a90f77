import { nextStep, tabsToFill } from '../../../src/sidebar/district/next-step.ts';

const school = {
  schoolId: 'S1',
  school: 'Maple',
  link: '',
  planState: '',
  stateDate: '',
  goals: null,
  lacking: null,
  openFeedback: null,
  result: '',
  message: '',
  principals: [],
  sharedWith: [],
};
const begun = {
  district: 'Harbor Unified',
  schoolYear: '2025-26',
  profileLink: '',
  priorities: [{ id: 'P1', name: 'Belonging', description: '' }],
  schools: [school],
};
const published = { ...begun, profileLink: 'https://docs.google.com/document/d/x/edit' };

test.each([
  ['fillIn', 'the school year is missing', { ...published, schoolYear: '' }],
  ['fillIn', 'there are no priorities', { ...published, priorities: [] }],
  ['fillIn', 'there are no schools', { ...begun, schools: [] }],
  ['publish', 'all is filled in', begun],
  ['makePlans', 'no school has a plan', published],
  ['rollUp', 'one school has a plan', { ...published, schools: [school, { ...school, link: 'x' }] }],
])('%s when %s', (step, _why, tracker) => {
  expect(nextStep(tracker)).toBe(step);
});

test('a tab is filled when all it needs is there', () => {
  const filled = (tracker: typeof begun) => tabsToFill(tracker).map(({ isFilled }) => isFilled);
  expect(filled(begun)).toEqual([true, true, true]);
  expect(filled({ ...begun, district: '' })).toEqual([false, true, true]);
});
