/** A row of the Setup tab that the add-on knows; other rows with a day are days of the district's calendar. */
export interface SetupRow {
  readonly key: 'district' | 'schoolYear' | 'profileLink' | 'mayRollUp' | 'calendar';
  readonly setting: string;
  /** Shown beside the value: what to write. */
  readonly guidance: string;
}

/** What a new Setup tab asks for, in order. */
export const SETUP_ROWS: readonly SetupRow[] = [
  { key: 'district', setting: 'District', guidance: 'The name as it should stand in plans and reports.' },
  { key: 'schoolYear', setting: 'School year', guidance: 'The year of the plans, such as 2025-26.' },
  {
    key: 'profileLink',
    setting: 'Profile link',
    guidance: 'Filled in when the district profile is published; plans link to this document.',
  },
  {
    key: 'mayRollUp',
    setting: 'Who may roll up',
    guidance: 'E-mail addresses, separated by commas. Empty: everyone who can edit this spreadsheet.',
  },
  { key: 'calendar', setting: 'Plans due', guidance: 'A day, such as 2025-10-15.' },
  { key: 'calendar', setting: 'Board approves the plans', guidance: 'A day, such as 2025-11-12.' },
  {
    key: 'calendar',
    setting: 'Midyear checkpoint',
    guidance: 'A day. Add rows below for other days of the calendar.',
  },
  { key: 'calendar', setting: 'End-of-year results', guidance: 'A day, such as 2026-06-12.' },
];
