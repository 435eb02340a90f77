import type { DistrictProfile } from '../plan/district-profile.ts';
import { findColumns } from './find-columns.ts';
import { INITIATIVES_TAB, PRIORITIES_TAB, SCHOOLS_TAB, SETUP_TAB } from './people-tabs.ts';
import type { PlanEntry } from './read-schools.ts';
import { readSchools } from './read-schools.ts';
import type { TrackerSettings } from './read-settings.ts';
import { readSettings } from './read-settings.ts';
import { readInitiatives, readPriorities } from './read-strategic-plan.ts';
import type { SetupFinding } from './setup-finding.ts';
import type { TabContents, TabDefinition } from './tab-definition.ts';

export interface SetupReading {
  readonly profile: DistrictProfile;
  /** One entry for every filled row of the Schools tab, in its order. */
  readonly plans: readonly PlanEntry[];
  readonly settings: TrackerSettings;
  readonly findings: readonly SetupFinding[];
}

export type { PlanEntry };

/**
 * Reads what the central office decided, from the tabs as people left them. Never refuses: what is missing is empty in
 * the profile and a finding says so.
 */
export function readSetup(tabs: TabContents): SetupReading {
  const { settings, asksForMoney, findings: inSettings, ...checks } = readSettings(tabs[SETUP_TAB.name]);
  const { priorities, findings: inPriorities } = readPriorities(tabs[PRIORITIES_TAB.name]);
  const { initiatives, findings: inInitiatives } = readInitiatives(tabs[INITIATIVES_TAB.name], priorities);
  const { schools, plans, findings: inSchools } = readSchools(tabs[SCHOOLS_TAB.name]);
  const { district, schoolYear } = settings;
  return {
    profile: {
      district,
      schoolYear,
      priorities,
      initiatives,
      schools,
      ...checks,
      ...(asksForMoney && { asksForMoney }),
    },
    plans,
    settings,
    findings: [
      ...PEOPLES_TABS.flatMap((definition) => structureFindings(definition, tabs)),
      ...inSettings,
      ...inPriorities,
      ...inInitiatives,
      ...inSchools,
    ],
  };
}

const PEOPLES_TABS = [SETUP_TAB, PRIORITIES_TAB, INITIATIVES_TAB, SCHOOLS_TAB];
/** The columns without which a tab says nothing. */
const NEEDED = ['setting', 'value', 'id', 'name', 'priorityId', 'schoolId', 'school', 'planLink'];

function structureFindings(definition: TabDefinition, tabs: TabContents): SetupFinding[] {
  const content = tabs[definition.name];
  const finding = (message: string): SetupFinding => ({
    severity: 'error',
    message,
    tab: definition.name,
    row: null,
  });
  if (content === undefined) {
    return [
      finding(`The tab “${definition.name}” is missing. Choose “Set up the tracker” in the menu to add it.`),
    ];
  }
  const places = findColumns(definition, content.header);
  return definition.columns
    .filter(({ key }) => NEEDED.includes(key) && !places.has(key))
    .map(({ header }) =>
      finding(
        `The tab “${definition.name}” has no heading “${header}” in row 1, so that column cannot be read. Name its heading “${header}” again.`,
      ),
    );
}
