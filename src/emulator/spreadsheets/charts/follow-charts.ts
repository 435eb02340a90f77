import type { Area } from '../area.ts';
import type { SpreadsheetModel, Tab } from '../model.ts';
import type { ChartModel, ChartPosition, ChartSource } from './chart-model.ts';

/** Old to new numbers of rows or columns; null for what was deleted. */
export interface FollowedPlaces {
  of(old: number): number | null;
  span(first: number, last: number): { first: number; last: number } | null;
}

type Axis = 'row' | 'column';

/** After rows or columns of a tab were inserted, deleted or moved: charts there move along, and what draws from there follows. */
export function followPlaces(model: SpreadsheetModel, tab: Tab, axis: Axis, places: FollowedPlaces): void {
  eachChart(model, (chart, home) => {
    const sources = chart.sources.flatMap((source) => {
      if (source.sheetId !== tab.sheetId) return [source];
      const area = followed(source.area, axis, places);
      return area === null ? [] : [{ ...source, area }];
    });
    return {
      ...chart,
      sources,
      position: home === tab ? anchored(chart.position, axis, places) : chart.position,
    };
  });
}

/** After a tab was deleted: nothing draws from it. */
export function followRemoval(model: SpreadsheetModel, tab: Tab): void {
  const isLeft = ({ sheetId }: ChartSource) => sheetId !== tab.sheetId;
  eachChart(model, (chart) => ({ ...chart, sources: chart.sources.filter(isLeft) }));
}

function eachChart(model: SpreadsheetModel, change: (chart: ChartModel, home: Tab) => ChartModel): void {
  for (const home of model.tabs) home.charts = home.charts.map((chart) => change(chart, home));
}

function followed(area: Area, axis: Axis, places: FollowedPlaces): Area | null {
  const length = axis === 'row' ? 'rows' : 'columns';
  const span = places.span(area[axis], area[axis] + area[length] - 1);
  return span && { ...area, [axis]: span.first, [length]: span.last - span.first + 1 };
}

/** A chart whose cell was deleted is assumed to lie at the nearest one left above or to the left of it. */
function anchored(position: ChartPosition, axis: Axis, places: FollowedPlaces): ChartPosition {
  for (let old = position[axis]; old >= 1; old -= 1) {
    const place = places.of(old);
    if (place !== null) return { ...position, [axis]: place };
  }
  return { ...position, [axis]: 1 };
}
