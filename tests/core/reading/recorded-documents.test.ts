import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { readProfile } from '../../../src/core/reading/read-profile.ts';

const FOLDER = join(__dirname, '../../../../shared/google/docs-json');

const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? jsonFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .filter((file) => file.endsWith('.json'));

/** Every text run inside a table, found without any knowledge of the reader. */
function tableTexts(value: unknown, inTable: boolean): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => tableTexts(item, inTable));
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'textRun' && inTable
      ? String((item as { content: unknown }).content).split(/[\n\v]/)
      : tableTexts(item, inTable || key === 'table'),
  );
}

const describeWhenPresent = existsSync(FOLDER) ? describe : describe.skip;
if (!existsSync(FOLDER)) process.stdout.write(`Skipped: recorded documents are not at ${FOLDER}.\n`);

describeWhenPresent('documents recorded from Google', () => {
  const files = existsSync(FOLDER) ? jsonFiles(FOLDER) : [];

  test('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files.map((file) => [file.slice(FOLDER.length + 1), file]))('%s is read whole', (_name, file) => {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const document = blocksOfDocsJson(json);
    const read = document.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : []))
      .join('\n');
    const missing = tableTexts(json, false).filter((text) => !read.includes(text.trim()));
    expect(missing).toStrictEqual([]);
    expect(readPlan(document).findings.length).toBeGreaterThan(0);
    expect(readProfile(document).profile).toBeNull();
  });
});
