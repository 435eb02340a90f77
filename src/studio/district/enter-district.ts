import { SETUP_TAB } from '../../core/tracker/people-tabs.ts';
import type { SpreadsheetPerson } from '../../emulator/spreadsheets/person.ts';
import type { DistrictFile } from './district-file.ts';

/** What stands in row 1 of the tabs a central office fills in. */
type ByHeader = Readonly<Record<string, string | undefined>>;

/** The empty tab every new spreadsheet begins with. */
const BLANK_TAB = 'Sheet1';

/**
 * Types a district into a new tracker by hand, as a person in the central office would, and takes the blank tab away:
 * no back door.
 */
export function enterDistrict(person: SpreadsheetPerson, district: DistrictFile): void {
  person.deleteTab(BLANK_TAB);
  enterSettings(person, [
    ['District', district.district],
    ['School year', district.schoolYear],
    ...district.calendar.map(({ name, day, until }) => [name, until ? `${day} to ${until}` : day] as const),
    ...(district.settings ?? []).map(({ setting, value }) => [setting, value] as const),
  ]);
  for (const { id, name, description, planYears, owner, districtMeasure } of district.priorities) {
    addRow(person, 'Priorities', {
      ID: id,
      Priority: name,
      Description: description,
      'Plan years': planYears,
      Owner: owner,
      'District measure': districtMeasure,
    });
  }
  for (const { id, priorityId, name, outcome, lead, phase } of district.initiatives) {
    addRow(person, 'Initiatives', {
      ID: id,
      Priority: priorityId,
      Initiative: name,
      Outcome: outcome,
      Lead: lead,
      Phase: phase,
    });
  }
}

/** Types below the last row of a tab, each text under its heading. */
export function addRow(person: SpreadsheetPerson, tab: string, cells: ByHeader): void {
  fillRow(person, tab, person.readTab(tab).length + 1, cells);
}

export function fillRow(person: SpreadsheetPerson, tab: string, row: number, cells: ByHeader): void {
  for (const [header, text] of Object.entries(cells)) {
    if (text) person.typeIn(tab, row, person.columnOf(tab, header), text);
  }
}

/** Types each value beside its name on the Setup tab; where no empty row has that name, a new one gets it. */
function enterSettings(person: SpreadsheetPerson, settings: readonly (readonly [string, string])[]): void {
  const { name: tab } = SETUP_TAB;
  for (const [setting, value] of settings) {
    const index = person
      .readTab(tab)
      .findIndex(([cell, filled]) => cell?.display === setting && !filled?.display);
    if (index < 0) addRow(person, tab, { Setting: setting, Value: value });
    else fillRow(person, tab, index + 1, { Value: value });
  }
}
