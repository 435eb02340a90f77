import {
  CROSSWALK_TAB,
  INITIATIVES_TAB,
  PRIORITIES_TAB,
  SCHOOLS_TAB,
  SETUP_TAB,
  TEMPLATE_TAB,
} from './people-tabs.ts';
import { PLAN_TABS } from './plan-tabs.ts';
import { coverageTab, DASHBOARD_TAB, RUN_LOG_TAB, SNAPSHOTS_TAB } from './report-tabs.ts';
import type { TabDefinition } from './tab-definition.ts';

/** The tabs of the tracker, in the order they stand in the spreadsheet. Coverage is here before any priority is known. */
export const TRACKER_TABS: readonly TabDefinition[] = [
  SETUP_TAB,
  PRIORITIES_TAB,
  INITIATIVES_TAB,
  SCHOOLS_TAB,
  TEMPLATE_TAB,
  CROSSWALK_TAB,
  ...PLAN_TABS,
  coverageTab([]),
  DASHBOARD_TAB,
  SNAPSHOTS_TAB,
  RUN_LOG_TAB,
];
