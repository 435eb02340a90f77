import { ok, refuse } from '../core/text/result.ts';
import { openTracker, type TrackerPorts } from './open-tracker.ts';
import { packOf } from './pack-of.ts';
import { type PlanOutcome, readPlans } from './plan-outcomes.ts';
import type { Calendar, FileLock } from './ports.ts';
import { READINGS_A_MINUTE, type ReadingPorts } from './read-documents.ts';
import type { Reply } from './sidebar-api.ts';
import type { RolledUpPlan, RollUp, RollUpRequest } from './sidebar-api-tracker.ts';
import { trackerTemplate } from './tracker-template.ts';
import { writeTracker } from './write-tracker.ts';

export interface RollUpPorts extends TrackerPorts, ReadingPorts {
  readonly calendar: Calendar;
  readonly lock: FileLock;
}

/**
 * Reads up to 300 plans and brings every tab of the tracker up to date: rows by key, nothing that did not change. A plan
 * that cannot be read costs no other plan anything. Stopped at any moment, the next run ends in the same tracker.
 */
export function rollUp(ports: RollUpPorts, { from }: RollUpRequest): Reply<RollUp> {
  if (!ports.lock.take()) {
    return refuse(
      'alreadyRunning',
      'Someone else is rolling up plans into this tracker at this moment. Wait a minute and try again; nothing is lost.',
    );
  }
  const open = openTracker(ports);
  if (!open.ok) return open;
  const { plans } = open.value.setup;
  if (plans.length === 0) {
    return refuse(
      'noPlans',
      'The Schools tab lists no schools yet. Write a row for each school, with the link to its plan, and roll up again.',
    );
  }
  const start = Math.max(0, Math.floor(from));
  const profile = { ...open.value.setup.profile, ...trackerTemplate(ports.tracker, open.value) };
  const form = packOf(profile);
  const outcomes = readPlans(ports, plans.slice(start, start + READINGS_A_MINUTE), {
    profile,
    today: ports.calendar.today(),
  });
  const readAt = ports.timer.elapsedMs();
  const written = writeTracker(ports, open.value, outcomes);
  const next = nextStart(outcomes, start, plans.length);
  return ok({
    plans: outcomes.map((outcome) => rolledUp(outcome, written.changedDocuments)),
    notices: [...written.notices, ...(form.ok ? [] : [`${form.problem.message} ${NO_SECTIONS}`])],
    next,
    waitSeconds:
      next === null ? 0 : Math.max(0, Math.ceil((MINUTE_MS - (ports.timer.elapsedMs() - readAt)) / 1000)),
  });
}

const NO_SECTIONS = 'Until then the Checklist leaves out the sections of the form.';

/** Google counts readings by the minute; a minute after the last one, all of them are free again. */
const MINUTE_MS = 60_000;

/** The first plan that was not reached, or the one after the last. */
function nextStart(outcomes: readonly PlanOutcome[], start: number, all: number): number | null {
  const unreached = outcomes.findIndex(({ kind }) => kind === 'notReached');
  const next = start + (unreached < 0 ? outcomes.length : unreached);
  return next < all ? next : null;
}

function rolledUp(outcome: PlanOutcome, changed: ReadonlySet<string>): RolledUpPlan {
  const { school, documentId } = outcome.entry;
  const plan = { documentId: documentId || '', school };
  if (outcome.kind !== 'read') return { ...plan, status: outcome.kind, goals: 0, reason: outcome.reason };
  const status = changed.has(outcome.documentId) ? 'written' : 'unchanged';
  return { ...plan, status, goals: outcome.plan.goals.length };
}
