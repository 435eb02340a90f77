import { columnFinder } from '../../../src/core/tracker/column-letter.ts';
import { dashboardLayout } from '../../../src/core/tracker/dashboard.ts';
import type { CellArea, DashboardChart } from '../../../src/core/tracker/dashboard-charts.ts';
import { SCHOOLS_TAB } from '../../../src/core/tracker/people-tabs.ts';
import { GOALS_TAB } from '../../../src/core/tracker/plan-tabs.ts';
import { coverageTab, DASHBOARD_TAB } from '../../../src/core/tracker/report-tabs.ts';
import type { TabDefinition } from '../../../src/core/tracker/tab-definition.ts';

const LONG = 'Attendance, belonging and the well-being of every student, family and member of staff. '.repeat(
  3,
);

/** The Dashboard of a district with so many priorities. */
function dashboardOf(count: number, name = 'Reading') {
  const priorities = Array.from({ length: count }, (_, at) => ({ id: `P${at + 1}`, name, description: '' }));
  const tabs = [GOALS_TAB, coverageTab(priorities), SCHOOLS_TAB];
  const asMade = ({ columns }: TabDefinition) => ({ header: columns.map(({ header }) => header), rows: [] });
  const contents = Object.fromEntries(tabs.map((tab) => [tab.name, asMade(tab)]));
  return dashboardLayout({ priorities, columnOf: columnFinder(tabs, contents) });
}

type Layout = ReturnType<typeof dashboardOf>;

/** The cells an area covers, row by row. */
const cellsOf = ({ cells }: Layout, { row, column, rows, columns }: CellArea) =>
  cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));

const headingsOf = (layout: Layout, { areas }: DashboardChart) =>
  areas.flatMap((area) => cellsOf(layout, area)[0] ?? []);

describe.each([0, 1, 8, 30])('the charts over %d priorities', (count) => {
  const layout = dashboardOf(count, LONG);
  const { cells, charts } = layout;

  it('draw the columns they speak of', () => {
    expect(charts.map((chart) => [chart.title, headingsOf(layout, chart)])).toEqual([
      [
        'Progress of the goals under each priority',
        ['Name', 'Met or on track', 'Near', 'Off track or regressed', 'No data'],
      ],
      [
        'Schools with and without a goal under each priority',
        ['Name', 'Schools with a goal', 'Schools without a goal'],
      ],
      ['Money behind the goals of each priority', ['Name', 'Money']],
    ]);
  });

  it('draw every priority and what has none, and not the sum of all', () => {
    for (const { areas } of charts) {
      const [names] = areas;
      const [, ...bars] = names ? cellsOf(layout, { ...names, columns: 1 }).flat() : [];
      expect(bars).toEqual([...Array.from({ length: count }, () => LONG), 'No priority of the district']);
      for (const area of areas) expect([area.row, area.rows]).toEqual([names?.row, names?.rows]);
    }
  });

  it('lie right below their table and cover no cell with content', () => {
    expect(cells[cells.length - 1]?.[0]).toBe('All');
    expect(Math.min(...charts.map(({ place }) => place.row))).toBe(cells.length + 2);
  });

  it('do not cover each other', () => {
    for (const [at, one] of charts.entries()) {
      for (const other of charts.slice(at + 1))
        expect([one.title, other.title, overlap(one, other)]).toContain(false);
    }
  });

  it('fit a screen 1280 pixels wide', () => {
    for (const chart of charts) expect(boxOf(chart).right).toBeLessThanOrEqual(1280 - 100);
  });

  it('have colors of their own that differ in lightness', () => {
    for (const { colors, areas } of charts) {
      const drawn = areas.reduce((sum, { columns }) => sum + columns, 0) - 1;
      expect(colors).toHaveLength(drawn);
      const sorted = colors.map(lightness).sort((one, other) => one - other);
      const steps = sorted.slice(1).map((value, at) => value - (sorted[at] ?? 0));
      expect(Math.min(100, ...steps)).toBeGreaterThan(10);
    }
  });
});

it('a longer table moves every chart down and leaves it as far below the table', () => {
  const distances = [1, 8].map((count) => {
    const { charts } = dashboardOf(count);
    return charts.map(({ place, areas: [first] }) => place.row - (first ? first.row + first.rows : 0));
  });
  expect(distances[0]).toEqual(distances[1]);
});

it('without a column to count over there are no charts', () => {
  const { charts } = dashboardLayout({ priorities: [], columnOf: () => null });
  expect(charts).toEqual([]);
});

it('what is bold on the tab are its titles and headings', () => {
  const { cells } = dashboardOf(2);
  const bold = DASHBOARD_TAB.look?.boldRows.map((row) => cells[row - 1]?.[0]);
  expect(bold).toEqual([
    'Dashboard',
    'Schools and plans',
    'Progress of goals',
    'Goals and schools by priority',
    'Priority',
  ]);
  const over = ({ row, column, columns }: { row: number; column: number; columns: number }) =>
    cells[row - 1]?.slice(column - 1, column - 1 + columns) ?? [];
  expect(DASHBOARD_TAB.look?.numberHeadings.map((area) => [over(area)[0], over(area).length])).toEqual([
    ['Number', 1],
    ['Goals', 1],
    ['Goals', 9],
  ]);
  expect(cells[18]?.[(DASHBOARD_TAB.look?.moneyColumn ?? 0) - 1]).toBe('Money');
  expect(cells[(DASHBOARD_TAB.look?.wrappedRow ?? 0) - 1]?.[0]).toBe('Priority');
});

/** From the left and top edge of the grid, in pixels, with the widths the tab is made with. */
function boxOf({ place, width, height }: DashboardChart) {
  const widths = DASHBOARD_TAB.look?.widths ?? [];
  const left = widths.slice(0, place.column - 1).reduce((sum, each) => sum + each, 0) + place.offsetX;
  const top = (place.row - 1) * 21 + place.offsetY;
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(one: DashboardChart, other: DashboardChart): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** L* of CIE 1976, from 0 for black to 100 for white. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}
