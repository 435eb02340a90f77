import type { Execution } from '../execution.ts';

/** The global `SpreadsheetApp` of one execution. */
export function spreadsheetApp(_execution: Execution): object {
  return {};
}
