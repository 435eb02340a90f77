import { NotEmulated } from '../../execution.ts';
import { EnumValue } from '../../services/enum-value.ts';
import { signatureError } from '../../services/signature.ts';
import type { Range } from '../range.ts';
import { type ChartDraft, rangesOf, sourceOf } from './chart-draft.ts';
import { ChartMergeStrategy, ChartType, type ChartTypeName } from './chart-model.ts';
import { withOption } from './chart-options.ts';

const isName = (name: string): name is ChartTypeName => Object.hasOwn(ChartType, name);

const refusal = (method: string, args: readonly unknown[]) =>
  signatureError(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, args);

/** Makes a chart or changes one; nothing is seen of it before the chart is inserted or updated. */
export class EmbeddedChartBuilder<Chart extends object> {
  #draft: ChartDraft;
  readonly #finish: (draft: ChartDraft) => Chart;

  constructor(draft: ChartDraft, finish: (draft: ChartDraft) => Chart) {
    this.#draft = draft;
    this.#finish = finish;
  }

  setChartType(type: unknown): this {
    const name = type instanceof EnumValue ? type.name() : '';
    if (!isName(name) || ChartType[name] !== type) throw refusal('setChartType', [type]);
    return this.#with({ type: name });
  }

  /** A range that is there already is not added again. */
  addRange(range: unknown): this {
    const source = sourceOf(this.#draft, 'addRange', range);
    const { sources } = this.#draft;
    const isThere = sources.some((each) => JSON.stringify(each) === JSON.stringify(source));
    return isThere ? this : this.#with({ sources: [...sources, source] });
  }

  clearRanges(): this {
    return this.#with({ sources: [] });
  }

  getRanges(): Range[] {
    return rangesOf(this.#draft);
  }

  setMergeStrategy(strategy: unknown): this {
    if (strategy === ChartMergeStrategy.MERGE_ROWS)
      throw new NotEmulated('Merging the ranges of a chart by rows');
    if (strategy !== ChartMergeStrategy.MERGE_COLUMNS) throw refusal('setMergeStrategy', [strategy]);
    return this;
  }

  setNumHeaders(headers: unknown): this {
    if (!Number.isInteger(headers) || Number(headers) < 0) throw refusal('setNumHeaders', [headers]);
    return this.#with({ headers: Number(headers) });
  }

  setOption(option: unknown, value: unknown): this {
    return this.#with({ options: withOption(this.#draft.options, option, value) });
  }

  setPosition(anchorRow: unknown, anchorColumn: unknown, offsetX: unknown, offsetY: unknown): this {
    const all = [anchorRow, anchorColumn, offsetX, offsetY];
    const [row = 0, column = 0, x = 0, y = 0] = all.map(Number);
    if (!all.every(Number.isInteger) || row < 1 || column < 1 || x < 0 || y < 0) {
      throw refusal('setPosition', all);
    }
    return this.#with({ position: { row, column, offsetX: x, offsetY: y } });
  }

  build(): Chart {
    return this.#finish(this.#draft);
  }

  #with(change: Partial<ChartDraft>): this {
    this.#draft = { ...this.#draft, ...change };
    return this;
  }
}
