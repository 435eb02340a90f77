import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import type { MeterReading } from '../../src/emulator/meter.ts';
import type { SeenChart } from '../../src/emulator/spreadsheets/charts/person-charts.ts';
import { addRow, enterDistrict } from '../../src/studio/district/enter-district.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { idOf, TestDistrict } from '../support/bundle-district.ts';
import { PROFILE } from '../support/bundle-plans.ts';

const DASHBOARD = 'Dashboard';
const TITLES = [
  'Progress of the goals under each priority',
  'Schools with and without a goal under each priority',
  'Money behind the goals of each priority',
];

const NONE = 'No priority of the district';

const rolledUp = new TestDistrict(['Alder', 'Maple']);
rolledUp.rollUp();
const state = rolledUp.state();

const district = () => new TestDistrict([], state, rolledUp.workspace);
const charts = ({ office }: TestDistrict): SeenChart[] => office.charts.of(DASHBOARD);
const chartOf = (of: TestDistrict, title: string): SeenChart => {
  const found = charts(of).find((chart) => chart.title === title);
  if (!found) throw new Error(`There is no chart ${title}`);
  return found;
};
const setUp = (of: TestDistrict) => serverCall(of.tracker(), 'setUpTracker');
const lastRow = ({ office }: TestDistrict) => office.readTab(DASHBOARD).length;

function addPriority({ office }: TestDistrict, id: string, name: string): void {
  addRow(office, 'Priorities', { ID: id, Priority: name });
}

/** The numbers a chart draws, read from the cells of its table by their headings. */
function numbersInTable({ office }: TestDistrict, heading: string): unknown[] {
  const rows = office.readTab(DASHBOARD);
  const header = rows.findIndex(([first]) => first?.display === 'Priority');
  const column = rows[header]?.findIndex(({ display }) => display === heading) ?? -1;
  return rows.slice(header + 1, -1).map((row) => row[column]?.value ?? null);
}

/** A roll-up with the names of the calls it made, and what it cost. */
function watchedRollUp(of: TestDistrict): {
  calls: string[];
  notices: readonly string[];
  cost: MeterReading;
} {
  const calls: string[] = [];
  of.workspace.interrupt = (call) => void calls.push(call.method);
  try {
    const { outcome, cost } = of.meteredRollUp();
    return { calls: calls.filter((name) => /chart/i.test(name)), notices: outcome.notices, cost };
  } finally {
    of.workspace.interrupt = null;
  }
}

