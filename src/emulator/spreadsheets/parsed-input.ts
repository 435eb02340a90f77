import type { Scalar } from './model.ts';

/** What Sheets makes of an entered text. */
export interface ParsedInput {
  readonly value: Scalar;
  readonly formula?: string;
  /** Given to the cell when it has none. */
  readonly numberFormat?: string;
  readonly literal?: true;
}
