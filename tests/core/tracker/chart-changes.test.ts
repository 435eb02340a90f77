import { chartChanges, type StandingChart } from '../../../src/core/tracker/chart-changes.ts';
import type { DashboardChart } from '../../../src/core/tracker/dashboard-charts.ts';

/** A chart over the names in B and the numbers in D of a table of so many rows. */
const chartOver = (rows: number): DashboardChart => ({
  title: 'Money',
  isStacked: false,
  colors: ['#123456'],
  areas: [
    { row: 10, column: 2, rows, columns: 1 },
    { row: 10, column: 4, rows, columns: 1 },
  ],
  place: { row: 10 + rows + 2, column: 5, offsetX: 8, offsetY: 4 },
  width: 400,
  height: 300,
});

const wanted = chartOver(5);
const MOVED = { row: 3, column: 9, offsetX: 0, offsetY: 0 };

const standing = (different: Partial<StandingChart> = {}, rows = 5): StandingChart => {
  const { title, areas, place } = chartOver(rows);
  return { id: 7, title, areas, place, ...different };
};

const apart = (rows: number) => [
  { row: 10, column: 2, rows, columns: 1 },
  { row: 10, column: 3, rows, columns: 1 },
];

interface Case {
  readonly what: string;
  readonly standing: readonly StandingChart[];
  readonly addMissing?: boolean;
  /** Ids that follow, with the row they lie at then. */
  readonly follow?: readonly (readonly [id: number, row: number])[];
  readonly adds?: boolean;
}

const CASES: readonly Case[] = [
  { what: 'a chart as it should be', standing: [standing()] },
  { what: 'one that was moved', standing: [standing({ place: MOVED })] },
  { what: 'one with another title in its place', standing: [standing({ title: 'Euros' })], addMissing: true },
  { what: 'a shorter table before', standing: [standing({}, 3)], follow: [[7, 17]] },
  { what: 'a longer table before', standing: [standing({}, 9)], follow: [[7, 17]] },
  { what: 'a shorter table before, moved', standing: [standing({ place: MOVED }, 3)], follow: [[7, 3]] },
  {
    what: 'a shorter table before, retitled',
    standing: [standing({ title: 'Euros' }, 3)],
    follow: [[7, 17]],
  },
  {
    what: 'rows put in above the table',
    standing: [
      standing({
        areas: wanted.areas.map((area) => ({ ...area, row: area.row + 2 })),
        place: { ...wanted.place, row: wanted.place.row + 2 },
      }),
    ],
    follow: [[7, 17]],
  },
  { what: 'one that was deleted', standing: [] },
  { what: 'one that was deleted, at setting up', standing: [], addMissing: true, adds: true },
  { what: 'other columns', standing: [standing({ areas: apart(3) })] },
  {
    what: 'other columns, at setting up: its title is taken',
    standing: [standing({ areas: apart(3) })],
    addMissing: true,
  },
  { what: 'cells of another tab', standing: [standing({ areas: null })] },
  { what: 'no cells any more', standing: [standing({ areas: [] })] },
  {
    what: 'the same columns under another title in another place',
    standing: [standing({ title: 'Our own', place: MOVED }, 3)],
    addMissing: true,
    adds: true,
  },
  {
    what: 'one of two alike',
    standing: [standing({}, 3), standing({ id: 8, place: MOVED }, 3)],
    follow: [[7, 17]],
  },
];

test('a chart nudged within its cell moves down with the table and keeps the nudge', () => {
  const nudged = { ...chartOver(3).place, offsetX: 30, offsetY: 1 };
  const { follow } = chartChanges([wanted], [standing({ place: nudged }, 3)], { addMissing: false });
  expect(follow.map(({ place }) => place)).toEqual([{ ...nudged, row: wanted.place.row }]);
});

test.each(CASES)('$what', ({ standing: there, addMissing = false, follow = [], adds = false }) => {
  const changes = chartChanges([wanted], there, { addMissing });
  expect(changes.follow.map(({ id, place }) => [id, place.row])).toEqual(follow);
  for (const { areas } of changes.follow) expect(areas).toEqual(wanted.areas);
  expect(changes.add).toEqual(adds ? [wanted] : []);
});

test('columns of one range may be given apart', () => {
  const joined: DashboardChart = { ...wanted, areas: [{ row: 10, column: 2, rows: 5, columns: 3 }] };
  const areas = [2, 3, 4].map((column) => ({ row: 10, column, rows: 5, columns: 1 }));
  expect(chartChanges([joined], [standing({ areas })], { addMissing: true })).toEqual({
    add: [],
    follow: [],
  });
});
