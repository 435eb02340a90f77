import type { Priority } from '../plan/plan.ts';
import { invariant } from '../text/invariant.ts';
import type { ColumnOf } from './column-letter.ts';
import { wholeColumn } from './formula.ts';
import { SCHOOLS_TAB } from './people-tabs.ts';
import { GOALS_TAB } from './plan-tabs.ts';
import { coverageTab, goalsUnder } from './report-tabs.ts';

export interface DashboardSource {
  readonly priorities: readonly Priority[];
  readonly columnOf: ColumnOf;
  /** What people call a tab now, by the tracker's name for it, where they renamed it. */
  readonly tabNames?: Readonly<Record<string, string>>;
}

/** The whole column of a tab, as formulas name it. */
export type RangeOf = (tab: string, key: string) => string;

/** The five verdict columns of Goals. */
export const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

/** Columns by tab and key, once `missingColumns` has found none missing. */
export function rangesOf({ columnOf, tabNames }: DashboardSource): RangeOf {
  return (tab, key) => {
    const letter = columnOf(tab, key);
    invariant(letter !== null, `a column ${key} on the tab ${tab}`);
    return wholeColumn(tabNames?.[tab] ?? tab, letter);
  };
}

/** The columns the Dashboard counts over that are not there, as people know them: `“Status” on the tab “Goals”`. */
export function missingColumns({ priorities, columnOf }: DashboardSource): string[] {
  const coverage = coverageTab(priorities);
  const counted = ['goals', 'withoutPriority', 'standing', ...priorities.map(({ id }) => goalsUnder(id))];
  const needed = [
    { tab: GOALS_TAB, keys: ['priorityId', 'status', 'money', 'onTrack', ...CRITERIA] },
    { tab: coverage, keys: counted },
    { tab: SCHOOLS_TAB, keys: ['schoolId', 'result'] },
  ];
  return needed.flatMap(({ tab, keys }) =>
    tab.columns
      .filter(({ key }) => keys.includes(key) && columnOf(tab.name, key) === null)
      .map(({ header }) => `“${header}” on the tab “${tab.name}”`),
  );
}
