import { LIMIT_RANGES, readLimit } from '../plan/checker-limits.ts';
import { THRESHOLD_FIELDS } from '../plan/fields.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../smart/thresholds.ts';
import { cellText, isBlank } from './cell-text.ts';
import { SETUP_TAB } from './people-tabs.ts';
import type { SettingRow } from './setting-row.ts';
import { findingIn, type SetupFinding } from './setup-finding.ts';

export interface ThresholdsReading {
  readonly thresholds: Partial<Thresholds>;
  readonly findings: readonly SetupFinding[];
}

/** The limits the district sets; the first filled row of each counts. One that cannot be read keeps its default, and a finding says so. */
export function readThresholds(rows: readonly SettingRow[]): ThresholdsReading {
  const read = THRESHOLD_FIELDS.flatMap(({ key }) => {
    const row = rows.find((item) => item.key === key && !isBlank(item.value));
    return row === undefined ? [] : [{ key, row, limit: readLimit(key, cellText(row.value)) }];
  });
  return {
    thresholds: Object.fromEntries(read.flatMap(({ key, limit }) => (limit === null ? [] : [[key, limit]]))),
    findings: read.flatMap(({ key, row, limit }) => (limit === null ? [notALimit(key, row)] : [])),
  };
}

function notALimit(key: keyof Thresholds, { name, value, row }: SettingRow): SetupFinding {
  const [least, most] = LIMIT_RANGES[key];
  const usual = DEFAULT_THRESHOLDS[key];
  const message =
    `Row ${row} of the Setup tab, ${name}, holds “${cellText(value)}”, which is not a number from ${least} to ${most}. ` +
    `The SMART check keeps to ${usual}. Write a number such as ${usual}, without a percent sign.`;
  return findingIn(SETUP_TAB, row, 'warning', message);
}
