import fc from 'fast-check';
import { keepNumbers } from '../../../src/core/tracker/keep-numbers.ts';
import { mergeTab } from '../../../src/core/tracker/merge-tab.ts';
import { ACTIVITIES_TAB, GOALS_TAB } from '../../../src/core/tracker/plan-tabs.ts';
import type { TrackerRow } from '../../../src/core/tracker/tab-definition.ts';

const IN = 'In the plan';
const GONE = 'No longer in the plan';

const row = (number: number, activity: string, different: TrackerRow = {}): TrackerRow => ({
  document: 'a',
  goalId: 'G-7KQ2',
  number,
  activity,
  standing: IN,
  ...different,
});
const planned = (...activities: string[]) => activities.map((activity, index) => row(index + 1, activity));
const numbers = (existing: TrackerRow[], wanted: TrackerRow[]) =>
  keepNumbers(ACTIVITIES_TAB, existing, wanted).map(({ number }) => number);

describe('keepNumbers', () => {
  const existing = planned('Weekly planning by grade', 'Coaching cycles in mathematics', 'Family night');

  it.each<[string, string[], number[]]>([
    [
      'the same rows',
      ['Weekly planning by grade', 'Coaching cycles in mathematics', 'Family night'],
      [1, 2, 3],
    ],
    [
      'a row put in on top',
      ['Screening', 'Weekly planning by grade', 'Coaching cycles in mathematics', 'Family night'],
      [4, 1, 2, 3],
    ],
    [
      'rows in another order',
      ['Family night', 'Weekly planning by grade', 'Coaching cycles in mathematics'],
      [3, 1, 2],
    ],
    [
      'a row that was reworded',
      ['Weekly planning by grade level', 'Monthly coaching cycles in mathematics'],
      [1, 2],
    ],
    ['a row that was replaced', ['Weekly planning by grade', 'Buy a curriculum', 'Family night'], [1, 4, 3]],
    ['a row that was copied', ['Family night', 'Family night'], [3, 4]],
    ['an emptied row', [''], [4]],
  ])('%s', (_, activities, expected) => {
    expect(numbers(existing, planned(...activities))).toEqual(expected);
  });

  it('numbers the rows of each goal by themselves', () => {
    const wanted = [
      row(1, 'Screening'),
      row(1, 'Screening', { goalId: 'G-8888' }),
      row(1, 'Screening', { document: 'b' }),
    ];
    expect(numbers(existing, wanted)).toEqual([4, 1, 1]);
  });

  it('takes a row back that had left the plan, and gives no new row its number', () => {
    const before = [row(1, 'Coaching'), row(2, 'Family night', { standing: GONE })];
    expect(numbers(before, planned('Coaching', 'Family night'))).toEqual([1, 2]);
    expect(numbers(before, planned('Coaching', 'Book study'))).toEqual([1, 3]);
  });

  it('fills a row again of which only the key had been written', () => {
    expect(numbers([...existing, row(4, '')], planned('Family night', 'Screening'))).toEqual([3, 4]);
  });

  it('leaves rows alone that have an id', () => {
    const goals = [{ document: 'a', goalId: 'G-7KQ2' }];
    expect(keepNumbers(GOALS_TAB, [], goals)).toBe(goals);
  });

  it('settles: merging the same plan again writes nothing', () => {
    const activity = fc.constantFrom(
      'Coaching',
      'Coaching cycles',
      'Family night',
      'Family reading night',
      '',
    );
    const plan = fc.array(fc.record({ activity, lead: fc.constantFrom('Principal', 'Coach') }), {
      maxLength: 5,
    });
    const rowsOf = (activities: TrackerRow[]) => activities.map((cells, index) => row(index + 1, '', cells));
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 5 }), (versions) => {
        let content = { header: [], rows: [] } as ReturnType<typeof mergeTab>['content'];
        for (const version of versions) {
          const merge = mergeTab(ACTIVITIES_TAB, content, rowsOf(version), { documentIds: ['a'] });
          expect(merge.notices).toEqual([]);
          content = merge.content;
          expect(mergeTab(ACTIVITIES_TAB, content, rowsOf(version), { documentIds: ['a'] }).writes).toEqual(
            [],
          );
        }
      }),
    );
  });
});
