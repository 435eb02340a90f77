import { genericPack } from '../../../../src/core/template/packs/generic.ts';
import { dollars, words } from '../../tracker/a-plan.ts';
import { ACTIVITY, goal, itemsOf } from './review.ts';

test.each([
  ['no statement', { statement: '' }, 'SMART goal', /^It has no statement yet/],
  [
    'a statement that is no goal',
    { statement: 'Improve attendance.' },
    'SMART goal',
    /does not meet Specific, Measurable/,
  ],
  ['no priority', { priority: { text: '', id: null } }, 'Strategic priority', /names no district priority/],
  ['one empty row', { metric: '' }, 'Metric', /^Nothing stands beside “Metric”/],
  [
    'several empty rows',
    { studentGroup: '', baseline: words('') },
    'Student group',
    /still empty: Student group, Baseline\.$/,
  ],
])('a goal with %s is named, with where to write', (_what, different, label, message) => {
  expect(
    itemsOf('goals', { goals: [goal(), goal({ id: 'G-2222', title: 'Goal 2', ...different })] }),
  ).toEqual([
    {
      requirement: 'goals',
      where: 'Goal 2',
      goalId: 'G-2222',
      message: expect.stringMatching(message),
      place: { heading: 'Goal 2', label },
    },
  ]);
});

test('of a goal nobody has begun one line says so', () => {
  const untouched = goal({ statement: '', priority: { text: '', id: null }, activities: [], need: '' });
  const goals = [goal(), untouched];
  expect(itemsOf('goals', { goals })).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^It is still empty\..*or delete this goal/) }),
  ]);
  expect(itemsOf('activities', { goals })).toEqual([]);
  const paid = goal({ resources: [{ fund: 'Levy', amount: dollars(5), fte: words(''), purpose: '' }] });
  expect(itemsOf('money', { goals: [paid, untouched], review: { asksForMoney: true } })).toEqual([]);
  const none = { goals: [untouched], review: { asksForMoney: true } };
  expect(itemsOf('activities', none)).toMatchObject([{ message: expect.stringMatching(/no goal is begun/) }]);
  expect(itemsOf('money', none)).toMatchObject([{ message: expect.stringMatching(/no goal is begun/) }]);
});

test.each([
  ['dates', { baselineDate: '', targetDate: '', checkpointDate: '' }],
  ['an initiative', { initiative: { text: '', id: null } }],
  ['rows a plan of another form does not have', { source: 'other' as const, need: '', metric: '' }],
])('a goal may go without %s', (_what, different) => {
  expect(itemsOf('goals', { goals: [goal(different)] })).toEqual([]);
});

test.each([
  ['empty', [{ label: 'Attendance strand', text: '' }], 1],
  ['not there', [], 1],
  ['filled in, however it is capitalized', [{ label: 'ATTENDANCE STRAND', text: 'Tardies' }], 0],
])('a row of the district’s own that is %s', (_what, otherFields, count) => {
  const pack = { ...genericPack, goalFields: ['Attendance strand'] };
  expect(itemsOf('goals', { goals: [goal({ otherFields })], review: { pack } })).toHaveLength(count);
});

test('a plan without goals is told so', () => {
  expect(itemsOf('goals', { goals: [] })).toEqual([
    expect.objectContaining({ message: expect.stringContaining('no goals yet'), where: '' }),
  ]);
});

describe('activities', () => {
  const bare = { ...ACTIVITY, lead: '', howOften: '' };
  test.each([
    ['none', [], /^It has no key activities/],
    ['one without a lead', [{ ...ACTIVITY, lead: '' }], /^Its one activity names no lead\. Write a role/],
    [
      'one that does not say what',
      [{ ...ACTIVITY, activity: '' }],
      /^Its one activity does not say what is done/,
    ],
    [
      'several that lack several things',
      [bare, { ...bare, end: '' }, ACTIVITY],
      /^Of its 3 activities, 2 name no lead, 2 do not say how often and 1 has no end date\./,
    ],
  ])('%s', (_what, activities, message) => {
    expect(itemsOf('activities', { goals: [goal({ activities })] })).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        place: { heading: 'Goal 1', label: 'Key activities' },
      }),
    ]);
  });

  test('in a plan of another form need not say how often, unless some do', () => {
    const other = (...activities: (typeof ACTIVITY)[]) =>
      itemsOf('activities', { goals: [goal({ source: 'other', activities })] }).length;
    expect(other({ ...ACTIVITY, howOften: '' })).toBe(0);
    expect(other({ ...ACTIVITY, howOften: '' }, ACTIVITY)).toBe(1);
  });
});
