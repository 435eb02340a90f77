import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { type PlanReading, readPlan } from '../../core/reading/read-plan.ts';
import { CannotRun } from '../cannot-run.ts';
import { modelOf } from '../docs-json-file.ts';
import { type OwedInPlan, owedInPlan } from '../owed-in-plan.ts';
import { blocksOf, type PlanDocument, readPlanFile, readStudioDocument } from '../plan-file.ts';
import { findingText } from '../terminal/check-text.ts';
import { textList } from '../terminal/text-table.ts';
import { packetDocx } from '../word/packet-docx.ts';
import { planDocx } from '../word/plan-docx.ts';
import { writeWordFile } from '../word/write-word-file.ts';
import { type CalendarOptions, jsonOption, todayOption } from './calendar-options.ts';

interface ReadOptions extends Pick<CalendarOptions, 'today'> {
  readonly json?: boolean;
  readonly docx?: string;
  readonly packet?: string;
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
    .option('--packet <file>', 'write a review packet as a Word file: the plan in the order of its form')
    .option('--force', 'overwrite those Word files')
    .option('--folder <folder>', 'where the studio’s files lie', 'out/studio')
    .addOption(todayOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  throughline read examples/plans/cedar-hollow-elementary.json --json')
    .action(readFile);
}

async function readFile(file: string, options: ReadOptions): Promise<void> {
  const document = await readDocument(file, options.folder);
  if (document.notice) process.stderr.write(`${document.notice}\n`);
  const blocks = blocksOf(document);
  const reading = readPlan(blocks);
  const owed = owedInPlan(reading, options.today);
  const force = options.force ?? false;
  if (options.docx !== undefined) await writeWordFile(options.docx, force, () => planBytes(document, file));
  if (options.packet !== undefined) {
    if (owed === null) throw new CannotRun(`${file} ${NO_FORM}`);
    await writeWordFile(options.packet, force, () => packetDocx(blocks, owed, options.today));
  }
  process.stdout.write(options.json ? `${JSON.stringify(planData(reading, owed))}\n` : readingText(reading));
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

const planBytes = ({ json }: PlanDocument, source: string): Promise<Buffer> =>
  planDocx(modelOf(json, source), typeof json['title'] === 'string' ? json['title'] : '');

const NO_FORM =
  'does not say that it was made from a template of the add-on, so it cannot be put in the order of a form.';

/** The command's JSON: the plan's parts at the top level, what it owes, how it was read and what was found. */
const planData = ({ plan, kind, findings }: PlanReading, owed: OwedInPlan | null) => ({
  ...plan,
  checklist: owed?.owed ?? [],
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
