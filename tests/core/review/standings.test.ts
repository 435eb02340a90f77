import { boardList, boardListText } from '../../../src/core/review/board-list.ts';
import { reminder } from '../../../src/core/review/reminder.ts';
import { type SchoolPlan, STANDING_GROUPS, standings } from '../../../src/core/review/standings.ts';

const CALENDAR = [
  { name: 'Plans due', day: '2025-10-15' },
  { name: 'Board approves the plans', day: '2025-11-12' },
  { name: 'End-of-year results', day: '2026-06-12' },
];
const LINK = 'https://docs.google.com/document/d/x/edit';
const plan = (planState: string, different: Partial<SchoolPlan> = {}): SchoolPlan => ({
  schoolId: '101',
  school: 'Maple',
  link: LINK,
  planState,
  stateDate: '2025-10-01',
  openFeedback: 0,
  ...different,
});
const groupOf = (school: SchoolPlan, today: string) => {
  const groups = standings([school], CALENDAR, today);
  return STANDING_GROUPS.filter((group) => groups[group].length > 0);
};

test.each([
  ['a draft on the day it is due', plan('Draft'), '2025-10-15', 'school'],
  ['a draft the day after', plan('Draft'), '2025-10-16', 'late'],
  ['changes asked, after the day', plan('Changes asked'), '2025-10-16', 'late'],
  [
    'a school without a plan, after the day',
    plan('', { link: '', openFeedback: null }),
    '2025-10-16',
    'late',
  ],
  ['a plan that was never read', plan('', { openFeedback: null }), '2025-10-16', 'unknown'],
  ['a plan in a state that is none', plan('In progress'), '2025-10-16', 'unknown'],
  ['a submitted plan, late as it is', plan('Submitted'), '2025-12-01', 'review'],
  ['a plan for the board', plan('Approved by the district'), '2025-12-01', 'board'],
  ['an approved plan', plan('Approved by the board'), '2026-06-12', 'approved'],
  ['an approved plan after the year', plan('Approved by the board'), '2026-06-13', 'late'],
  ['a closed plan', plan('Closed'), '2026-07-01', 'over'],
  ['a continued plan', plan('Continued'), '2026-07-01', 'over'],
])('%s', (_what, school, today, group) => {
  expect(groupOf(school, today)).toEqual([group]);
});

describe('a reminder', () => {
  const textFor = (school: SchoolPlan, today = '2025-10-16') => {
    const groups = standings([school], CALENDAR, today);
    const [first] = STANDING_GROUPS.flatMap((group) => groups[group]);
    if (first === undefined) throw new Error('a school');
    return reminder(first, { district: 'Harbor Unified', today });
  };

  test('says what was due, what is open, what to do and where', () => {
    expect(textFor(plan('Changes asked', { openFeedback: 2 }))).toBe(
      [
        'Subject: Improvement plan of Maple',
        'Dear principal of Maple,',
        'The next step of your school improvement plan was due on October 15, 2025 (Plans due). 2 comments in it wait for your answer.',
        'You find the comments under each goal in the plan, and in the Throughline sidebar. When you have answered them, choose “Submit the plan”.',
        `Your plan: ${LINK}`,
        'If something keeps you from it, please tell us. We are glad to help.',
        'Thank you for your work on it,\nHarbor Unified',
      ].join('\n\n'),
    );
  });

  test('before the day speaks of it as to come', () => {
    expect(textFor(plan('Draft', { openFeedback: 1 }), '2025-10-01')).toMatch(
      /is due on October 15, 2025.*One comment in it waits/,
    );
  });

  test('asks a school without a plan for its link', () => {
    const text = textFor(plan('', { link: '', openFeedback: null }));
    expect(text).toContain('We have no link to your plan yet.');
    expect(text).not.toContain('Your plan:');
  });
});

test('the list for the board has the schools the district approved, as text as well', () => {
  const { board } = standings(
    [
      plan('Approved by the district'),
      plan('Approved by the district', { school: 'Birch', stateDate: 'fall' }),
    ],
    CALENDAR,
    '2025-11-01',
  );
  const list = boardList(board, { district: 'Harbor Unified', schoolYear: '2025-26' });
  expect(list.rows).toEqual([
    { school: 'Maple', approved: 'October 1, 2025' },
    { school: 'Birch', approved: 'fall' },
  ]);
  expect(boardListText(list)).toBe(
    'School improvement plans for approval by the board, 2025-26, Harbor Unified\n\n1. Maple, approved by the district on October 1, 2025\n2. Birch, approved by the district on fall',
  );
});
