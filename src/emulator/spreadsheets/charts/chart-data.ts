import { NotEmulated } from '../../execution.ts';
import type { Scalar, SpreadsheetModel, Tab } from '../model.ts';
import { displayAt, resultAt } from '../read-cell.ts';
import type { ChartModel } from './chart-model.ts';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

interface Line {
  readonly tab: Tab;
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * What a chart draws: its ranges side by side, without hidden rows and columns. Rows that only a filter hides are
 * drawn here. A chart whose cells are all gone has neither categories nor series.
 */
export function chartData(model: SpreadsheetModel, { sources, headers }: ChartModel): ChartData {
  const lines = sources.flatMap(({ sheetId, area }): Line[] => {
    const tab = model.tabs.find((each) => each.sheetId === sheetId);
    if (!tab) return [];
    const rows = numbersFrom(area.row, area.rows).filter((row) => !tab.hiddenRows.includes(row));
    const columns = numbersFrom(area.column, area.columns);
    return columns
      .filter((column) => !tab.hiddenColumns.includes(column))
      .map((column) => ({ tab, column, rows }));
  });
  const [domain, ...others] = lines;
  if (!domain) return { categories: [], series: [] };
  if (others.some(({ rows }) => rows.length !== domain.rows.length)) {
    throw new NotEmulated('A chart over ranges of different heights');
  }
  const display = ({ tab, column }: Line, row: number) => displayAt(model, tab, row, column);
  return {
    categories: domain.rows.slice(headers).map((row) => display(domain, row)),
    series: others.map((line) => ({
      name: line.rows
        .slice(0, headers)
        .map((row) => display(line, row))
        .join(' '),
      values: line.rows.slice(headers).map((row) => numberIn(resultAt(model, line.tab, row, line.column))),
    })),
  };
}

const numbersFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at);

const numberIn = (value: Scalar): number | null => (typeof value === 'number' ? value : null);
