import { invariant } from '../text/invariant.ts';

/** A rectangle of one tab; rows and columns count from 1. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cell the top left corner is in, from 1, and the distance from that cell's corner in pixels. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** A chart of lying bars over columns of one table, whose first row holds the names of the series. */
export interface DashboardChart {
  readonly title: string;
  readonly isStacked: boolean;
  /** Of the series in order. */
  readonly colors: readonly string[];
  /** Side by side: the names of the bars, then the series. */
  readonly areas: readonly CellArea[];
  readonly place: ChartPlace;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The table the charts draw: its headings, and the rows from the headings to the last bar. */
export interface ChartedTable {
  readonly headings: readonly string[];
  readonly firstRow: number;
  readonly rows: number;
  /** The row of the tab the charts begin in: nothing stands there or below. */
  readonly chartsRow: number;
}

/** Headings of the table, as the charts find its columns. */
export const CHARTED = {
  name: 'Name',
  money: 'Money',
  onTrack: 'Met or on track',
  near: 'Near',
  offTrack: 'Off track or regressed',
  noData: 'No data',
  withGoal: 'Schools with a goal',
  withoutGoal: 'Schools without a goal',
} as const;

const SIZE = { width: 560, height: 340 };
/** Two charts of this size, side by side over the columns of the Dashboard, fit a screen 1280 pixels wide. */
const RIGHT = { column: 5, offsetX: 62 };
const LEFT = { column: 1, offsetX: 4 };
/** Rows of 21 pixels that a chart and the space below it take. */
const ROWS_A_CHART = 17;

/** The colors of one chart differ in lightness, so that they are told apart in grey and by people who see few colors. */
const CHARTS: readonly {
  readonly title: string;
  readonly series: readonly (readonly [heading: string, color: string])[];
  readonly at: { readonly column: number; readonly offsetX: number; readonly band: number };
}[] = [
  {
    title: 'Progress of the goals under each priority',
    series: [
      [CHARTED.onTrack, '#2b7a5e'],
      [CHARTED.near, '#ebb03a'],
      [CHARTED.offTrack, '#6e1a1a'],
      [CHARTED.noData, '#d5d9de'],
    ],
    at: { ...LEFT, band: 0 },
  },
  {
    title: 'Schools with and without a goal under each priority',
    series: [
      [CHARTED.withGoal, '#1f5a8c'],
      [CHARTED.withoutGoal, '#f2b880'],
    ],
    at: { ...RIGHT, band: 0 },
  },
  {
    title: 'Money behind the goals of each priority',
    series: [[CHARTED.money, '#1f5a8c']],
    at: { ...LEFT, band: 1 },
  },
];

/** The charts of the Dashboard over its table of priorities, below everything it holds. */
export function dashboardCharts({ headings, firstRow, rows, chartsRow }: ChartedTable): DashboardChart[] {
  const columnOf = (heading: string): number => {
    const index = headings.indexOf(heading);
    invariant(index >= 0, `a column ${heading} in the table the charts draw`);
    return index + 1;
  };
  return CHARTS.map(({ title, series, at: { column, offsetX, band } }) => ({
    title,
    isStacked: series.length > 1,
    colors: series.map(([, color]) => color),
    areas: joined([CHARTED.name, ...series.map(([heading]) => heading)].map(columnOf)).map((columns) => ({
      row: firstRow,
      rows,
      ...columns,
    })),
    place: { row: chartsRow + band * ROWS_A_CHART, column, offsetX, offsetY: 4 },
    ...SIZE,
  }));
}

/** Runs of neighbouring columns. */
function joined(columns: readonly number[]): { readonly column: number; readonly columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
