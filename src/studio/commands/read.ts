import type { Command } from 'commander';
import { type PlanReading, readPlan } from '../../core/reading/read-plan.ts';
import { readPlanFile } from '../plan-file.ts';
import { findingText } from '../terminal/check-text.ts';
import { textList } from '../terminal/text-table.ts';
import { jsonOption } from './calendar-options.ts';

/** `throughline read`: a plan as data. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('read a plan: its facts, goals, activities, money and progress')
    .argument('<file>', 'a plan, as the Docs API returns it')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  throughline read examples/plans/cedar-hollow.json --json')
    .action((file: string, options: { json?: boolean }) => {
      const reading = readPlan(readPlanFile(file));
      process.stdout.write(options.json ? `${JSON.stringify(planData(reading))}\n` : readingText(reading));
      if (reading.plan === null || reading.findings.some(({ severity }) => severity === 'error'))
        process.exitCode = 1;
    });
}

/** The command's JSON: the plan's parts at the top level, then how it was read and what was found. */
const planData = ({ plan, kind, findings }: PlanReading) => ({
  ...plan,
  source: kind === 'template' ? 'template' : 'other',
  findings,
});

function readingText({ plan, findings }: PlanReading): string {
  const lines = plan
    ? [
        `${plan.facts.school || 'School not named'}  ${plan.facts.schoolYear}  ${plan.facts.improvementStatus}`,
        ...plan.goals.flatMap((goal) => [
          '',
          `${goal.id || 'No Goal ID'}  ${goal.title}  ${goal.priority.text || 'no priority yet'}`,
          `  ${goal.statement}`,
          `  baseline ${goal.baseline.text || '—'}, target ${goal.target.text || '—'}, ` +
            `${goal.activities.length} activities, ${goal.resources.length} funds, ${goal.progress.length} progress entries`,
        ]),
        '',
      ]
    : [];
  return `${lines.join('\n')}\n${textList(findings.map(findingText))}`;
}
