import type { Range } from '../range.ts';
import { EmbeddedChartBuilder } from './chart-builder.ts';
import { type ChartDraft, rangesOf } from './chart-draft.ts';
import type { ChartPosition } from './chart-model.ts';
import { ChartOptionsReader } from './chart-options.ts';

const drafts = new WeakMap<EmbeddedChart, ChartDraft>();

/** What a script's chart is made of; undefined for anything else. */
export function draftOf(chart: unknown): ChartDraft | undefined {
  return chart instanceof EmbeddedChart ? drafts.get(chart) : undefined;
}

/** Where a chart lies. */
export class ContainerInfo {
  readonly #position: ChartPosition;

  constructor(position: ChartPosition) {
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position.row;
  }

  getAnchorColumn(): number {
    return this.#position.column;
  }

  getOffsetX(): number {
    return this.#position.offsetX;
  }

  getOffsetY(): number {
    return this.#position.offsetY;
  }
}

/** A chart as it was when it was read or built; what happens to the tab afterwards does not show in it. */
export class EmbeddedChart {
  readonly #draft: ChartDraft;

  constructor(draft: ChartDraft) {
    this.#draft = draft;
    drafts.set(this, draft);
  }

  /** Null before it was inserted. */
  getChartId(): number | null {
    return this.#draft.id;
  }

  getOptions(): ChartOptionsReader {
    return new ChartOptionsReader(this.#draft.options);
  }

  /** As they were given; Google may give each column by itself. */
  getRanges(): Range[] {
    return rangesOf(this.#draft);
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.#draft.position ?? { row: 1, column: 1, offsetX: 0, offsetY: 0 });
  }

  modify(): EmbeddedChartBuilder<EmbeddedChart> {
    return new EmbeddedChartBuilder(this.#draft, (draft) => new EmbeddedChart(draft));
  }
}
