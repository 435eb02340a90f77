import { planMove } from '../core/plan/life-cycle.ts';
import { ok } from '../core/text/result.ts';
import { sameWords } from '../core/text/same-words.ts';
import { type FactCells, factCells } from './fact-cells.ts';
import { changedMeanwhile } from './goal-refusals.ts';
import { planToWrite } from './plan-to-write.ts';
import type { Calendar } from './ports.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { MovedPlan, MovePlanRequest } from './sidebar-api-plan.ts';
import { StoppedHalfway } from './stopped-halfway.ts';

export interface MovePlanPorts extends EditPlanPorts {
  readonly calendar: Calendar;
}

/**
 * Takes a plan one step on in its life: writes “Plan state” and “State date” among the plan facts. Nothing is written
 * unless the plan is in the state the person saw, the step leads on from there, and nobody suggests other words.
 */
export function movePlan(
  ports: MovePlanPorts,
  { to, replaces, date = '' }: MovePlanRequest,
): Reply<MovedPlan> {
  const open = planToWrite(ports);
  if (!open.ok) return open;
  const cells = factCells(ports, open.value.document.blocks);
  if (!cells.ok) return cells;
  const { state, stateDate } = cells.value;
  // An earlier attempt may have arrived without its answer.
  if (sameWords(state.text, to)) return ok({ state: state.text, date: stateDate.text, replaced: state.text });
  if (!sameWords(state.text, replaces)) return changedSince(state.text);
  const move = planMove({ from: state.text, to, date, today: ports.calendar.today() });
  if (!move.ok) return move;
  write(ports, cells.value, move.value);
  return ok({ ...move.value, replaced: state.text });
}

/** The day first: should the state not arrive, the plan is in its old one still, and asking again does the rest. */
function write(
  { document }: MovePlanPorts,
  cells: FactCells,
  { state, date }: { readonly state: string; readonly date: string },
): void {
  try {
    document.setCell(cells.stateDate.table, cells.stateDate.row, cells.stateDate.column, date);
    document.setCell(cells.state.table, cells.state.row, cells.state.column, state);
    document.save();
  } catch (error) {
    throw new StoppedHalfway(
      `“Plan state” or “State date” may not have been written. Look at the table of plan facts before you try again; it should say “${state}” and ${date}.`,
      error,
    );
  }
}

const changedSince = (now: string): Reply<never> =>
  changedMeanwhile(
    `The plan’s state was changed since it was read here: now it is ${now === '' ? 'empty' : `“${now}”`}`,
  );
