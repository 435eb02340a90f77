import { cellText, textAt } from './cell-text.ts';
import { GOALS_TAB } from './plan-tabs.ts';
import { readRows } from './read-rows.ts';
import type { PlanEntry } from './read-schools.ts';
import type { TabContent } from './tab-definition.ts';

/**
 * The documents whose rows may stay unmarked: every plan the Schools tab links, and what an earlier roll-up read for a
 * school whose link cannot be used just now. A slip in one link must not take a school's goals out of the counts.
 */
export function listedDocuments(plans: readonly PlanEntry[], goals: TabContent | undefined): string[] {
  const linked = plans.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
  const unlinked = new Set(
    plans.filter(({ documentId }) => documentId === null).map(({ schoolId }) => schoolId),
  );
  const earlier = readRows(GOALS_TAB, goals)
    .filter(({ cells }) => unlinked.has(textAt(cells, 'schoolId')))
    .map(({ cells: { document } }) => cellText(document));
  return [...new Set([...linked, ...earlier])];
}
