import type { Command } from 'commander';
import type { Goal, Plan } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/reading/read-plan.ts';
import { checkGoal } from '../../core/smart/check-goal.ts';
import type { GoalToCheck } from '../../core/smart/goal-check.ts';
import { goalRows } from '../../core/smart/goal-rows.ts';
import { goalToCheck } from '../../core/smart/goal-to-check.ts';
import { readGoal } from '../../core/smart/reading.ts';
import { smartie } from '../../core/smart/smartie.ts';
import { readSchoolYear } from '../../core/text/school-year.ts';
import { CannotRun } from '../cannot-run.ts';
import { blocksOf, readPlanFile } from '../plan-file.ts';
import { type CheckedPlan, checkText, findingText } from '../terminal/check-text.ts';
import { isRecord, prioritiesOf, textOf } from '../terminal/fields.ts';
import { answerLines } from '../terminal/json-lines.ts';
import { type CalendarOptions, jsonOption, schoolYearOption, todayOption } from './calendar-options.ts';

interface CheckOptions extends CalendarOptions {
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly smartie?: boolean;
}

/** `throughline check`: goals against SMART, from plan files or line by line. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check goals against SMART')
    .argument('[files...]', 'plans: Word files (.docx), or documents as the Docs API returns them')
    .option('--jsonl', 'read goals from standard input, one JSON object a line')
    .option('--smartie', 'add the SMARTIE checklist: is a group named, is a barrier addressed')
    .addOption(todayOption())
    .addOption(schoolYearOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  throughline check examples/plans/cedar-hollow-elementary.json --today 2026-01-20',
    )
    .action((files: string[], options: CheckOptions) =>
      options.jsonl ? checkLines(options) : checkFiles(files, options),
    );
}

async function checkLines(options: CheckOptions): Promise<void> {
  if (options.smartie)
    throw new CannotRun('--smartie goes with plan files; leave it out, or leave out --jsonl.');
  const read = (value: unknown) => readRequest(value, options);
  const problems = await answerLines(read, ({ id, goal }) => ({ id, ...checkGoal(goal) }), '"id" and "text"');
  if (problems > 0) process.exitCode = 1;
}

function readRequest(value: unknown, options: CheckOptions): { id: string; goal: GoalToCheck } | null {
  if (!isRecord(value)) return null;
  const id = textOf(value, 'id');
  const text = textOf(value, 'text');
  if (id === undefined || text === undefined) return null;
  const schoolYear = readSchoolYear(textOf(value, 'schoolYear') ?? '') ?? options.schoolYear;
  const priorities = prioritiesOf(value);
  const priorityIds = value['priorityIds'];
  return {
    id,
    goal: {
      text,
      today: options.today,
      ...(schoolYear && { schoolYear }),
      ...(priorities && { priorities }),
      ...(Array.isArray(priorityIds) && { priorityIds: priorityIds.map(String) }),
    },
  };
}

async function checkFiles(files: readonly string[], options: CheckOptions): Promise<void> {
  if (files.length === 0)
    throw new CannotRun('Name at least one plan file, or add --jsonl to read goals from standard input.');
  const plans: CheckedPlan[] = [];
  for (const file of files) plans.push(await checkPlanFile(file, options));
  process.stdout.write(options.json ? `${JSON.stringify(plans)}\n` : plans.map(checkText).join('\n'));
  if (plans.some(hasErrors)) process.exitCode = 1;
}

async function checkPlanFile(file: string, options: CheckOptions): Promise<CheckedPlan> {
  const document = await readPlanFile(file);
  if (document.notice) process.stderr.write(`${document.notice}\n`);
  const { plan, findings } = readPlan(blocksOf(document));
  const goals =
    plan === null ? [] : plan.goals.map((goal) => ({ goal, asked: askedOf(goal, plan, options) }));
  return {
    file,
    school: plan?.facts.school ?? '',
    goals: goals.map(({ goal, asked }) => ({
      id: goal.id,
      title: goal.title,
      text: goal.statement,
      check: checkGoal(asked),
      ...(options.smartie && { smartie: smartie(readGoal(asked)) }),
    })),
    findings: findings.map(findingText),
  };
}

/** A goal of a plan as the add-on would check it, in the school year asked for. */
function askedOf(goal: Goal, { facts, priorities }: Plan, { today, schoolYear }: CheckOptions): GoalToCheck {
  const asked = goalToCheck({ ...goal, rows: goalRows(goal) }, { facts, priorities, profile: null, today });
  return schoolYear === undefined ? asked : { ...asked, schoolYear };
}

const hasErrors = (plan: CheckedPlan): boolean =>
  plan.goals.length === 0 ||
  plan.goals.some(({ check }) => check.findings.some(({ severity }) => severity === 'error'));
