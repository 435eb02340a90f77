import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { goalToCheck } from '../../../src/core/smart/goal-to-check.ts';
import { serverCall } from '../../../src/studio/server-call.ts';
import { PlanDocument } from '../../support/bundle-plan-document.ts';

/** Judged by the day, the plan's year, its priorities or the tag; and some that are hardly goals. */
const STATEMENTS = [
  'By June 2026, grade 4 students at benchmark in mathematics on the district screener rise from 40% to 46%.',
  'By spring, 80% of students will feel that they belong at school, up from 71% this fall.',
  'Attendance improves by 10% over the next three years.',
  'By May 2024, grade 6 reading moves from 50% to 55% on the state test.',
  'Teachers will attend weekly workshops.',
  'Chronic absenteeism rises from 12% to 8% by the end of the school year.',
  'TBD',
  '  Instruction gets better.\nFamilies are heard.  ',
  'x'.repeat(2100),
];

const plan = new PlanDocument();
const [goalId = ''] = plan.insert().goalIds;
plan.tag(goalId, 'P1');

/** The plan as the sidebar gets it, with its one goal, in which this statement is written. */
function openWith(statement: string) {
  const replaces = serverCall(plan.open(), 'openPlan').goals[0]?.statement ?? '';
  serverCall(plan.open(), 'writeGoal', { goalId, statement, replaces });
  const open = serverCall(plan.open(), 'openPlan');
  const [goal] = open.goals;
  if (goal === undefined) throw new Error('no goal');
  return { open, goal };
}

test.each(STATEMENTS)('sidebar and script judge alike: %#', (statement) => {
  const { open, goal } = openWith(statement);
  const wording = { statement: statement.trim(), priority: goal.tag, rows: goal.rows };
  const inThePage = checkGoal(goalToCheck(wording, open));
  expect(goal.statement).toBe(statement.trim());
  expect(goal.check).toEqual(JSON.parse(JSON.stringify(inThePage)));
});

test('another day can mean another verdict, so the script says for which day it checked', () => {
  const statement = 'By March 2026, grade 6 reading on the state test moves from 50% to 55%.';
  const { open, goal } = openWith(statement);
  const wording = { statement, priority: goal.tag, rows: goal.rows };
  const later = checkGoal(goalToCheck(wording, { ...open, today: '2027-01-20' }));
  expect(open.today).toBe('2026-01-20');
  expect(later.findings).not.toEqual(goal.check.findings);
});
