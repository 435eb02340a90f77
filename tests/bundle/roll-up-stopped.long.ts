import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import { roundTrips, type ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed } from '../../src/emulator/execution.ts';
import type { SpreadsheetPerson } from '../../src/emulator/spreadsheets/person.ts';
import { goalId, idOf, TestDistrict } from '../support/bundle-district.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';

const TABS = [
  'Schools',
  'Goals',
  'Activities',
  'Resources',
  'Progress',
  'Checklist',
  'Coverage',
  'Dashboard',
];
const NOTE = 'Our note';

const plan = (school: string, ...ids: string[]) => ({
  school,
  html: planHtml(
    school,
    ids.map((id) => fullGoal(id)),
  ),
});
const [MAPLE, KEPT, LEFT, NEW] = [goalId(0, 0), goalId(1, 0), goalId(1, 1), goalId(2, 0)];
const NOTED = [MAPLE, KEPT, LEFT];

const idColumn = (office: SpreadsheetPerson) => office.columnOf('Goals', 'Goal ID');
const noteColumn = (office: SpreadsheetPerson) => office.columnOf('Goals', NOTE);
const noteOn = (id: unknown) => `Note on ${String(id)}`;

/** A district in use, with notes of people’s own, in which one plan was changed, one lost a goal, and one is new. */
const used = new TestDistrict([plan('Maple', MAPLE), plan('Birch', KEPT, LEFT)]);
used.rollUp();
used.office.insertColumn('Goals', 3, NOTE);
NOTED.forEach((_id, index) => {
  const { display } = used.office.readCell('Goals', index + 2, idColumn(used.office));
  used.office.typeIn('Goals', index + 2, 3, noteOn(display));
});
used.plan('Maple').setLabelled('SMART goal', 'Another goal altogether.');
for (const _table of used.plan('Birch').tables().slice(8)) used.plan('Birch').deleteTable(8);
used.addPlan(plan('Cedar', NEW), 2);
used.list([['Cedar', documentAddress(idOf('Cedar'))]]);
const state = used.state();

/** That district once more: its plans do not change from here on, only its tracker does. */
const changedDistrict = (): TestDistrict => new TestDistrict([], state, used.workspace);

/** Rolls up, and lets something happen right before one of its calls. */
function rolledUpWith(
  district: TestDistrict,
  happening: (number: number, call: ServiceCall) => void,
): unknown {
  const session = district.tracker();
  district.workspace.interrupt = (call, number) => happening(number, call);
  try {
    return session.call('rollUp', { from: 0 });
  } catch (error) {
    return error;
  } finally {
    district.workspace.interrupt = null;
  }
}

/** What the tracker says, whatever the order of its rows; Run log and stamps apart. */
const rowsByKey = (district: TestDistrict) =>
  Object.fromEntries(
    TABS.map((tab) => [
      tab,
      district
        .rows(tab)
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );

/** Every round trip of a roll-up that nobody disturbs. */
const straight = changedDistrict();
const numbers: number[] = [];
rolledUpWith(straight, (number, call) => {
  if (roundTrips(call) > 0) numbers.push(number);
});

test('a roll-up killed at any call, and run again, ends in the tracker of one that was not', () => {
  expect(numbers.length).toBeGreaterThan(20);
  const wanted = rowsByKey(straight);
  // What a later run makes of a tracker depends on the tracker alone, so each that a kill leaves is tried once.
  const left = new Set([JSON.stringify(state)]);
  for (const at of numbers) {
    const district = changedDistrict();
    const died = rolledUpWith(district, (number) => {
      if (number === at) throw new Killed('Exceeded maximum execution time');
    });
    expect([at, died]).toEqual([at, expect.any(Killed)]);
    const tracker = JSON.stringify(district.state());
    if (left.has(tracker)) continue;
    left.add(tracker);
    district.rollUp();
    expect([at, rowsByKey(district)]).toEqual([at, wanted]);
  }
  expect(left.size).toBeGreaterThan(5);
});

/** What a person may do to the Goals tab while it is being written. */
const EDITS: readonly (readonly [string, (office: SpreadsheetPerson, row: number) => void])[] = [
  ['sort by goal, last first,', (office) => office.sortBy('Goals', idColumn(office), false)],
  ['sort by their own note, last first,', (office) => office.sortBy('Goals', noteColumn(office), false)],
  ['insert an empty row', insertRow],
  ['write a remark', (office, row) => office.typeIn('Goals', row, noteColumn(office), 'A remark')],
];

function insertRow(office: SpreadsheetPerson, row: number): void {
  office.duplicateRow('Goals', row);
  office.typeRow('Goals', row, office.readTab('Goals')[0]?.map(() => '') ?? []);
}

/** From about where the Goals tab is read: what happens before that, a roll-up sees. */
const LATE = numbers.slice(numbers.length / 3);

describe('people who, at any call of a roll-up,', () => {
  const wanted = goals(straight);

  test.each(
    EDITS.map(([what, edit], offset) => [what, edit, LATE.filter((_, at) => at % 3 === offset % 3)] as const),
  )('%s keep what they wrote beside the right goals, and lose no goal', (_what, edit, times) => {
    for (const at of times) {
      const district = changedDistrict();
      const reply = rolledUpWith(district, (number) => {
        if (number === at) edit(district.office, 2 + (at % 3));
      });
      expect([at, reply]).toEqual([at, expect.objectContaining({ ok: true })]);
      expect([at, notes(district)]).toEqual([at, notesExpected(district)]);
      district.rollUp();
      expect([at, goals(district)]).toEqual([at, wanted]);
      expect([at, notes(district)]).toEqual([at, notesExpected(district)]);
    }
  });

  /** Rows that stand for a goal, without people’s notes; rows of people’s own are not among them. */
  function goals(district: TestDistrict): string[] {
    return district
      .rows('Goals')
      .filter((row) => row['Goal ID'] !== null)
      .map(({ [NOTE]: _note, ...row }) => JSON.stringify(row))
      .sort();
  }

  /** Notes with the goals they stand beside. */
  function notes(district: TestDistrict) {
    const rows = district.rows('Goals').filter((row) => row[NOTE] !== null);
    return rows.map((row) => [row['Goal ID'], row[NOTE]]).sort();
  }

  /** Every goal that had a note still has it; a remark made meanwhile stands for the note it replaced. */
  function notesExpected(district: TestDistrict) {
    const remark = notes(district).find(([, note]) => note === 'A remark');
    return NOTED.map((id) => (remark?.[0] === id ? remark : [id, noteOn(id)])).sort();
  }
});
