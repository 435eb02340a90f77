import { findColumns } from '../core/tracker/find-columns.ts';
import { mergeTab, type TabMerge } from '../core/tracker/merge-tab.ts';
import type { MergeScope } from '../core/tracker/plan-row-changes.ts';
import type { RangeWrite } from '../core/tracker/range-writes.ts';
import type { TabContent, TabDefinition, TrackerRow } from '../core/tracker/tab-definition.ts';
import type { Tracker } from './ports.ts';
import { repairRows } from './repair-rows.ts';

/** One tab to bring up to date. */
export interface TabTask {
  readonly definition: TabDefinition;
  /** What people call the tab now. */
  readonly tab: string;
  readonly before: TabContent;
  readonly wanted: readonly TrackerRow[];
  readonly scope: MergeScope;
}

export interface TabResult extends TabMerge {
  readonly task: TabTask;
}

/** Works out what a tab needs and writes it; a tab that says everything already is not touched. */
export function writeTab(tracker: Tracker, task: TabTask): TabResult {
  const merge = mergeTab(task.definition, task.before, task.wanted, task.scope);
  if (merge.writes.length > 0) tracker.write(task.tab, keysFirst(task.definition, merge));
  return { ...merge, task };
}

/**
 * People's columns between ours cut rows into several writings. Those with the keys come first: a row that has its
 * key is completed by the next run, while one without could be anybody's.
 */
export function keysFirst(definition: TabDefinition, { content, writes }: TabMerge): RangeWrite[] {
  const places = findColumns(definition, content.header);
  const columns = definition.keyColumns.map((key) => places.get(key) ?? -1);
  const keysIn = ({ row, column, values }: RangeWrite): number => {
    if (row === 1) return columns.length + 1;
    const end = column - 1 + (values[0]?.length ?? 0);
    return columns.filter((place) => place >= column - 1 && place < end).length;
  };
  return [...writes].sort((one, other) => keysIn(other) - keysIn(one));
}

/**
 * Reads tabs that were written once more and puts right what people’s sorting, inserting or deleting in the same moment
 * mixed up. Call it after the writes were saved. A tab that had no rows before cannot have been mixed up.
 */
export function verifyTabs(tracker: Tracker, results: readonly TabResult[]): string[] {
  return results.flatMap((result) => {
    const { task, content: intended, writes } = result;
    if (writes.length === 0 || task.before.rows.length === 0) return [];
    const now = tracker.read(task.tab);
    const repair = repairRows({ definition: task.definition, before: task.before, intended, writes, now });
    const again = mergeTab(task.definition, repair.content, task.wanted, task.scope);
    const needed = [...repair.writes, ...again.writes];
    if (needed.length === 0) return [];
    tracker.write(task.tab, needed);
    return [
      `Someone moved rows on the tab “${task.tab}” while it was being written. They were put right; look over the columns you added there.`,
    ];
  });
}
