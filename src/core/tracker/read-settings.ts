import type { CalendarDay } from '../plan/district-profile.ts';
import { normalizeLabel } from '../plan/normalize-label.ts';
import { PACKS, packNamed } from '../template/packs/all-packs.ts';
import type { IsoDate, SchoolYear } from '../text/dates.ts';
import { readDay } from '../text/iso-date.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { cellText, isBlank, isDay } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import { SETUP_TAB } from './people-tabs.ts';
import { readRows } from './read-rows.ts';
import type { SetupFinding } from './setup-finding.ts';
import type { SetupRow } from './setup-rows.ts';
import { SETUP_ROWS } from './setup-rows.ts';
import type { TabContent } from './tab-definition.ts';

export interface TrackerSettings {
  readonly district: string;
  /** `2025-26` when it could be read as a school year, else the text as found. */
  readonly schoolYear: SchoolYear;
  /** Address or id of the published district profile; '' before it is published. */
  readonly profileLink: string;
  /** Name of the template the district chose; '' when it chose none. */
  readonly template: string;
  /** E-mail addresses in lower case; empty when the district names nobody. */
  readonly mayRollUp: readonly string[];
}

export interface SettingsReading {
  readonly settings: TrackerSettings;
  readonly calendar: readonly CalendarDay[];
  readonly findings: readonly SetupFinding[];
}

interface Setting {
  readonly name: string;
  readonly value: CellValue;
  readonly row: number;
}

/** Reads the Setup tab as people typed it: settings by their name, and every other row with a day as a calendar day. */
export function readSettings(content: TabContent | undefined): SettingsReading {
  const rows = readRows(SETUP_TAB, content).map(({ cells, row }): Setting => {
    const { setting, value = null } = cells;
    return { name: cellText(setting), value, row };
  });
  const textOf = (key: SetupRow['key']) => cellText(rows.find((row) => keyOfSetting(row) === key)?.value);
  const year = yearOf(rows.find((row) => keyOfSetting(row) === 'schoolYear')?.value ?? null);
  const calendar = rows.filter((row) => keyOfSetting(row) === 'calendar' && !isBlank(row.value));
  const days = calendar.map((row) => ({ row, day: dayOf(row.value) }));
  return {
    settings: {
      district: textOf('district'),
      schoolYear: year,
      profileLink: textOf('profileLink'),
      template: textOf('template'),
      mayRollUp: addressesIn(textOf('mayRollUp')),
    },
    calendar: days.flatMap(({ row, day }) => (day === null ? [] : [{ name: row.name, day }])),
    findings: [
      ...settingFindings(textOf('district'), year),
      ...templateFindings(textOf('template')),
      ...days.flatMap(({ row, day }) => (day === null ? [notADay(row)] : [])),
    ],
  };
}

function keyOfSetting({ name }: Setting): SetupRow['key'] | null {
  if (name === '') return null;
  const known = SETUP_ROWS.find(({ setting }) => normalizeLabel(setting) === normalizeLabel(name));
  return known?.key ?? 'calendar';
}

function yearOf(value: CellValue): SchoolYear {
  const text = cellText(value);
  return readSchoolYear(text) ?? text;
}

const dayOf = (value: CellValue): IsoDate | null => (isDay(value) ? value.day : readDay(cellText(value)));

function addressesIn(text: string): string[] {
  return text
    .split(/[\s,;<>]+/)
    .filter((word) => word.includes('@'))
    .map((address) => address.toLowerCase());
}

function settingFindings(district: string, schoolYear: string): SetupFinding[] {
  const findings: SetupFinding[] = [];
  const add = (message: string) =>
    findings.push({ severity: 'error', message, tab: SETUP_TAB.name, row: null });
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
  return [{ severity: 'error', message, tab: SETUP_TAB.name, row: null }];
}

function notADay({ name, value, row }: Setting): SetupFinding {
  const message =
    `Row ${row} of the Setup tab, ${name}, holds “${cellText(value)}”, which is not a day. ` +
    'Write a day with its year, such as 2026-01-30.';
  return { severity: 'warning', message, tab: SETUP_TAB.name, row };
}
