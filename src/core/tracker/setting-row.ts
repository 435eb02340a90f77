import type { CellValue } from './cells.ts';
import type { SettingKey } from './setup-rows.ts';

/** A row of the Setup tab. */
export interface SettingRow {
  /** Null for a row without a name. */
  readonly key: SettingKey | null;
  readonly name: string;
  readonly value: CellValue;
  /** As the sheet numbers it. */
  readonly row: number;
}
