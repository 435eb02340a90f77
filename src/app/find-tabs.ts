import { folded } from '../core/text/same-words.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import type { TabDefinition } from '../core/tracker/tab-definition.ts';
import { TRACKER_TABS } from '../core/tracker/tabs.ts';
import type { Tracker } from './ports.ts';

/** Where the tracker's tabs are in a spreadsheet. */
export interface FoundTabs {
  /** What people call each tab now, by the tracker's name for it; a tab that is not there is not in it. */
  readonly names: Readonly<Record<string, string>>;
  readonly missing: readonly TabDefinition[];
  /** A sentence for each tab that was recognised under another name. */
  readonly notices: readonly string[];
}

/** What people call a tab now. */
export const nameOfTab = (names: FoundTabs['names'], { name }: Pick<TabDefinition, 'name'>): string =>
  names[name] ?? name;

/** A renamed tab must show this share of the headings it is known by, or it might be another tab. */
const HEADINGS_TO_RECOGNISE = 0.75;

/** Finds tabs by name, and a renamed one by its headings when exactly one unknown tab carries them. */
export function findTabs(tracker: Tracker): FoundTabs {
  const all = tracker.tabNames();
  const named = TRACKER_TABS.map((definition) => ({
    definition,
    tab: all.find((tab) => folded(tab) === folded(definition.name)) ?? null,
  }));
  const taken = new Set(named.map(({ tab }) => tab));
  const unknown = named.some(({ tab }) => tab === null) ? all.filter((tab) => !taken.has(tab)) : [];
  const headers = unknown.map((tab) => ({ tab, header: tracker.header(tab) }));
  const found = named.map(({ definition, tab }) => ({
    definition,
    tab: tab ?? renamed(definition, headers),
  }));
  return {
    names: Object.fromEntries(
      found.flatMap(({ definition, tab }) => (tab === null ? [] : [[definition.name, tab]])),
    ),
    missing: found.flatMap(({ definition, tab }) => (tab === null ? [definition] : [])),
    notices: found.flatMap(({ definition, tab }) =>
      tab === null || taken.has(tab) ? [] : [renamedNotice(definition, tab)],
    ),
  };
}

function renamed(
  definition: TabDefinition,
  headers: readonly { readonly tab: string; readonly header: readonly string[] }[],
): string | null {
  const candidates = headers.filter(({ header }) => isLike(definition, header));
  return candidates.length === 1 ? (candidates[0]?.tab ?? null) : null;
}

function isLike(definition: TabDefinition, header: readonly string[]): boolean {
  const { columns, keyColumns } = definition;
  const places = findColumns(definition, header);
  const enough = places.size >= columns.length * HEADINGS_TO_RECOGNISE;
  return keyColumns.length > 0 && keyColumns.every((key) => places.has(key)) && enough;
}

const renamedNotice = ({ name }: TabDefinition, tab: string): string =>
  `The tab “${tab}” was taken for the tracker’s tab “${name}”, because it carries its headings. It keeps the name you gave it.`;
