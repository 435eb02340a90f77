import type { SpreadsheetPerson } from '../../src/emulator/spreadsheets/person.ts';
import { TestDistrict } from '../support/bundle-district.ts';

const SCHOOLS = ['Alder', 'Maple'];

const rolledUp = new TestDistrict(SCHOOLS);
rolledUp.rollUp();
const state = rolledUp.state();

const ids = (district: TestDistrict, tab = 'Goals') => district.rows(tab).map((row) => row['Goal ID']);
const change = (district: TestDistrict) =>
  district.plan('Maple').setLabelled('SMART goal', 'Another goal altogether.');

const idColumn = (office: SpreadsheetPerson) => office.columnOf('Goals', 'Goal ID');

/** A note of people’s own beside every goal, in a new column: at this place, or to the right of all. */
function noteEveryGoal(office: SpreadsheetPerson, place?: number): void {
  const column = place ?? (office.readTab('Goals')[0]?.length ?? 0) + 1;
  office.insertColumn('Goals', column, 'Our note');
  const id = idColumn(office);
  for (let row = 2; row <= 5; row += 1) {
    office.typeIn('Goals', row, column, `Note on ${office.readCell('Goals', row, id).display}`);
  }
}

/** Goal ids with the notes beside them; the key's heading may be in capitals. */
const notes = (district: TestDistrict) =>
  district.rows('Goals').map((row) => {
    const heading = Object.keys(row).find((text) => text.trim().toLowerCase() === 'goal id') ?? '';
    return [row[heading], row['Our note'], row['Our first note']];
  });

interface Case {
  readonly what: string;
  readonly arrange: (office: SpreadsheetPerson) => void;
  /** What the roll-up says of it; left out where it needs no word. */
  readonly notice?: RegExp;
}

/** All of these leave the roll-up able to find every row of Goals. */
const CASES: readonly Case[] = [
  { what: 'sort the rows', arrange: (office) => office.sortBy('Goals', idColumn(office), false) },
  { what: 'hide a column', arrange: (office) => office.hideColumn('Goals', 10) },
  {
    what: 'filter rows away',
    arrange: (office) => office.addFilter('Goals', { [office.columnOf('Goals', 'School')]: ['Maple'] }),
  },
  { what: 'move the key column', arrange: (office) => office.moveColumn('Goals', idColumn(office), 12) },
  { what: 'put a column in the middle', arrange: (office) => office.insertColumn('Goals', 2, 'Seen') },
  {
    what: 'write a heading in capitals',
    arrange: (office) => office.renameHeader('Goals', 'Goal ID', 'GOAL id '),
  },
  {
    what: 'copy a row',
    arrange: (office) => office.duplicateRow('Goals', 3),
    notice: /“Goals”, row 4 repeats row 3.*delete the one you do not need/,
  },
  {
    what: 'rename a heading that names no row',
    arrange: (office) => office.renameHeader('Goals', 'Metric', 'Our metric'),
    notice: /“Goals” had no heading “Metric”, so a new column was added at the right/,
  },
  {
    what: 'delete a column',
    arrange: (office) => office.deleteColumn('Goals', office.columnOf('Goals', 'Metric')),
    notice: /“Goals” had no heading “Metric”/,
  },
];

describe('people who', () => {
  test.each(CASES)('$what keep their own columns beside the right goals', ({ arrange, notice }) => {
    const district = new TestDistrict(SCHOOLS, state);
    const { office } = district;
    noteEveryGoal(office);
    noteEveryGoal(office, 5);
    office.renameHeader('Goals', 'Our note', 'Our first note');
    arrange(office);
    const before = notes(district);
    change(district);

    const { plans, notices } = district.rollUp();
    expect(plans.map(({ status }) => status)).toContain('written');
    expect(notices).toEqual(notice ? [expect.stringMatching(notice)] : []);
    expect(notes(district)).toEqual(before);
    expect(before).toEqual(before.map(([id]) => [id, `Note on ${id}`, `Note on ${id}`]));
    const changed = district.rows('Goals').filter((row) => row['SMART goal'] === 'Another goal altogether.');
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ School: 'Maple', Metric: 'Share at benchmark' });
    expect(district.meteredRollUp().cost.byKind).not.toHaveProperty('rangeWrite');
  });

  test('rename a tab find its rows under the new name', () => {
    const district = new TestDistrict(SCHOOLS, state);
    noteEveryGoal(district.office, 5);
    district.office.renameTab('Goals', 'Our goals');
    change(district);
    const { notices } = district.rollUp();
    expect(notices).toEqual([
      expect.stringMatching(/^The tab “Our goals” was taken for the tracker’s tab “Goals”/),
    ]);
    expect(district.office.tabNames()).not.toContain('Goals');
    expect(ids(district, 'Our goals')).toHaveLength(4);
    expect(district.rows('Our goals')[2]).toMatchObject({ 'SMART goal': 'Another goal altogether.' });
    expect(district.rows('Our goals')[2]?.['Our note']).toMatch(/^Note on G-/);
  });

  test('delete a tab of the roll-up get it again, filled', () => {
    const district = new TestDistrict(SCHOOLS, state);
    const before = district.rows('Activities');
    district.office.deleteTab('Activities');
    const { notices, plans } = district.rollUp();
    expect(notices).toEqual([expect.stringMatching(/^The tab “Activities” was not there and was made anew/)]);
    expect(plans.map(({ status }) => status)).toEqual(['written', 'written']);
    expect(district.rows('Activities')).toEqual(before);
  });

  test('rename a heading by which rows are found: that tab is left alone, the others are written', () => {
    const district = new TestDistrict(SCHOOLS, state);
    district.office.renameHeader('Activities', 'Goal ID', 'Goal');
    const before = district.rows('Activities');
    change(district);
    const { notices } = district.rollUp();
    expect(notices).toEqual([
      expect.stringMatching(/^The tab “Activities” was left as it is.*“Goal ID”.*“Goal”.*roll up once more/),
    ]);
    expect(district.rows('Activities')).toEqual(before);
    expect(district.rows('Goals')[2]).toMatchObject({ 'SMART goal': 'Another goal altogether.' });
  });

  test.each([
    ['Schools', /no tab “Schools”.*Set up the tracker/],
    ['Setup', /no tab “Setup”.*Set up the tracker/],
  ])('delete the tab %s are told, and nothing is written', (tab, sentence) => {
    const district = new TestDistrict(SCHOOLS, state);
    district.office.deleteTab(tab);
    change(district);
    const before = district.state();
    expect(() => district.rollUp()).toThrow(
      expect.objectContaining({ code: 'trackerIncomplete', message: expect.stringMatching(sentence) }),
    );
    expect(district.state()).toEqual(before);
  });

  test.each([
    ['Plan link', /“Schools” has no heading “Plan link” in row 1.*Name its heading “Plan link” again/],
    ['School ID', /“School ID”/],
  ])('rename “%s” on Schools are told, and no goal is lost or marked', (heading, notice) => {
    const district = new TestDistrict(SCHOOLS, state);
    district.office.renameHeader('Schools', heading, 'Something else');
    const before = district.rows('Goals').map(({ 'SMART goal': goal, Status: status }) => [goal, status]);
    expect(district.rollUp().notices.join('\n')).toMatch(notice);
    expect(district.rows('Goals').map(({ 'SMART goal': goal, Status: status }) => [goal, status])).toEqual(
      before,
    );
  });
});
