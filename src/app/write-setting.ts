import { cellText } from '../core/tracker/cell-text.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SETUP_TAB } from '../core/tracker/people-tabs.ts';
import { readRows } from '../core/tracker/read-rows.ts';
import { SETUP_ROWS, type SettingKey, settingName } from '../core/tracker/setup-rows.ts';
import { nameOfTab } from './find-tabs.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Tracker } from './ports.ts';
import { StoppedHalfway } from './stopped-halfway.ts';

/** A document or folder that was just made, and whose link is to be kept. */
interface MadeThing {
  /** Begins the sentence for a person where the link cannot be written: `The master plan is`. */
  readonly made: string;
  readonly link: string;
  /** The link that stands there now; '' for none. */
  readonly replaces: string;
}

/** Writes a link beside its setting. Whatever Google throws says where the thing is, so that its link can be pasted. */
export function writeLink(tracker: Tracker, open: OpenTracker, key: SettingKey, thing: MadeThing): void {
  const { made, link, replaces } = thing;
  const name = SETUP_ROWS.find((row) => row.key === key)?.setting || '';
  try {
    writeSetting(tracker, open, name, { value: link, replaces });
  } catch (error) {
    throw new StoppedHalfway(
      `${made} at ${link}, but its link could not be written to the Setup tab. Paste it there beside “${name}”.`,
      error,
    );
  }
}

/**
 * Writes a value into the row of its setting, or into a new row where someone deleted that. Making what it names takes
 * seconds: the tab is read once more, and when the cell no longer says what it `replaces`, this throws and writes nothing.
 */
function writeSetting(
  tracker: Tracker,
  { found }: OpenTracker,
  name: string,
  { value, replaces }: { readonly value: string; readonly replaces: string },
): void {
  const tab = nameOfTab(found.names, SETUP_TAB);
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
