import { NotEmulated } from '../../execution.ts';
import { signatureError } from '../../services/signature.ts';
import type { ChartOptions } from './chart-model.ts';

const isSize = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;

/** What each option takes. */
const OPTIONS: Readonly<Record<keyof ChartOptions, (value: unknown) => boolean>> = {
  title: (value) => typeof value === 'string',
  isStacked: (value) => typeof value === 'boolean',
  colors: (value) => Array.isArray(value) && value.every((each) => /^#[0-9a-f]{6}$/i.test(String(each))),
  'legend.position': (value) => ['top', 'bottom', 'left', 'right', 'none'].includes(String(value)),
  width: isSize,
  height: isSize,
};

function requireKnown(option: unknown): asserts option is keyof ChartOptions {
  if (typeof option !== 'string' || !Object.hasOwn(OPTIONS, option)) {
    throw new NotEmulated(`The chart option ${String(option)}`);
  }
}

/** The options with one more. Google takes anything and draws what it understands; here the rest is refused. */
export function withOption(options: ChartOptions, option: unknown, value: unknown): ChartOptions {
  requireKnown(option);
  if (!OPTIONS[option](value)) {
    throw signatureError('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value]);
  }
  return { ...options, [option]: Array.isArray(value) ? [...value] : value };
}

/** `EmbeddedChart.getOptions()`: what was set, null where nothing was. */
export class ChartOptionsReader {
  readonly #options: ChartOptions;

  constructor(options: ChartOptions) {
    this.#options = options;
  }

  get(option: unknown): string | number | boolean | string[] | null {
    requireKnown(option);
    const value = this.#options[option] ?? null;
    return typeof value === 'object' && value !== null ? [...value] : value;
  }
}
