import type { CalendarDay, DistrictTerm } from '../plan/district-profile.ts';
import { TERM_KINDS } from '../plan/fields.ts';
import { readCalendarDay } from '../plan/read-calendar-day.ts';
import { isYes } from '../plan/yes.ts';
import type { Thresholds } from '../smart/thresholds.ts';
import { PACKS, packNamed } from '../template/packs/all-packs.ts';
import type { SchoolYear } from '../text/dates.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { cellText, isBlank, isDay } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import { SETUP_TAB } from './people-tabs.ts';
import { readRows } from './read-rows.ts';
import { readTerms } from './read-terms.ts';
import { readThresholds } from './read-thresholds.ts';
import type { SettingRow } from './setting-row.ts';
import { findingIn, type SetupFinding } from './setup-finding.ts';
import { keyOfSetting, type SettingKey } from './setup-rows.ts';
import type { TabContent } from './tab-definition.ts';

export interface TrackerSettings {
  readonly district: string;
  /** `2025-26` when it could be read as a school year, else the text as found. */
  readonly schoolYear: SchoolYear;
  /** Address or id of the published district profile; '' before it is published. */
  readonly profileLink: string;
  /** Address or id of the document plans are copied from; '' before there is one. */
  readonly masterLink: string;
  /** Address or id of the folder plans are put in; '' before there is one. */
  readonly plansFolder: string;
  /** The group that may edit every plan, in lower case; '' for none. */
  readonly plansGroup: string;
  /** Name of the template the district chose; '' when it chose none. */
  readonly template: string;
  /** E-mail addresses in lower case; empty when the district names nobody. */
  readonly mayRollUp: readonly string[];
}

export interface SettingsReading {
  readonly settings: TrackerSettings;
  readonly calendar: readonly CalendarDay[];
  readonly terms: readonly DistrictTerm[];
  readonly thresholds: Partial<Thresholds>;
  /** Whether every goal is to say what money it takes. */
  readonly asksForMoney: boolean;
  readonly findings: readonly SetupFinding[];
}

/**
 * Reads the Setup tab as people typed it: settings by their name, and every other row with a day, or with a first and last day, as
 * part of the calendar.
 */
export function readSettings(content: TabContent | undefined): SettingsReading {
  const rows = readRows(SETUP_TAB, content).map(({ cells, row }): SettingRow => {
    const { setting, value = null } = cells;
    const name = cellText(setting);
    return { key: keyOf(name, value), name, value, row };
  });
  const rowsOf = (key: SettingKey) => rows.filter((row) => row.key === key);
  const textOf = (key: SettingKey) => cellText(rowsOf(key)[0]?.value);
  const year = yearOf(rowsOf('schoolYear')[0]?.value ?? null);
  const days = rowsOf('calendar')
    .filter(({ value }) => !isBlank(value))
    .map((row) => ({ row, day: dayOf(row.value) }));
  const { terms, findings: inTerms } = readTerms(rows);
  const { thresholds, findings: inThresholds } = readThresholds(rows);
  return {
    settings: {
      district: textOf('district'),
      schoolYear: year,
      profileLink: textOf('profileLink'),
      masterLink: textOf('masterLink'),
      plansFolder: textOf('plansFolder'),
      plansGroup: addressesIn(textOf('plansGroup'))[0] || '',
      template: textOf('template'),
      mayRollUp: addressesIn(textOf('mayRollUp')),
    },
    calendar: days.flatMap(({ row, day }) => (day === null ? [] : [{ name: row.name, ...day }])),
    terms,
    thresholds,
    asksForMoney: isYes(textOf('asksForMoney')),
    findings: [
      ...settingFindings(textOf('district'), year),
      ...templateFindings(textOf('template')),
      ...days.flatMap(({ row, day }) => (day === null ? [notADay(row)] : [])),
      ...inTerms,
      ...inThresholds,
    ],
  };
}

/** A day under a name such as `Tests` belongs to the calendar, as it did before names could be set. */
function keyOf(name: string, value: CellValue): SettingKey | null {
  const key = keyOfSetting(name);
  return TERM_KINDS.some((kind) => kind.key === key) && dayOf(value) !== null ? 'calendar' : key;
}

function yearOf(value: CellValue): SchoolYear {
  const text = cellText(value);
  return readSchoolYear(text) ?? text;
}

const dayOf = (value: CellValue): Omit<CalendarDay, 'name'> | null =>
  isDay(value) ? { day: value.day } : readCalendarDay(cellText(value));

/** The e-mail addresses in a cell, in lower case. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\s,;<>]+/)
    .filter((word) => word.includes('@'))
    .map((address) => address.toLowerCase());
}

function settingFindings(district: string, schoolYear: string): SetupFinding[] {
  const findings: SetupFinding[] = [];
  const add = (message: string) => findings.push(findingIn(SETUP_TAB, null, 'error', message));
  if (district === '') add('The Setup tab does not name the district. Write its name beside District.');
  if (readSchoolYear(schoolYear) === null) {
    const found = schoolYear === '' ? 'does not say' : `says “${schoolYear}”, which is not`;
    add(
      `The Setup tab ${found} which school year the plans are for. Write it beside School year, such as 2025-26.`,
    );
  }
  return findings;
}

function templateFindings(template: string): SetupFinding[] {
  if (packNamed(template) !== null) return [];
  const names = PACKS.map(({ name }) => `“${name}”`).join(', ');
  const message = `The Setup tab names the template “${template}”, which is none of these: ${names}. Write one of them beside Template.`;
  return [findingIn(SETUP_TAB, null, 'error', message)];
}

function notADay({ name, value, row }: SettingRow): SetupFinding {
  const message =
    `Row ${row} of the Setup tab, ${name}, holds “${cellText(value)}”, which is not a day. ` +
    'Write a day with its year, such as 2026-01-30, or the first and last day, such as 2025-12-22 to 2026-01-02.';
  return findingIn(SETUP_TAB, row, 'warning', message);
}
