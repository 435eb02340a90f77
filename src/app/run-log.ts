import { mergeTab } from '../core/tracker/merge-tab.ts';
import { RUN_LOG_TAB } from '../core/tracker/report-tabs.ts';
import type { Calendar, Caller, Tracker } from './ports.ts';

export interface LogPorts {
  readonly tracker: Tracker;
  readonly calendar: Calendar;
  readonly caller: Caller;
}

/** What one run did, for whoever wonders later. */
export interface LoggedRun {
  readonly action: string;
  readonly plans: number;
  readonly changed: number;
  readonly refused: number;
  readonly notices: readonly string[];
}

const MOST_NOTICES = 20;

/** Adds a row to the Run log. `tab` is what people call it now. */
export function logRun({ tracker, calendar, caller }: LogPorts, tab: string, run: LoggedRun): void {
  const before = tracker.read(tab);
  const { action, plans, changed, refused, notices } = run;
  const row = {
    run: `R${before.rows.length + 1}`,
    when: calendar.minute(),
    by: caller.email(),
    ...{ action, plans, changed, refused },
    notices: notices.slice(0, MOST_NOTICES).join('\n'),
  };
  const { writes } = mergeTab(RUN_LOG_TAB, before, [row], { documentIds: [] });
  if (writes.length > 0) tracker.write(tab, writes);
}
