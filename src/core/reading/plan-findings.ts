import type { Goal, Plan } from '../plan/plan.ts';
import { DOCUMENT, finding, quoted, type Report } from './findings.ts';

/** Reports what a plan lacks for the roll-up: goals without id, statement or priority, and ids that stand twice. */
export function reportPlan(plan: Plan, report: Report): void {
  if (plan.goals.length === 0) {
    report(
      finding(
        'noGoals',
        DOCUMENT,
        'This plan has no goal that can be read. Insert a goal from the template, or give the goal table its rows “Goal ID” and “SMART goal” back.',
      ),
    );
  }
  reportRepeatedIds(plan.goals, report);
  for (const goal of plan.goals) {
    if (goal.statement === '') reportNoStatement(goal, report);
    if (goal.source === 'template') reportTemplateGoal(goal, plan, report);
  }
}

function reportRepeatedIds(goals: readonly Goal[], report: Report): void {
  const seen = new Map<string, Goal>();
  for (const goal of goals) {
    const id = goal.id.toUpperCase();
    const first = seen.get(id);
    if (id === '') continue;
    if (first === undefined) seen.set(id, goal);
    else {
      report(
        finding(
          'repeatedGoalId',
          goal.place,
          `${nameOf(goal)} has the Goal ID ${goal.id}, which stands above under ${quoted(first.title)} already: one was copied. Give this one a new ID, so that both are counted.`,
        ),
      );
    }
  }
}

function reportNoStatement(goal: Goal, report: Report): void {
  report(
    finding(
      'goalWithoutStatement',
      goal.place,
      `${nameOf(goal)} says no goal yet. Write it in the row “SMART goal”: who, what, by how much, measured how, and by when.`,
    ),
  );
}

function reportTemplateGoal(goal: Goal, plan: Plan, report: Report): void {
  if (goal.id === '') {
    report(
      finding(
        'goalWithoutId',
        goal.place,
        `${nameOf(goal)} shows no Goal ID, so its progress cannot be followed from one roll-up to the next. Give it a new ID in the row “Goal ID”.`,
      ),
    );
  }
  if (goal.priority.text === '') {
    report(
      finding(
        'untaggedGoal',
        goal.place,
        `${nameOf(goal)} names no strategic priority, so the district cannot see what it serves. Copy one from the table of district priorities.`,
      ),
    );
    return;
  }
  const known = plan.priorities.map(({ id }) => id);
  if (known.length > 0 && (goal.priority.id === null || !known.includes(goal.priority.id))) {
    report(
      finding(
        'unknownPriority',
        goal.place,
        `${nameOf(goal)} is tagged ${quoted(goal.priority.text)}, which is not in this plan’s table of district priorities (${known.join(', ')}). Copy one of them with its id.`,
      ),
    );
  }
}

const nameOf = (goal: Goal): string =>
  goal.title === '' ? 'A goal' : `The goal under ${quoted(goal.title)}`;
