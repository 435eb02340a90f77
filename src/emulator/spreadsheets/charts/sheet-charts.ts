import { NotEmulated, ServiceError } from '../../execution.ts';
import { signatureError } from '../../services/signature.ts';
import type { Tab } from '../model.ts';
import { beforeChange, beforeRead } from '../open-spreadsheet.ts';
import { EmbeddedChartBuilder } from './chart-builder.ts';
import { type ChartDraft, type ChartHome, draftFrom, emptyDraft } from './chart-draft.ts';
import type { ChartModel } from './chart-model.ts';
import { draftOf, EmbeddedChart } from './embedded-chart.ts';

/**
 * `Sheet.getCharts`: one read. Asking the charts themselves for what they are is assumed to cost nothing more.
 */
export function chartsOf(home: ChartHome, tab: Tab): EmbeddedChart[] {
  beforeRead(home.open, 'Sheet.getCharts', tab);
  return tab.charts.map((chart) => new EmbeddedChart(draftFrom(home, chart)));
}

export function newChart(home: ChartHome): EmbeddedChartBuilder<EmbeddedChart> {
  return new EmbeddedChartBuilder(emptyDraft(home), (draft) => new EmbeddedChart(draft));
}

export function insertChart({ open }: ChartHome, tab: Tab, chart: unknown): void {
  const draft = requireChart('insertChart', tab, chart);
  if (draft.id !== null) throw new NotEmulated('Inserting a chart that is in the spreadsheet already');
  beforeChange(open, 'Sheet.insertChart', tab);
  tab.charts.push(finished(draft, tab, open.model.nextChartId));
  open.model.nextChartId += 1;
}

/** Puts the whole chart in place of what it is by now. */
export function updateChart({ open }: ChartHome, tab: Tab, chart: unknown): void {
  const draft = requireChart('updateChart', tab, chart);
  beforeChange(open, 'Sheet.updateChart', tab);
  const at = tab.charts.findIndex(({ id }) => id === draft.id);
  if (at < 0) throw new ServiceError('The chart does not exist on this sheet.');
  tab.charts[at] = finished(draft, tab, tab.charts[at]?.id ?? 0);
}

function requireChart(method: string, tab: Tab, chart: unknown): ChartDraft {
  const draft = draftOf(chart);
  if (!draft) throw signatureError(`SpreadsheetApp.Sheet.${method}`, [chart]);
  if (!draft.home.open.model.tabs.includes(tab)) throw new NotEmulated('A chart of another spreadsheet');
  return draft;
}

/** What Google would choose or guess for what was left out is refused here. */
function finished(
  { type, sources, headers, options, position }: ChartDraft,
  tab: Tab,
  id: number,
): ChartModel {
  if (type === null) throw new NotEmulated('A chart without a type');
  if (sources.length === 0) throw new NotEmulated('A chart without a range');
  if (headers === null) throw new NotEmulated('A chart without setNumHeaders');
  if (position === null) throw new NotEmulated('A chart without a position');
  if (position.row > tab.maxRows || position.column > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const height = sources[0]?.area.rows;
  if (sources.some(({ area }) => area.rows !== height)) {
    throw new NotEmulated('A chart over ranges of different heights');
  }
  return structuredClone({ id, type, sources, headers, options, position });
}
