import fc from 'fast-check';
import type { CalendarDay } from '../../../../src/core/plan/district-profile.ts';
import { checkGoal } from '../../../../src/core/smart/check-goal.ts';
import { findDates } from '../../../../src/core/smart/dates/find-dates.ts';

const CALENDAR: readonly CalendarDay[] = [
  { name: 'First day of school', day: '2025-08-25' },
  { name: 'Fall testing window', day: '2025-09-08', until: '2025-09-26' },
  { name: 'Quarter 1 ends', day: '2025-10-31' },
  { name: 'Plans due', day: '2025-10-15' },
  { name: 'Winter break', day: '2025-12-22', until: '2026-01-02' },
  { name: 'Semester 1 ends', day: '2026-01-23' },
  { name: 'MOY window', day: '2026-01-12', until: '2026-01-30' },
  { name: 'End of the second trimester', day: '2026-03-06' },
  { name: 'PM3 window', day: '2026-05-04', until: '2026-05-15' },
  { name: 'Fall recess', day: '2025-11-26', until: '2025-11-28' },
  { name: 'April vacation', day: '2026-04-04', until: '2026-04-12' },
  { name: 'Fifth six weeks ends', day: '2026-04-24' },
  { name: 'MP3 ends', day: '2026-04-02' },
  { name: 'Marking period 5 ends', day: '2026-05-22' },
  { name: 'Spring i-Ready window', day: '2026-04-20', until: '2026-05-08' },
  { name: 'Spring testing window', day: '2026-05-11', until: '2026-05-29' },
  { name: 'Graduation', day: '2026-06-05' },
  { name: 'Last student day', day: '2026-06-11' },
  { name: 'Fiscal year ends', day: '2026-09-30' },
  { name: 'Report cards', day: '2026-02-06' },
  { name: 'Learning Showcase', day: '2026-05-06' },
  { name: 'School year ends', day: '2027-06-18' },
];

const deadlineOf = (phrase: string, calendar?: readonly CalendarDay[], schoolYear = '2025-26') => {
  const text = `${phrase}, 75% of grade 3 students will read at grade level.`;
  const goal = { text, today: '2025-10-01', schoolYear };
  return checkGoal(calendar ? { ...goal, calendar } : goal).elements.deadline;
};

describe('the school calendar of the district', () => {
  test.each([
    ['By the end of the school year', '2026-06-11', 'day'],
    ['By the last day of school', '2026-06-11', 'day'],
    ['By EOY', '2026-05-29', 'day'],
    ['By MOY', '2026-01-30', 'day'],
    ['By midyear', '2026-01-30', 'day'],
    ['By spring 2026', '2026-06-11', 'season'],
    ['During the 2025-26 school year', '2026-06-11', 'schoolYear'],
    ['By the end of the 2026-27 school year', '2027-06-18', 'schoolYear'],
    ['By the end of semester 1', '2026-01-23', 'day'],
    ['By the end of the first quarter', '2025-10-31', 'day'],
    ['By the end of Q1', '2025-10-31', 'day'],
    ['By the end of the second trimester', '2026-03-06', 'day'],
    ['By the end of the third marking period', '2026-04-02', 'day'],
    ['By the end of the fifth grading period', '2026-05-22', 'day'],
    ['By MP 5', '2026-05-22', 'day'],
    ['By the end of T2', '2026-03-06', 'day'],
    ['By the end of the first nine weeks', '2025-10-31', 'day'],
    ['By the end of the first semester of 2025-26', '2026-01-23', 'day'],
    ['By the end of the fifth six weeks', '2026-04-24', 'day'],
    ['By PM3', '2026-05-15', 'day'],
    ['By Thanksgiving', '2025-11-25', 'day'],
    ['By the holiday break', '2025-12-21', 'day'],
    ['By spring break', '2026-04-03', 'day'],
    ['By winter break', '2025-12-21', 'day'],
    ['By the end of winter break', '2026-01-02', 'day'],
    ['By graduation', '2026-06-05', 'day'],
    ['By the Learning Showcase', '2026-05-06', 'day'],
    ['From fall to spring', '2026-06-11', 'season'],
  ])('%s is %s', (phrase, date, grain) => {
    expect(deadlineOf(phrase, CALENDAR)).toMatchObject({ date, grain });
  });

  test.each([
    ['By June 2026', '2026-06-30'],
    ['By May 15, 2026', '2026-05-15'],
    ['By winter 2026', '2026-02-28'],
    ['By spring 2028', '2028-06-30'],
    ['By the end of the third quarter', '2026-03-31'],
  ])('%s, which it does not list, stays %s', (phrase, date) => {
    expect(deadlineOf(phrase, CALENDAR)?.date).toBe(date);
  });

  test('a year that ends in summer is the year that ends', () => {
    expect(deadlineOf('By the end of FY26', CALENDAR)?.date).toBe('2026-09-30');
    expect(deadlineOf('By spring 2026', [{ name: 'School ends', day: '2026-07-02' }])?.date).toBe(
      '2026-07-02',
    );
  });

  test('a fiscal year ends when the district says', () => {
    expect(deadlineOf('By the end of FY26', [{ name: 'Fiscal year ends', day: '2026-06-15' }])?.date).toBe(
      '2026-06-15',
    );
  });

  test('the window of the test a goal names counts before the season', () => {
    const text = 'By spring 2026, 75% of grade 3 students will read at grade level on i-Ready.';
    const goal = { text, today: '2025-10-01', schoolYear: '2025-26' };
    expect(checkGoal({ ...goal, calendar: CALENDAR }).elements.deadline?.date).toBe('2026-05-08');
    expect(checkGoal(goal).elements.deadline?.date).toBe('2026-06-30');
  });

  test('a window may be that of a test the district added', () => {
    const text = 'By spring 2026, 75% of grade 3 students will read at grade level on the HRC.';
    const lexicon = [
      { kind: 'assessment', name: 'Harbor Check', otherNames: ['HRC'], exactNames: [], subject: '' },
    ] as const;
    const calendar = [{ name: 'Spring window, Harbor Check', day: '2026-04-06', until: '2026-04-17' }];
    const goal = { text, today: '2025-10-01', schoolYear: '2025-26', lexicon, calendar };
    expect(checkGoal(goal).elements.deadline?.date).toBe('2026-04-17');
  });

  test.each([
    'The graduation rate',
    'As measured by report cards',
    'An increase in graduation',
    'Work on graduation plans',
  ])('“%s” names no day', (text) => {
    expect(findDates(text, '2025-26', { text, calendar: CALENDAR, terms: [], tests: [] })).toEqual([]);
  });

  test('a name of the calendar is a day of its own school year only', () => {
    expect(deadlineOf('By graduation', CALENDAR, '2026-27')).toBeNull();
  });

  test('without a calendar, and with an empty one, the answers are the same', () => {
    const parts = fc.constantFrom(
      'by',
      'the end of',
      'spring',
      'fall',
      'EOY',
      'MOY',
      '2026',
      '2025-26',
      'school year',
      'this year',
      'Q3',
      'semester 1',
      'graduation',
      'winter break',
      'June',
      'from',
      'to',
      '40%',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const empty = { text, calendar: [], terms: [], tests: [] };
        expect(findDates(text, '2025-26', empty)).toEqual(findDates(text, '2025-26'));
      }),
    );
  });
});
