import type { CellArea, ChartPlace, DashboardChart } from './dashboard-charts.ts';

/** A chart as it stands on a tab, ours or a person's. */
export interface StandingChart {
  readonly id: number;
  readonly title: string;
  /** What it draws; null when some of it is on another tab. */
  readonly areas: readonly CellArea[] | null;
  readonly place: ChartPlace;
}

export interface ChartChanges {
  readonly add: readonly DashboardChart[];
  readonly follow: readonly ChartFollow[];
}

/** A chart that is to draw other rows, and the place it lies at then. */
export interface ChartFollow {
  readonly id: number;
  readonly areas: readonly CellArea[];
  readonly place: ChartPlace;
}

/**
 * What to change so that the charts draw the whole table; nothing where they do. A chart somebody moved stays where it
 * is, and one that is missing is added only when `addMissing` says so and no other chart bears its title.
 *
 * A chart counts as the add-on's when it draws exactly its columns of this tab, and has its title or its place below
 * the table. One with other columns, or with another title in another place, is a person's and is left alone.
 */
export function chartChanges(
  wanted: readonly DashboardChart[],
  standing: readonly StandingChart[],
  { addMissing }: { readonly addMissing: boolean },
): ChartChanges {
  const add: DashboardChart[] = [];
  const follow: ChartFollow[] = [];
  for (const chart of wanted) {
    const found = standing.find((each) => isOurs(each, chart));
    if (found) follow.push(...followed(found, chart));
    else if (addMissing && standing.every(({ title }) => title !== chart.title)) add.push(chart);
  }
  return { add, follow };
}

function isOurs({ title, areas, place }: StandingChart, chart: DashboardChart): boolean {
  if (areas === null || !sameNumbers(columnsOf(areas), columnsOf(chart.areas))) return false;
  return title === chart.title || isPlacedByUs({ areas, place }, chart);
}

function followed(standing: StandingChart, chart: DashboardChart): ChartFollow[] {
  const areas = standing.areas || [];
  const isOurPlace = isPlacedByUs({ areas, place: standing.place }, chart);
  const place = isOurPlace ? { ...standing.place, row: chart.place.row } : standing.place;
  const isThere =
    areas.every((area) => area.row === chart.areas[0]?.row && area.rows === chart.areas[0].rows) &&
    place.row === standing.place.row;
  return isThere ? [] : [{ id: standing.id, areas: chart.areas, place }];
}

/**
 * The add-on puts a chart at a fixed distance below its table, which a longer table does not change. Within its cell a
 * chart may have been nudged: it keeps that.
 */
function isPlacedByUs(
  { areas, place }: { readonly areas: readonly CellArea[]; readonly place: ChartPlace },
  chart: DashboardChart,
): boolean {
  const row = chart.place.row - endOf(chart.areas) + endOf(areas);
  return place.row === row && place.column === chart.place.column;
}

const endOf = (areas: readonly CellArea[]): number => Math.max(...areas.map(({ row, rows }) => row + rows));

/** Each column by itself, in order: Google may give the columns of one range apart. */
function columnsOf(areas: readonly CellArea[]): number[] {
  return areas.flatMap(({ column, columns }) =>
    Array.from({ length: columns }, (_, index) => column + index),
  );
}

const sameNumbers = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, index) => number === other[index]);
