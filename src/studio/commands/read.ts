import { existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type PlanReading, readPlan } from '../../core/reading/read-plan.ts';
import { CannotRun } from '../cannot-run.ts';
import { modelOf } from '../docs-json-file.ts';
import { blocksOf, type PlanDocument, readPlanFile, readStudioDocument } from '../plan-file.ts';
import { findingText } from '../terminal/check-text.ts';
import { textList } from '../terminal/text-table.ts';
import { planDocx } from '../word/plan-docx.ts';
import { jsonOption } from './calendar-options.ts';

interface ReadOptions {
  readonly json?: boolean;
  readonly docx?: string;
  readonly force?: boolean;
  readonly folder: string;
}

/** `throughline read`: a plan as data. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('read a plan: its facts, goals, activities, money and progress')
    .argument(
      '<file>',
      'a Word file (.docx), a document as the Docs API returns it, or the id of a document in the studio',
    )
    .option('--docx <file>', 'write the document as a Word file too')
    .option('--force', 'overwrite that Word file')
    .option('--folder <folder>', 'where the studio’s files lie', 'out/studio')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  throughline read examples/plans/cedar-hollow-elementary.json --json')
    .action(readFile);
}

async function readFile(file: string, options: ReadOptions): Promise<void> {
  const document = await readDocument(file, options.folder);
  if (document.notice) process.stderr.write(`${document.notice}\n`);
  if (options.docx !== undefined) await writeDocx(document, file, options.docx, options.force ?? false);
  const reading = readPlan(blocksOf(document));
  process.stdout.write(options.json ? `${JSON.stringify(planData(reading))}\n` : readingText(reading));
  if (reading.plan === null || reading.findings.some(({ severity }) => severity === 'error'))
    process.exitCode = 1;
}

/** Google's ids have neither points nor slashes. */
const ID = /^[\w-]+$/;

/** A file of this name, else the studio's document of this id. */
async function readDocument(file: string, folder: string): Promise<PlanDocument> {
  const ofStudio = ID.test(file) && !existsSync(file) ? await readStudioDocument(folder, file) : null;
  return ofStudio ?? readPlanFile(file);
}

async function writeDocx(
  { json }: PlanDocument,
  source: string,
  path: string,
  force: boolean,
): Promise<void> {
  if (!path.endsWith('.docx')) throw new CannotRun(`${path} must end in .docx.`);
  if (existsSync(path) && !force)
    throw new CannotRun(`${path} is there already. Add --force to overwrite it.`);
  const title = typeof json['title'] === 'string' ? json['title'] : '';
  const bytes = await planDocx(modelOf(json, source), title);
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new CannotRun(
      `${path} could not be written. Check that its folder is there and that you may write in it.`,
    );
  }
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
