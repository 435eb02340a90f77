import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { isRecord } from '../terminal/fields.ts';
import type { PlanFile } from './plan-folder.ts';

/** What a central office would type into the tracker's first four tabs, as a file. See examples/district.json. */
export interface DistrictFile {
  readonly district: string;
  readonly schoolYear: string;
  readonly priorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly planYears?: string;
    readonly owner?: string;
    readonly districtMeasure?: string;
  }[];
  readonly initiatives: readonly {
    readonly id: string;
    readonly priorityId: string;
    readonly name: string;
    readonly outcome?: string;
    readonly lead?: string;
    readonly phase?: string;
  }[];
  readonly schools: readonly DistrictSchool[];
  readonly calendar: readonly { readonly name: string; readonly day: string; readonly until?: string }[];
  /** Other rows of the Setup tab: names used in goals, limits of the SMART check. */
  readonly settings?: readonly { readonly setting: string; readonly value: string }[];
}

export interface DistrictSchool {
  readonly id: string;
  readonly name: string;
  readonly grades: string;
  readonly improvementStatus: string;
}

/**
 * The district of a folder of plans: the file named, else `district.json` in or above the folder, else what the plans
 * themselves say.
 */
export function districtOf(
  folder: string,
  named: string | undefined,
  files: readonly PlanFile[],
): DistrictFile {
  const path =
    named ?? [folder, dirname(resolve(folder))].map((place) => join(place, 'district.json')).find(existsSync);
  return path === undefined ? districtOfPlans(files) : readDistrictFile(path);
}

export function readDistrictFile(path: string): DistrictFile {
  const value = parsed(path);
  const lists = ['priorities', 'initiatives', 'schools', 'calendar'];
  if (isRecord(value) && lists.every((list) => Array.isArray(value[list])))
    return value as unknown as DistrictFile;
  throw new CannotRun(
    `${path} is not a district file. It needs the lists ${lists.join(', ')}; see examples/district.json.`,
  );
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new CannotRun(`${path} could not be read as JSON.`);
  }
}

/** Priorities and initiatives as the plans' own tables list them; the first plan to name an id decides its words. */
function districtOfPlans(files: readonly PlanFile[]): DistrictFile {
  const plans = files.flatMap(({ plan }) => (plan ? [plan] : []));
  return {
    district: '',
    schoolYear: plans.map(({ facts }) => facts.schoolYear).find((year) => year !== '') ?? '',
    priorities: firstById(plans.flatMap(({ priorities }) => priorities)),
    initiatives: firstById(plans.flatMap(({ initiatives }) => initiatives)),
    schools: [],
    calendar: [],
  };
}

const firstById = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();
