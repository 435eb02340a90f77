import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { SampleDistrict, type SamplePlan } from '../sample/sample-district.ts';
import { dashboardText, plansText } from '../sample/sample-text.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import { rollUpText } from '../terminal/roll-up-text.ts';
import { trackerFileBytes } from '../tracker-file/write-tracker-file.ts';

/** What a plan says and how it is laid out, without colors, margins and positions: a tenth of the size. */
const PARAGRAPH =
  'paragraph(elements(textRun(content)),paragraphStyle(namedStyleType),bullet(listId,nestingLevel))';
const TABLE = `table(rows,columns,tableRows(tableCells(content(${PARAGRAPH}),tableCellStyle(rowSpan,columnSpan))))`;
const WORDS_ONLY = `documentId,title,tabs(tabProperties(tabId,title,index),documentTab(body(content(${PARAGRAPH},${TABLE}))))`;

const LABEL = 'Midyear 2025-26';

/** `throughline sample`: the add-on's whole job on the sample district. */
export function addSample(program: Command, root: string): void {
  program
    .command('sample')
    .description('run the add-on’s whole job on the sample district, and write its tracker and plans')
    .option('--out <folder>', 'where the tracker and the plans go', 'out/sample')
    .addHelpText('after', '\nExample:\n  throughline sample --out out/sample')
    .action(async ({ out }: { out: string }) => {
      await runSample(root, out);
    });
}

/** Does the whole job, says what it did, and gives the district as it was left. */
export async function runSample(root: string, out: string): Promise<SampleDistrict> {
  const district = new SampleDistrict(root);
  say(
    'Alder Ridge School District, 2025-26: a sample district on the local stand-in for Google Workspace.\n',
  );
  const { made, profileLink } = district.setUp();
  say(`The central office sets up the tracker (${made.length} tabs) and publishes the district profile.\n`);
  const plans = await makePlans(district, profileLink);
  say(`Principals insert the template, write, check and tag their goals.\n\n${plansText(plans)}`);
  writePlans(district, plans, out);
  district.listPlans(plans);
  const bar = progressBar('Rolling up', plans.length);
  const first = district.rollUp(bar.update);
  bar.stop();
  say(
    `The central office rolls all plans up.\n\n${rollUpText(first)}\n${dashboardText(district.dashboard())}`,
  );
  say(`It freezes the midyear snapshot “${LABEL}”: ${district.takeSnapshot(LABEL)} goals.\n`);
  const changed = plans.find(({ checked }) => checked !== null);
  if (changed) {
    district.changePlan(changed, 'Target date', 'June 5, 2026');
    say(
      `A principal changes one cell in “${changed.title}”, and the plans are rolled up again.\n\n${rollUpText(district.rollUp())}`,
    );
  }
  say(`Rolled up once more with nothing changed:\n\n${rollUpText(district.rollUp())}`);
  await writeTracker(district, out);
  say(`The tracker lies in ${join(out, 'tracker.xlsx')}, the plans in ${join(out, 'plans')}.\n`);
  return district;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function makePlans(district: SampleDistrict, profileLink: string): Promise<readonly SamplePlan[]> {
  const sources = district.sources();
  const bar = progressBar('Writing plans', sources.length);
  const plans: SamplePlan[] = [];
  for (const source of sources) {
    plans.push(await district.makePlan(source, profileLink));
    bar.update(plans.length);
  }
  bar.stop();
  return plans;
}

/** The plans as they were handed in, before one is changed. */
function writePlans({ workspace }: SampleDistrict, plans: readonly SamplePlan[], out: string): void {
  mkdirSync(join(out, 'plans'), { recursive: true });
  for (const { name, documentId, bytes } of plans) {
    const path = join(out, 'plans', bytes ? `${name}.docx` : `${name}.json`);
    writeFileSync(path, bytes ?? `${JSON.stringify(workspace.documentJson(documentId, WORDS_ONLY))}\n`);
  }
}

async function writeTracker({ workspace, trackerId }: SampleDistrict, out: string): Promise<void> {
  writeFileSync(join(out, 'tracker.xlsx'), await trackerFileBytes(workspace.spreadsheetGrid(trackerId)));
}
