import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Workspace } from '../../emulator/workspace.ts';
import { builtAddOn } from '../add-on.ts';
import { CannotRun } from '../cannot-run.ts';
import { districtOf } from '../district/district-file.ts';
import { enterDistrict } from '../district/enter-district.ts';
import { listOfFolder, listPlans } from '../district/list-plans.ts';
import { addPlanFolder, type PlanFile } from '../district/plan-folder.ts';
import { type RollUpOutcome, rollUpPlans } from '../district/roll-up-plans.ts';
import {
  hashOf,
  type KeptTracker,
  keepTracker,
  loadTracker,
  mayWrite,
  stateFolder,
} from '../district/tracker-state.ts';
import { serverCall } from '../server-call.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import { rollUpText } from '../terminal/roll-up-text.ts';
import { trackerFileBytes } from '../tracker-file/write-tracker-file.ts';
import { jsonOption, todayOption } from './calendar-options.ts';

interface RollUpOptions {
  readonly out: string;
  readonly state?: string;
  readonly district?: string;
  readonly today: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const CENTRAL_OFFICE = 'central.office@district.example';

/** `throughline rollup`: every plan of a folder into one tracker, by the built add-on. */
export function addRollUp(program: Command, root: string): void {
  program
    .command('rollup')
    .description('roll the plans of a folder up into one tracker, with the built add-on on the emulator')
    .argument('<folder>', 'a folder of plans, as the Docs API returns them')
    .requiredOption('--out <file>', 'the tracker to write, an .xlsx file')
    .option('--state <folder>', 'where the tracker is kept between runs (default: beside the output)')
    .option(
      '--district <file>',
      'priorities, initiatives and schools (default: district.json in or above the folder)',
    )
    .option('--force', 'overwrite the output even if it was made or changed by somebody else')
    .addOption(todayOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  throughline rollup examples/plans --out tracker.xlsx --json')
    .action((folder: string, options: RollUpOptions) => rollUpFolder(root, folder, options));
}

async function rollUpFolder(root: string, folder: string, options: RollUpOptions): Promise<void> {
  if (!options.out.endsWith('.xlsx')) throw new CannotRun(`${options.out} must end in .xlsx.`);
  const startedAt = performance.now();
  const stateIn = stateFolder(options.out, options.state);
  const kept = loadTracker(stateIn);
  mayWrite(options.out, kept, options.force ?? false);
  const workspace = new Workspace({
    now: `${options.today}T17:00:00Z`,
    timeZone: 'America/Los_Angeles',
    locale: 'en_US',
  });
  const files = addPlanFolder(workspace, folder, CENTRAL_OFFICE);
  const trackerId = openTracker(root, workspace, kept, folder, files, options.district);
  const bar = progressBar('Plans', files.length);
  const outcome = rollUpPlans({
    workspace,
    sheets: builtAddOn(root, 'sheets'),
    user: CENTRAL_OFFICE,
    trackerId,
    onProgress: bar.update,
  });
  bar.stop();
  await keep(workspace, trackerId, options.out, stateIn, kept);
  report(files, outcome, Math.round(performance.now() - startedAt), options.json ?? false);
}

/** The tracker of the last run with the folder's new plans listed, or a new one. */
function openTracker(
  root: string,
  workspace: Workspace,
  kept: KeptTracker | null,
  folder: string,
  files: readonly PlanFile[],
  districtFile: string | undefined,
): string {
  const trackerId = workspace.createSpreadsheet({
    owner: CENTRAL_OFFICE,
    name: 'Throughline tracker',
    ...(kept && { state: kept.spreadsheet }),
  });
  const district = districtOf(folder, districtFile, files);
  const person = workspace.spreadsheetAs(CENTRAL_OFFICE, trackerId);
  if (!kept) {
    const session = workspace.open(builtAddOn(root, 'sheets'), { user: CENTRAL_OFFICE, fileId: trackerId });
    serverCall(session, 'setUpTracker');
    enterDistrict(person, district);
  }
  listPlans(person, listOfFolder(district.schools, files));
  return trackerId;
}

async function keep(
  workspace: Workspace,
  trackerId: string,
  out: string,
  folder: string,
  kept: KeptTracker | null,
): Promise<void> {
  const spreadsheet = workspace.spreadsheetState(trackerId);
  if (kept && JSON.stringify(kept.spreadsheet) === JSON.stringify(spreadsheet)) return;
  const bytes = await trackerFileBytes(workspace.spreadsheetGrid(trackerId));
  writeFileSync(out, bytes);
  keepTracker(folder, { spreadsheet, fileHash: hashOf(bytes) });
}

function report(files: readonly PlanFile[], outcome: RollUpOutcome, wallMs: number, json: boolean): void {
  const text = json ? `${JSON.stringify(rollUpData(files, outcome, wallMs))}\n` : rollUpText(outcome);
  process.stdout.write(text);
  if (outcome.plans.some(({ status }) => status === 'refused')) process.exitCode = 1;
}

/** The command's JSON; `file` is '' for a school that has no file in the folder. */
function rollUpData(
  files: readonly PlanFile[],
  { plans, calls, executions, modelledMs, notices }: RollUpOutcome,
  wallMs: number,
) {
  const fileOf = new Map(files.map(({ file, documentId }) => [documentId, file]));
  return {
    plans: plans.map(({ documentId, school, status, goals, reason }) => ({
      file: fileOf.get(documentId) ?? '',
      school,
      status,
      goals,
      ...(reason && { reason }),
    })),
    calls,
    executions,
    modelledMs,
    wallMs,
    notices,
  };
}
