import { enumOf } from '../../services/enum-value.ts';
import type { Area } from '../area.ts';

/** The kinds of chart there are here; Sheets has more. */
export const ChartType = enumOf(['BAR', 'COLUMN', 'LINE', 'PIE']);
export type ChartTypeName = keyof typeof ChartType;

export const ChartMergeStrategy = enumOf(['MERGE_COLUMNS', 'MERGE_ROWS']);

/** Cells a chart draws from; the tab by its sheet id, so that it keeps them under another name. */
export interface ChartSource {
  readonly sheetId: number;
  readonly area: Area;
}

/** The cell the top left corner is in, from 1, and the distance from that cell's corner in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** By the names Google gives them; absent is Google's own choice. */
export interface ChartOptions {
  readonly title?: string;
  readonly isStacked?: boolean;
  /** Of the series in order, such as `#1f5a8c`. */
  readonly colors?: readonly string[];
  readonly 'legend.position'?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A chart on a tab. Its ranges lie side by side; rows at their top are headings, the first column the categories. */
export interface ChartModel {
  readonly id: number;
  readonly type: ChartTypeName;
  readonly sources: readonly ChartSource[];
  readonly headers: number;
  readonly options: ChartOptions;
  readonly position: ChartPosition;
}

/** What Sheets draws where no size was set, in pixels. */
export const DEFAULT_SIZE = { width: 600, height: 371 };
