import { NotEmulated } from '../../execution.ts';
import { signatureError } from '../../services/signature.ts';
import type { Tab } from '../model.ts';
import type { OpenSpreadsheet } from '../open-spreadsheet.ts';
import { Range } from '../range.ts';
import { tabOf } from '../tab-of-sheet.ts';
import type { ChartModel, ChartOptions, ChartPosition, ChartSource, ChartTypeName } from './chart-model.ts';

/** What the charts of one spreadsheet need of it. */
export interface ChartHome {
  readonly open: OpenSpreadsheet;
  /** A `Sheet` for a tab. */
  readonly sheetOf: (tab: Tab) => object;
}

/** A chart in a script's hands: read from a tab, or not yet inserted, when it has no id and may lack a type and a place. */
export interface ChartDraft {
  readonly home: ChartHome;
  readonly id: number | null;
  readonly type: ChartTypeName | null;
  readonly sources: readonly ChartSource[];
  /** Null: Google would guess. */
  readonly headers: number | null;
  readonly options: ChartOptions;
  readonly position: ChartPosition | null;
}

export const emptyDraft = (home: ChartHome): ChartDraft => ({
  home,
  id: null,
  type: null,
  sources: [],
  headers: null,
  options: {},
  position: null,
});

export const draftFrom = (home: ChartHome, chart: ChartModel): ChartDraft => ({
  ...structuredClone(chart),
  home,
});

/** The ranges of a chart; what its tab lost is left out. */
export function rangesOf({ home, sources }: ChartDraft): Range[] {
  const { tabs } = home.open.model;
  return sources.flatMap(({ sheetId, area }) => {
    const tab = tabs.find((each) => each.sheetId === sheetId);
    return tab ? [new Range(home.open, tab, { ...area }, home.sheetOf(tab))] : [];
  });
}

/** The source a script's range stands for. */
export function sourceOf({ home }: ChartDraft, method: string, range: unknown): ChartSource {
  const tab = range instanceof Range ? tabOf(range.getSheet()) : undefined;
  if (!(range instanceof Range) || !tab) {
    throw signatureError(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, [range]);
  }
  if (!home.open.model.tabs.includes(tab)) throw new NotEmulated('A chart over another spreadsheet');
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  return { sheetId: tab.sheetId, area };
}
