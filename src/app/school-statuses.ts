import type { CalendarDay } from '../core/plan/district-profile.ts';
import { dueDay } from '../core/plan/due-day.ts';
import { countFeedback } from '../core/plan/feedback.ts';
import { readPlanState } from '../core/plan/life-cycle.ts';
import { readDay } from '../core/text/iso-date.ts';
import { cellText, isBlank } from '../core/tracker/cell-text.ts';
import { requirementsLacking } from '../core/tracker/checklist-rows.ts';
import { SCHOOL_RESULTS, SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { text } from '../core/tracker/plan-cells.ts';
import { readRows } from '../core/tracker/read-rows.ts';
import type { TabContent, TrackerRow } from '../core/tracker/tab-definition.ts';
import type { PlanOutcome } from './plan-outcomes.ts';

/**
 * What the Schools tab is to say of each plan. A plan that was not read keeps what an earlier roll-up found in it; one
 * that was not reached is marked only where nothing stands yet, so that unfinished runs do not write back and forth.
 */
export function schoolStatuses(
  schools: TabContent,
  outcomes: readonly PlanOutcome[],
  calendar: readonly CalendarDay[],
): TrackerRow[] {
  const unmarked = new Set(
    readRows(SCHOOLS_TAB, schools).flatMap(({ cells: { result, schoolId } }) =>
      isBlank(result) ? [cellText(schoolId)] : [],
    ),
  );
  return outcomes
    .filter(
      ({ kind, entry }) => entry.schoolId !== '' && (kind !== 'notReached' || unmarked.has(entry.schoolId)),
    )
    .map((outcome) => statusRow(outcome, calendar));
}

function statusRow(outcome: PlanOutcome, calendar: readonly CalendarDay[]): TrackerRow {
  const { schoolId } = outcome.entry;
  if (outcome.kind === 'read') {
    const { facts, goals } = outcome.plan;
    const { open, answered } = countFeedback(goals);
    return {
      schoolId,
      planState: facts.state,
      stateDate: text(readDay(facts.stateDate) ?? facts.stateDate),
      due: dueDay(readPlanState(facts.state), calendar)?.day ?? null,
      goals: goals.length,
      openFeedback: open,
      answeredFeedback: answered,
      lacking: requirementsLacking(outcome.rows.Checklist),
      result: SCHOOL_RESULTS.read,
      message: null,
    };
  }
  const result = outcome.kind === 'refused' ? SCHOOL_RESULTS.notRead : SCHOOL_RESULTS.notReached;
  return { schoolId, result, message: outcome.reason };
}
