import { overviewChanges, overviewTable, ownCells } from '../../../src/core/overview/overview-changes.ts';
import {
  fitsMark,
  isOverviewMark,
  overviewMark,
  UNFINISHED_MARK,
} from '../../../src/core/overview/overview-mark.ts';
import { OVERVIEW_COLUMNS, overviewRows } from '../../../src/core/overview/overview-rows.ts';
import { aGoal, aPlan, dollars, words } from '../tracker/a-plan.ts';

const activity = (text: string) => ({
  activity: text,
  lead: '',
  start: '',
  end: '',
  howOften: '',
  mtssTier: '',
  evidenceTier: '',
  adultMeasure: '',
  studentMeasure: '',
  status: '',
});
const money = (fund: string, amount: string, fte = '') => ({
  fund,
  amount: amount === '' ? words('') : dollars(Number(amount)),
  fte: words(fte),
  purpose: 'Coaching',
});

describe('the rows of the overview', () => {
  it('lead from the priority to the money, in the plan’s own words', () => {
    const plan = {
      ...aPlan([
        aGoal({
          title: 'Goal 1',
          need: 'N2, as the spring data show',
          activities: [activity('Tutoring'), activity(''), activity('Coaching')],
          resources: [money('Title I', '1200'), money('Local', '800', '0.5')],
        }),
      ]),
      priorities: [{ id: 'P2', name: 'Strong instruction', description: '' }],
      needs: [{ id: 'N2', need: 'Few fluent readers', data: '', rootCause: '' }],
    };
    expect(overviewRows(plan)).toEqual([
      [
        'P2 · Strong instruction',
        'I3 · Core mathematics',
        'N2 · Few fluent readers',
        `Goal 1 · G-7KQ2\n${aGoal().statement}`,
        'Tutoring\nCoaching',
        'Title I: $1200\nLocal: $800, 0.5 FTE\nIn all: $2,000',
      ],
    ]);
  });

  it('say what is not there yet, and leave out goals nobody has written', () => {
    const none = { text: '', id: null };
    const bare = aGoal({ id: '', title: '', priority: none, initiative: none, need: '', statement: 'More.' });
    expect(overviewRows(aPlan([bare, aGoal({ statement: '' })]))).toEqual([
      ['No district priority yet', '', 'Not named yet', 'Goal\nMore.', 'None yet', 'None named yet'],
    ]);
  });

  it('follow the order of priorities and initiatives, goals without one last', () => {
    const tagged = (title: string, priority: string | null, initiative: string | null) =>
      aGoal({
        title,
        priority: { text: priority ?? '', id: priority },
        initiative: { text: initiative ?? '', id: initiative },
      });
    const plan = {
      ...aPlan([
        tagged('a', null, null),
        tagged('b', 'P2', null),
        tagged('c', 'P2', 'I1'),
        tagged('d', 'P1', null),
        tagged('e', 'P2', 'I1'),
      ]),
      priorities: ['P1', 'P2'].map((id) => ({ id, name: '', description: '' })),
      initiatives: [{ id: 'I1', priorityId: 'P2', name: '' }],
    };
    expect(overviewRows(plan).map((row) => row[3]?.charAt(0))).toEqual(['d', 'c', 'e', 'b', 'a']);
  });

  it.each([
    ['one amount is its own sum', [money('Title I', '1200')], 'Title I: $1200'],
    [
      'an amount that is no number stops the sum',
      [money('A', '10'), { ...money('B', ''), amount: words('tbd') }],
      'A: $10\nB: tbd',
    ],
    ['staff without money', [money('A', '', '1.0 FTE')], 'A: 1.0 FTE'],
    ['a purpose where no fund is named', [money('', '5')], 'Coaching: $5'],
  ])('%s', (_what, resources, text) => {
    expect(overviewRows(aPlan([aGoal({ resources })]))[0]?.[5]).toBe(text);
  });
});

const row = (goal: string, said = 'said') => ['P1', '', 'N1', `Goal · ${goal}\n${said}`, 'a', '$1'];
const HEADER = [...OVERVIEW_COLUMNS];

/** The rows after the changes, as a document would have them. */
function applied(rows: readonly (readonly string[])[], wanted: readonly (readonly string[])[]) {
  const { cells, added, removed, after } = overviewChanges(overviewTable(rows), wanted);
  const changed = rows.map((texts, at) =>
    texts.map(
      (text, column) => cells.find((cell) => cell.row === at && cell.column === column)?.text ?? text,
    ),
  );
  const result = [...changed.filter((_, at) => !removed.includes(at)), ...added];
  expect([...ownCells(overviewTable(result))].sort()).toEqual([...after].sort());
  expect(overviewChanges(overviewTable(result), wanted)).toMatchObject({ cells: [], added: [], removed: [] });
  return result;
}

describe('bringing the overview up to date', () => {
  it('writes the rows in the plan’s order while they are only its own', () => {
    expect(applied([HEADER, row('G-2'), row('G-1'), row('G-3')], [row('G-1'), row('G-2')])).toEqual([
      HEADER,
      row('G-1'),
      row('G-2'),
    ]);
    expect(applied([HEADER, row('G-1')], [row('G-1', 'new'), row('G-2')])).toEqual([
      HEADER,
      row('G-1', 'new'),
      row('G-2'),
    ]);
  });

  it('keeps what somebody wrote beside a goal with that goal, wherever its columns stand', () => {
    const header = ['Who', ...HEADER];
    const rows = [header, ['Ms. Lee', ...row('G-2')], ['', ...row('G-1')], ['Mr. Diaz', ...row('G-4')]];
    expect(applied(rows, [row('G-1', 'new'), row('G-2'), row('G-3')])).toEqual([
      header,
      ['Ms. Lee', ...row('G-2')],
      ['', ...row('G-1', 'new')],
      ['Mr. Diaz', '', '', '', 'Goal · G-4\nNo longer in this plan.', '', ''],
      ['', ...row('G-3')],
    ]);
  });

  it('changes nothing where all is said, spaces apart', () => {
    const spaced = row('G-1').map((text) => ` ${text.replace('\n', ' \n')}`);
    expect(overviewChanges(overviewTable([HEADER, spaced]), [row('G-1')])).toMatchObject({
      cells: [],
      added: [],
      removed: [],
    });
  });
});

describe('the line above the overview', () => {
  const rows = [row('G-1'), row('G-2')];
  const mark = overviewMark(rows, '2026-01-20');

  it('tells whether its rows are as they were written, in any order', () => {
    expect(mark).toContain('January 20, 2026');
    expect(isOverviewMark(mark)).toBe(true);
    expect(fitsMark(mark, [...rows].reverse())).toBe(true);
    expect(fitsMark(mark, [row('G-1'), row('G-2', 'mine')])).toBe(false);
    expect(fitsMark('About this table: ours', rows)).toBe(false);
    expect(isOverviewMark('About this table: ours')).toBe(false);
  });

  it('says while it is written that it is', () => {
    expect(isOverviewMark(UNFINISHED_MARK)).toBe(true);
    expect(fitsMark(UNFINISHED_MARK, [row('G-9')])).toBe(true);
  });
});
