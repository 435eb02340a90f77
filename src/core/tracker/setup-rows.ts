import type { TermKind } from '../plan/district-profile.ts';
import { ASKED_FIELDS, type Field, TERM_KINDS, THRESHOLD_FIELDS } from '../plan/fields.ts';
import { normalizeLabel } from '../plan/normalize-label.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../smart/thresholds.ts';
import { PACKS } from '../template/packs/all-packs.ts';

/** What a row of the Setup tab is, by its name; every other row with a day is a day of the district's calendar. */
export type SettingKey =
  | 'district'
  | 'schoolYear'
  | 'profileLink'
  | 'mayRollUp'
  | 'template'
  | 'masterLink'
  | 'plansFolder'
  | 'plansGroup'
  | 'asksForMoney'
  | 'calendar'
  | TermKind
  | keyof Thresholds;

export interface SetupRow {
  readonly key: SettingKey;
  readonly setting: string;
  /** Shown beside the value: what to write. */
  readonly guidance: string;
}

const TERM_GUIDANCE: Readonly<Record<TermKind, string>> = {
  assessment:
    'A test or survey of your own, then its other names: Harbor Reading Check, HRC. If it tests one subject only, add that in brackets: (reading). A name that is also a word goes in quotation marks: “Compass”. One row for each; add rows as you need them.',
  contentArea: 'A subject or skill of your own, then its other names: Marine science, ocean studies.',
  studentGroup: 'A group as your schools call it, then its other names: Bridge students, bridge cohort.',
  fallingMeasure:
    'Something that goes down when things go well, then its other names: Late slips, hall passes.',
};

const LIMIT_GUIDANCE: Readonly<Record<keyof Thresholds, string>> = {
  largestStep: 'A goal that moves a percentage by more in one year is called large.',
  smallestStep: 'A goal that moves a percentage by no more in one year is called small.',
  ceiling: 'A target above it leaves no room to grow.',
  smallestGroup: 'Results of fewer students are not made public.',
  mostWords: 'A longer goal is hard to read.',
  baselineMonths: 'An older baseline says little about today.',
};

const row = (key: SettingKey, setting: string, guidance: string): SetupRow => ({ key, setting, guidance });

const termRow = ({ key, label }: Field<TermKind>): SetupRow => row(key, label, TERM_GUIDANCE[key]);

const limitRow = ({ key, label }: Field<keyof Thresholds>): SetupRow =>
  row(key, label, `For the SMART check. ${LIMIT_GUIDANCE[key]} A number; empty: ${DEFAULT_THRESHOLDS[key]}.`);

const calendarRow = (setting: string, guidance: string): SetupRow => row('calendar', setting, guidance);

/** What a new Setup tab asks for, in order. */
export const SETUP_ROWS: readonly SetupRow[] = [
  row('district', 'District', 'The name as it should stand in plans and reports.'),
  row('schoolYear', 'School year', 'The year of the plans, such as 2025-26.'),
  row(
    'profileLink',
    'Profile link',
    'Filled in when the district profile is published; plans link to this document.',
  ),
  row(
    'mayRollUp',
    'Who may roll up',
    'E-mail addresses, separated by commas. Empty: everyone who can edit this spreadsheet.',
  ),
  row(
    'template',
    'Template',
    `The form of your plans: ${PACKS.map(({ name }) => name).join('; ')}. Then set up the tracker again, and change its sections on the Template tab.`,
  ),
  row(
    'masterLink',
    'Master plan',
    'Filled in when the master plan is made. Every plan made after that is a copy of it.',
  ),
  row(
    'plansFolder',
    'Plans folder',
    'Filled in when the first plan is made: the folder in Google Drive that plans are put in. Rename and move it as you like.',
  ),
  row(
    'plansGroup',
    'Plans group',
    'The address of a Google group that may edit every plan; it gets the folder. Empty: each plan goes to its principal only.',
  ),
  ...ASKED_FIELDS.map(({ key, label }) =>
    row(
      key,
      label,
      'Yes, if every goal is to name its funds and amounts. Beside Allocation on the Schools tab you may write what each school has. Empty: no.',
    ),
  ),
  calendarRow('Plans due', 'A day, such as 2025-10-15.'),
  calendarRow('Board approves the plans', 'A day, such as 2025-11-12.'),
  calendarRow(
    'Midyear checkpoint',
    'A day. Add rows below for other days of the calendar; goals may call them by their names.',
  ),
  calendarRow('End-of-year results', 'A day, such as 2026-06-12.'),
  calendarRow('First day of school', 'A day. The SMART check counts “the start of the year” from it.'),
  calendarRow('Last day of school', 'A day. It is what goals mean by “the end of the year” or “spring”.'),
  calendarRow(
    'Semester 1 ends',
    'A day. Write rows for quarters, trimesters or marking periods in the same way: Quarter 1 ends.',
  ),
  calendarRow(
    'Winter break',
    'First and last day, such as 2025-12-22 to 2026-01-02. Other breaks in the same way.',
  ),
  calendarRow(
    'Fall testing window',
    'First and last day. For one test, a row with its name: Fall i-Ready window.',
  ),
  calendarRow('Winter testing window', 'First and last day. Goals call it MOY or midyear.'),
  calendarRow('Spring testing window', 'First and last day. Goals call it EOY.'),
  ...TERM_KINDS.map(termRow),
  ...THRESHOLD_FIELDS.map(limitRow),
];

/** A setting's name as it is compared: `Assessments` and `Assessment 2` are `assessment`. */
export const settingName = (text: string): string =>
  normalizeLabel(text)
    .replace(/ \d+$/, '')
    .replace(/([a-z])s$/, '$1');

const KEYS: ReadonlyMap<string, SettingKey> = new Map([
  ...TERM_KINDS.flatMap(({ key, synonyms }) => synonyms.map((name) => [settingName(name), key] as const)),
  ...SETUP_ROWS.map(({ key, setting }) => [settingName(setting), key] as const),
]);

/** What the row of this name is; null for a row without a name. */
export const keyOfSetting = (name: string): SettingKey | null =>
  name === '' ? null : (KEYS.get(settingName(name)) ?? 'calendar');
