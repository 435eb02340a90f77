import type { Area } from '../area.ts';
import type { SpreadsheetModel, Tab } from '../model.ts';
import { type ChartData, chartData } from './chart-data.ts';
import {
  type ChartModel,
  type ChartOptions,
  type ChartPosition,
  type ChartTypeName,
  DEFAULT_SIZE,
} from './chart-model.ts';

/** A chart as a person sees it over the grid. */
export interface SeenChart extends ChartPosition {
  readonly id: number;
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly isStacked: boolean;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly categories: ChartData['categories'];
  readonly series: readonly (ChartData['series'][number] & { readonly color: string | null })[];
}

/** A chart a person makes over cells of the same tab, the first row of which are headings. */
export interface ChartByHand extends Partial<ChartOptions> {
  readonly type: ChartTypeName;
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
}

/** What a person may do at a spreadsheet, with their rights looked at. */
interface Desk {
  readonly model: () => SpreadsheetModel;
  /** The tab, to see; throws where the person may not. */
  readonly see: (tabName: string) => Tab;
  /** The tab, to change; throws where the person may not. */
  readonly change: (tabName: string) => Tab;
}

const KINDS = { BAR: 'bar', COLUMN: 'column', LINE: 'line', PIE: 'pie' } as const;

/** The charts of a spreadsheet in a person's hands. */
export class PersonCharts {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Those on a tab, the oldest first. */
  of(tabName: string): SeenChart[] {
    return this.#desk.see(tabName).charts.map((chart) => seen(this.#desk.model(), chart));
  }

  /** To a cell. */
  move(tabName: string, id: number, row: number, column: number): void {
    this.#change(tabName, id, (chart) => ({ ...chart, position: { row, column, offsetX: 0, offsetY: 0 } }));
  }

  restyle(tabName: string, id: number, options: ChartOptions): void {
    this.#change(tabName, id, (chart) => ({ ...chart, options: { ...chart.options, ...options } }));
  }

  delete(tabName: string, id: number): void {
    const tab = this.#desk.change(tabName);
    requireChart(tab, id);
    tab.charts = tab.charts.filter((chart) => chart.id !== id);
  }

  /** The number the chart goes by. */
  make(tabName: string, { type, areas, row, column, ...options }: ChartByHand): number {
    const tab = this.#desk.change(tabName);
    const model = this.#desk.model();
    const id = model.nextChartId;
    model.nextChartId += 1;
    const sources = areas.map((area) => ({ sheetId: tab.sheetId, area: { ...area } }));
    const position = { row, column, offsetX: 0, offsetY: 0 };
    tab.charts.push({ id, type, sources, headers: 1, options, position });
    return id;
  }

  #change(tabName: string, id: number, changed: (chart: ChartModel) => ChartModel): void {
    const tab = this.#desk.change(tabName);
    requireChart(tab, id);
    tab.charts = tab.charts.map((chart) => (chart.id === id ? changed(chart) : chart));
  }
}

function requireChart(tab: Tab, id: number): void {
  if (!tab.charts.some((chart) => chart.id === id)) throw new Error(`The tab ${tab.name} has no chart ${id}`);
}

function seen(model: SpreadsheetModel, chart: ChartModel): SeenChart {
  const { id, type, options, position } = chart;
  const { categories, series } = chartData(model, chart);
  return {
    id,
    kind: KINDS[type],
    isStacked: options.isStacked ?? false,
    title: options.title ?? '',
    ...position,
    width: options.width ?? DEFAULT_SIZE.width,
    height: options.height ?? DEFAULT_SIZE.height,
    categories,
    series: series.map((each, at) => ({ ...each, color: options.colors?.[at] ?? null })),
  };
}
