import type { DistrictTemplate } from '../core/plan/district-template.ts';
import { packNamed } from '../core/template/packs/all-packs.ts';
import type { CellValue } from '../core/tracker/cells.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { TEMPLATE_TAB } from '../core/tracker/people-tabs.ts';
import { readTemplateTab } from '../core/tracker/read-template-tab.ts';
import { missingTemplateRows } from '../core/tracker/template-rows.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Tracker } from './ports.ts';

/** The template the central office chose, with its changes; undefined where it chose none: then the Template tab says nothing. */
export function trackerTemplate(
  tracker: Tracker,
  { found, setup }: OpenTracker,
): { readonly template?: DistrictTemplate } {
  const { template } = setup.settings;
  const tab = found.names[TEMPLATE_TAB.name];
  if (template === '') return {};
  return { template: readTemplateTab(template, tab === undefined ? undefined : tracker.read(tab)) };
}

/**
 * Adds the sections of the chosen template that the Template tab lacks, below what stands there. Nothing while no template
 * is chosen, or a heading of the tab is missing.
 */
export function writeMissingTemplateRows(tracker: Tracker, { found, setup }: OpenTracker): void {
  const pack = setup.settings.template === '' ? null : packNamed(setup.settings.template);
  const tab = found.names[TEMPLATE_TAB.name];
  if (pack === null || tab === undefined) return;
  const content = tracker.read(tab);
  const places = findColumns(TEMPLATE_TAB, content.header);
  const missing = missingTemplateRows(pack, content);
  if (missing.length === 0 || places.size < TEMPLATE_TAB.columns.length) return;
  const width = Math.max(...places.values()) + 1;
  const values = missing.map((row) => {
    const cells: CellValue[] = Array.from({ length: width }, () => null);
    TEMPLATE_TAB.columns.forEach(({ key }, index) => {
      cells[places.get(key) ?? width] = row[index] ?? null;
    });
    return cells;
  });
  tracker.write(tab, [{ row: content.rows.length + 2, column: 1, values }]);
}