test('a tracker that is set up has its charts, over every priority and what has none', () => {
  const seen = charts(district());
  expect(seen.map(({ title }) => title)).toEqual(TITLES);
  for (const chart of seen) {
    expect(chart).toMatchObject({ kind: 'bar', isStacked: chart.series.length > 1 });
    expect(chart.categories).toEqual(['Belonging', 'Instruction', NONE]);
    for (const { name, values, color } of chart.series) {
      expect([name, values]).toEqual([name, numbersInTable(rolledUp, name)]);
      expect(color).toMatch(/^#/);
    }
  }
  expect(
    chartOf(rolledUp, TITLES[2] ?? '').series[0]?.values.some((value) => value !== null && value > 0),
  ).toBe(true);
});

test('they lie below everything the Dashboard says', () => {
  for (const { row } of charts(rolledUp)) expect(row).toBeGreaterThan(lastRow(rolledUp) + 1);
});

test('when nothing changed, no roll-up asks for a chart and setting up writes none', () => {
  const used = district();
  const before = used.state();
  expect(watchedRollUp(used).calls).toEqual([]);
  setUp(used);
  expect(used.state()).toEqual(before);
});

test('one more plan shows in the charts without a call', () => {
  const used = district();
  const before = chartOf(used, TITLES[1] ?? '').series[0]?.values;
  used.addPlan({ school: 'Cedar' }, 2);
  used.list([['Cedar', documentAddress(idOf('Cedar'))]]);
  expect(watchedRollUp(used).calls).toEqual([]);
  const after = chartOf(used, TITLES[1] ?? '').series[0]?.values;
  expect(after).toEqual(numbersInTable(used, 'Schools with a goal'));
  expect(after).not.toEqual(before);
});

test('with one more priority the charts draw it and move down, but for one that somebody moved', () => {
  const used = district();
  const { office } = used;
  const [progress, schools, money] = charts(used).map(({ id }) => id);
  office.charts.move(DASHBOARD, money ?? 0, 2, 13);
  office.charts.restyle(DASHBOARD, schools ?? 0, { title: 'Where goals are missing', colors: ['#000000'] });
  addPriority(used, 'P3', 'Attendance');
  const before = charts(used);
  const { calls, notices } = watchedRollUp(used);
  expect(calls).toEqual(['Sheet.getCharts', ...Array.from({ length: 3 }, () => 'Sheet.updateChart')]);
  expect(notices).toEqual([]);
  const after = charts(used);
  for (const { categories } of after) {
    expect(categories).toEqual(['Belonging', 'Instruction', 'Attendance', NONE]);
  }
  expect(after.map(({ id, row, column }) => [id, row, column])).toEqual([
    [progress, (before[0]?.row ?? 0) + 1, 1],
    [schools, (before[1]?.row ?? 0) + 1, before[1]?.column],
    [money, 2, 13],
  ]);
  expect(after[1]).toMatchObject({
    title: 'Where goals are missing',
    series: [{ color: '#000000' }, { color: null }],
  });
  expect(after[0]?.row).toBeGreaterThan(lastRow(used) + 1);
  expect(watchedRollUp(used).calls).toEqual([]);
});

test('a chart somebody deleted comes back when the tracker is set up, and no sooner', () => {
  const used = district();
  used.office.charts.delete(DASHBOARD, chartOf(used, TITLES[0] ?? '').id);
  watchedRollUp(used);
  addPriority(used, 'P3', 'Attendance');
  watchedRollUp(used);
  expect(charts(used).map(({ title }) => title)).toEqual(TITLES.slice(1));
  setUp(used);
  expect(
    charts(used)
      .map(({ title }) => title)
      .sort(),
  ).toEqual([...TITLES].sort());
  expect(chartOf(used, TITLES[0] ?? '').categories).toHaveLength(4);
});

test('a Dashboard with no rows to spare gets room for its charts', () => {
  const small = structuredClone(state);
  for (const tab of small.tabs) if (tab.name === DASHBOARD) tab.maxRows = lastRow(rolledUp);
  for (const tab of small.tabs) if (tab.name === DASHBOARD) tab.charts = [];
  const used = new TestDistrict([], small, rolledUp.workspace);
  setUp(used);
  expect(charts(used).map(({ title, row }) => [title, row])).toEqual(
    charts(rolledUp).map(({ title, row }) => [title, row]),
  );
});

test('set up before anything was filled in, the first roll-up lets the charts draw every priority', () => {
  const used = new TestDistrict([], null);
  setUp(used);
  expect(charts(used).map(({ categories }) => categories)).toEqual([[NONE], [NONE], [NONE]]);
  enterDistrict(used.office, { ...PROFILE, schools: [] });
  used.addPlan({ school: 'Cedar' }, 2);
  used.list([['Cedar', documentAddress(idOf('Cedar'))]]);
  expect(watchedRollUp(used).notices).toEqual([]);
  for (const { categories, row } of charts(used)) {
    expect(categories).toEqual(['Belonging', 'Instruction', NONE]);
    expect(row).toBeGreaterThan(lastRow(used) + 1);
  }
});

test('charts people made are left as they are', () => {
  const used = district();
  const table = { row: 1, column: 1, rows: 6, columns: 2 };
  used.office.charts.make(DASHBOARD, { type: 'PIE', areas: [table], row: 2, column: 14, title: 'Ours' });
  used.office.charts.make(DASHBOARD, {
    type: 'LINE',
    areas: [table],
    row: 9,
    column: 14,
    title: TITLES[1] ?? '',
  });
  const own = () =>
    used
      .state()
      .tabs.find(({ name }) => name === DASHBOARD)
      ?.charts.slice(3);
  const before = own();
  addPriority(used, 'P3', 'Attendance');
  watchedRollUp(used);
  setUp(used);
  expect(charts(used)).toHaveLength(5);
  expect(own()).toEqual(before);
});

test('the Dashboard under another name keeps its charts, and one made anew by a roll-up gets new ones', () => {
  const used = district();
  used.office.renameTab(DASHBOARD, 'Overview');
  used.rollUp();
  expect(used.office.charts.of('Overview')).toHaveLength(3);
  const anew = district();
  anew.office.deleteTab(DASHBOARD);
  anew.rollUp();
  expect(charts(anew).map(({ title }) => title)).toEqual(TITLES);
  for (const { categories } of charts(anew)) expect(categories).toHaveLength(3);
});

test.each(['Sheet.getCharts', 'Sheet.updateChart'])(
  'where Google refuses %s, the plans are rolled up and a notice says so',
  (method) => {
    const used = district();
    addPriority(used, 'P3', 'Attendance');
    used.workspace.interrupt = (call) => {
      if (call.method === method)
        throw new ServiceError('You are trying to edit a protected cell or object.');
    };
    const { outcome } = used.meteredRollUp();
    used.workspace.interrupt = null;
    expect(outcome.notices).toEqual([
      expect.stringContaining('did not let the charts on the tab “Dashboard” be drawn'),
    ]);
    expect(numbersInTable(used, 'Goals')).toHaveLength(4);
    setUp(used);
    for (const { categories } of charts(used)) expect(categories).toHaveLength(4);
  },
);

test('killed at any call that concerns charts and run again, a roll-up ends in the same charts', () => {
  const straight = district();
  addPriority(straight, 'P3', 'Attendance');
  const begun = straight.state();
  const numbers: number[] = [];
  straight.workspace.interrupt = (call, number) => {
    if (numbers.length > 0 || /chart/i.test(call.method)) numbers.push(number);
  };
  straight.rollUp();
  straight.workspace.interrupt = null;
  expect(numbers.length).toBeGreaterThan(4);
  for (const at of numbers) {
    const used = new TestDistrict([], begun, rolledUp.workspace);
    used.workspace.interrupt = (_call, number) => {
      if (number === at) throw new Killed('Exceeded maximum execution time');
    };
    expect(() => used.rollUp()).toThrow('Exceeded');
    used.workspace.interrupt = null;
    used.rollUp();
    expect([at, charts(used)]).toEqual([at, charts(straight)]);
  }
});
