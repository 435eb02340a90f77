import type { Tracker } from '../app/ports.ts';
import type { ChartFollow, StandingChart } from '../core/tracker/chart-changes.ts';
import type { CellArea, ChartPlace, DashboardChart } from '../core/tracker/dashboard-charts.ts';
import { rangeWithRoom } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The charts of the tracker's tabs; those read last are kept, as a change needs Google's own object. */
export function trackerCharts(sheetOf: (tab: string) => Sheet): Pick<Tracker, 'charts' | 'changeCharts'> {
  let read: readonly Chart[] = [];
  return {
    charts: (tab) =>
      orRefused(null, () => {
        const sheet = sheetOf(tab);
        read = sheet.getCharts();
        return read.map((chart) => standingChart(sheet, chart));
      }),
    changeCharts: (tab, { add, follow }) =>
      orRefused(false, () => {
        const sheet = sheetOf(tab);
        for (const chart of add) sheet.insertChart(built(sheet, chart));
        for (const change of follow) {
          const chart = read.filter((each) => each.getChartId() === change.id)[0];
          if (chart) sheet.updateChart(following(sheet, chart, change));
        }
        return true;
      }),
  };
}

/** Charts are no reason to lose what else is being written. */
function orRefused<Value, Refused>(refused: Refused, attempt: () => Value): Value | Refused {
  try {
    return attempt();
  } catch {
    return refused;
  }
}

function standingChart(sheet: Sheet, chart: Chart): StandingChart {
  const ranges = chart.getRanges();
  const info = chart.getContainerInfo();
  const isHere = ranges.every((range) => range.getSheet().getSheetId() === sheet.getSheetId());
  return {
    id: chart.getChartId() ?? 0,
    title: String(chart.getOptions().get('title') ?? ''),
    areas: isHere
      ? ranges.map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        }))
      : null,
    place: {
      row: info.getAnchorRow(),
      column: info.getAnchorColumn(),
      offsetX: info.getOffsetX(),
      offsetY: info.getOffsetY(),
    },
  };
}

function built(sheet: Sheet, { areas, place, ...look }: DashboardChart): Chart {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .setNumHeaders(1)
    .setOption('title', look.title)
    .setOption('isStacked', look.isStacked)
    .setOption('colors', [...look.colors])
    .setOption('legend.position', look.isStacked ? 'top' : 'none')
    .setOption('width', look.width)
    .setOption('height', look.height);
  return over(sheet, builder, areas, place).build();
}

function following(sheet: Sheet, chart: Chart, { areas, place }: ChartFollow): Chart {
  return over(sheet, chart.modify().clearRanges(), areas, place).build();
}

function over(sheet: Sheet, builder: Builder, areas: readonly CellArea[], place: ChartPlace): Builder {
  for (const { row, column, rows, columns } of areas) {
    builder.addRange(rangeWithRoom(sheet, row, column, rows, columns));
  }
  rangeWithRoom(sheet, place.row, place.column, 1, 1);
  return builder
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setPosition(place.row, place.column, place.offsetX, place.offsetY);
}
