import { cellText } from '../core/tracker/cell-text.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SETUP_TAB } from '../core/tracker/people-tabs.ts';
import { readRows } from '../core/tracker/read-rows.ts';
import { SETUP_ROWS, type SettingKey, settingName } from '../core/tracker/setup-rows.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Tracker } from './ports.ts';

/**
 * Writes a value into the row of its setting, or into a new row where someone deleted that. Making what it names takes
 * seconds: the tab is read once more, and when the cell no longer says what it `replaces`, this throws and writes nothing.
 */
export function writeSetting(
  tracker: Tracker,
  { found }: OpenTracker,
  key: SettingKey,
  { value, replaces }: { readonly value: string; readonly replaces: string },
): void {
  const name = SETUP_ROWS.find((row) => row.key === key)?.setting || '';
  const tab = found.names[SETUP_TAB.name] ?? SETUP_TAB.name;
  const content = tracker.read(tab);
  const places = findColumns(SETUP_TAB, content.header);
  const nameColumn = (places.get('setting') ?? 0) + 1;
  const valueColumn = (places.get('value') ?? 1) + 1;
  const known = readRows(SETUP_TAB, content).find(
    ({ cells: { setting } }) => settingName(cellText(setting)) === settingName(name),
  );
  const { value: standing } = known?.cells || {};
  if (cellText(standing) !== replaces) throw new Error('The Setup tab has changed meanwhile');
  const row = known?.row ?? content.rows.length + 2;
  tracker.write(tab, [
    ...(known === undefined ? [{ row, column: nameColumn, values: [[name]] }] : []),
    { row, column: valueColumn, values: [[value]] },
  ]);
}
