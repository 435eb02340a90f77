import type { RollUpOutcome } from '../district/roll-up-plans.ts';
import { textList, textTable } from './text-table.ts';

/** What became of each plan, what there is to do, and what it cost. */
export function rollUpText({ plans, notices, calls, executions, modelledMs }: RollUpOutcome): string {
  const rows = plans.map(({ school, status, goals }) => [
    school,
    status === 'notReached' ? 'not reached' : status,
    String(goals),
  ]);
  const reasons = plans.flatMap(({ reason }) => (reason ? [reason] : []));
  return [
    textTable(['School', 'Result', 'Goals'], rows),
    textList([...reasons, ...notices]),
    `${calls.total} calls to Google in ${executions} ${executions === 1 ? 'execution' : 'executions'}, ${(modelledMs / 1000).toFixed(1)} s by the cost model.\n`,
  ].join('');
}
