import { Killed } from '../../src/emulator/execution.ts';
import type { SpreadsheetPerson } from '../../src/emulator/spreadsheets/person.ts';
import { goalId, TestDistrict, type TestSchool } from '../support/bundle-district.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';

const TABS = ['Schools', 'Goals', 'Activities', 'Resources', 'Progress', 'Coverage', 'Dashboard'];
const NOTE = 'Our note';

const school = (name: string, number: number): TestSchool => ({
  school: name,
  html: planHtml(name, [fullGoal(goalId(number, 0)), fullGoal(goalId(number, 1))]),
});
const LISTED = [school('Maple', 0), school('Birch', 1)];
const ALL = [...LISTED, school('Cedar', 2)];

const idColumn = (office: SpreadsheetPerson) => office.columnOf('Goals', 'Goal ID');
const noteOn = (id: unknown) => `Note on ${String(id)}`;

const rolledUp = new TestDistrict(LISTED);
rolledUp.rollUp();
rolledUp.office.insertColumn('Goals', 3, NOTE);
for (let row = 2; row <= 5; row += 1) {
  const id = rolledUp.office.readCell('Goals', row, idColumn(rolledUp.office)).display;
  rolledUp.office.typeIn('Goals', row, 3, noteOn(id));
}
const state = rolledUp.state();

/** A district in use, in which one plan was changed, one lost a goal, and one is new. */
function changedDistrict(): TestDistrict {
  const district = new TestDistrict(ALL, state);
  district.plan('Maple').setLabelled('SMART goal', 'Another goal altogether.');
  const birch = district.plan('Birch');
  for (const _table of birch.tables().slice(8)) birch.deleteTable(8);
  return district;
}

/** What the tracker says, whatever the order of its rows; Run log and stamps apart. */
const rowsByKey = (district: TestDistrict) =>
  Object.fromEntries(TABS.map((tab) => [tab, district.rows(tab).map((row) => JSON.stringify(row)).sort()]));

/** Rows that stand for something in a plan; rows and remarks of people's own are not among them. */
const goals = (district: TestDistrict) =>
  district
    .rows('Goals')
    .filter((row) => row['Goal ID'] !== null)
    .map(({ [NOTE]: _note, ...row }) => JSON.stringify(row))
    .sort();

const straight = changedDistrict();
let calls = 0;
straight.workspace.interrupt = () => {
  calls += 1;
};
const session = straight.tracker();
calls = 0;
session.call('rollUp', { from: 0 });
const wanted = rowsByKey(straight);
const numbers = Array.from({ length: calls }, (_, index) => index + 1);

/** Rolls up, and lets something happen right before one of its calls. */
function rolledUpWith(district: TestDistrict, number: number, happening: () => void): unknown {
  const open = district.tracker();
  district.workspace.interrupt = (_call, now) => {
    if (now !== number) return;
    district.workspace.interrupt = null;
    happening();
  };
  try {
    return open.call('rollUp', { from: 0 });
  } catch (error) {
    return error;
  }
}

test('a roll-up killed at any call, and run again, ends in the tracker of one that was not', () => {
  expect(calls).toBeGreaterThan(25);
  for (const number of numbers) {
    const district = changedDistrict();
    const died = rolledUpWith(district, number, () => {
      throw new Killed('Exceeded maximum execution time');
    });
    expect([number, died]).toEqual([number, expect.any(Killed)]);
    district.rollUp();
    expect([number, rowsByKey(district)]).toEqual([number, wanted]);
  }
});

/** What a person may do to the Goals tab while it is being written. */
const EDITS: readonly (readonly [string, (office: SpreadsheetPerson, row: number) => void])[] = [
  ['sort by goal, last first', (office) => office.sortBy('Goals', idColumn(office), false)],
  ['sort by their own note, last first', (office) => office.sortBy('Goals', office.columnOf('Goals', NOTE), false)],
  ['insert an empty row', insertRow],
  [
    'write a remark in their own column',
    (office, row) => office.typeIn('Goals', row, office.columnOf('Goals', NOTE), 'A remark made meanwhile'),
  ],
];

function insertRow(office: SpreadsheetPerson, row: number): void {
  office.duplicateRow('Goals', row);
  office.typeRow('Goals', row, office.readTab('Goals')[0]?.map(() => '') ?? []);
}

describe('people who, at any call of a roll-up,', () => {
  const wantedGoals = goals(straight);

  test.each(EDITS)('%s keep what they wrote beside the right goals, and lose no goal', (_what, edit) => {
    for (const number of numbers.filter((each) => each % 3 === 0 || each > calls - 16)) {
      const district = changedDistrict();
      const row = 2 + (number % 4);
      const reply = rolledUpWith(district, number, () => edit(district.office, row));
      expect([number, reply]).toEqual([number, expect.objectContaining({ ok: true })]);
      expect([number, notes(district)]).toEqual([number, notesExpected(district)]);
      district.rollUp();
      expect([number, goals(district)]).toEqual([number, wantedGoals]);
      expect([number, notes(district)]).toEqual([number, notesExpected(district)]);
    }
  });

  /** Notes with the goals they stand beside; a remark made meanwhile stands for the note it replaced. */
  const notes = (district: TestDistrict) =>
    district
      .rows('Goals')
      .flatMap((row) => (row[NOTE] === null ? [] : [[row['Goal ID'], row[NOTE]]]))
      .sort();

  /** The four goals that had notes still have them. */
  const notesExpected = (district: TestDistrict) => {
    const remark = notes(district).find(([, note]) => note === 'A remark made meanwhile');
    return [0, 1]
      .flatMap((plan) => [0, 1].map((goal) => goalId(plan, goal)))
      .map((id) => (remark?.[0] === id ? remark : [id, noteOn(id)]))
      .sort();
  };
});
