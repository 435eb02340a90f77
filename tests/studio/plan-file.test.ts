import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlan } from '../../src/core/reading/read-plan.ts';
import { CannotRun } from '../../src/studio/cannot-run.ts';
import { modelOf } from '../../src/studio/docs-json-file.ts';
import { blocksOf, readPlanFile, readStudioDocument } from '../../src/studio/plan-file.ts';
import { StudioFolder } from '../../src/studio/serve/studio-folder.ts';
import { newWorkspace } from '../support/bundle-district.ts';
import { docsJson } from '../support/docs-json.ts';
import { cell, paragraph, row, run, table, wordFile, zipOf } from '../support/word-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-plan-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const refusal = async (path: string): Promise<string> => {
  try {
    await readPlanFile(path);
    return 'read';
  } catch (error) {
    return error instanceof CannotRun ? error.message : `threw ${error}`;
  }
};

const FACTS = table([
  row([cell('School'), cell('Pier School')]),
  row([cell('School ID'), cell('17')]),
  row([cell('School year'), cell('2025-26')]),
]);
const GOAL = table([row([cell('Goal ID'), cell('G-7KQ2')]), row([cell('SMART goal'), cell('Read more.')])]);
const HEADING = paragraph(run('Goal 1'), '<w:pStyle w:val="heading1"/>');

describe('readPlanFile', () => {
  test('reads a plan from a Word file, titled by its name', async () => {
    const document = await readPlanFile(written('Pier plan.docx', wordFile(FACTS + HEADING + GOAL)));
    expect(document).toMatchObject({ json: { title: 'Pier plan' }, notice: '' });
    const { plan, kind } = readPlan(blocksOf(document));
    expect(kind).toBe('template');
    expect(plan?.facts).toMatchObject({ school: 'Pier School', schoolId: '17', schoolYear: '2025-26' });
    expect(plan?.goals).toMatchObject([{ id: 'G-7KQ2', statement: 'Read more.', title: 'Goal 1' }]);
  });

  test('goes by the content, not by the name', async () => {
    const word = await readPlanFile(written('plan.json', wordFile(paragraph(run('a')))));
    expect(blocksOf(word).blocks).toMatchObject([{ text: 'a' }]);
    const json = await readPlanFile(written('plan.docx', `\ufeff\n${JSON.stringify(docsJson('Plan', []))}`));
    expect(json.json['title']).toBe('Plan');
  });

  test('says that tracked changes are left out', async () => {
    const change = `<w:ins w:id="1">${run('new')}</w:ins>`;
    const { notice } = await readPlanFile(written('new.docx', wordFile(paragraph(run('a') + change))));
    expect(notice).toContain('new.docx holds tracked changes that nobody has accepted.');
  });

  const compound = (inside: string): Buffer =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')]);
  const good = wordFile(paragraph(run('a')));

  test.each([
    ['empty.docx', '', 'is empty. Download'],
    ['locked.docx', compound('EncryptedPackage'), 'is protected with a password. Open it in Word'],
    ['old.doc', compound('WordDocument'), 'is in an older Word format. Open it in Word'],
    ['rich.doc', '{\\rtf1\\ansi a plan}', 'is in an older Word format. Open it in Word'],
    ['libre.odt', zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), 'is an OpenDocument file. Open it in'],
    ['plan.pdf', '%PDF-1.7', 'is neither a Word file (.docx) nor a Google document'],
    ['plans.zip', zipOf({ 'plan.txt': 'a' }), 'is neither a Word file (.docx) nor a Google document'],
    ['cut.docx', good.subarray(0, good.length - 30), 'is damaged or incomplete. Open it in Word'],
    [
      'bomb.docx',
      Buffer.concat([good, Buffer.alloc(50_000_001)]),
      'is too large to be a plan: at most 50 MB',
    ],
    ['list.json', '{"kind":"list"}', 'does not hold a Google document. Give a Word file'],
    ['half.json', '{"tabs":[', 'does not hold a Google document. Give a Word file'],
  ])('refuses %s in one sentence that names it and says what to do', async (name, content, said) => {
    const path = written(name, content);
    expect(await refusal(path)).toMatch(/^[^\n]*$/);
    expect(await refusal(path)).toContain(`${path} ${said}`);
  });

  test('refuses what cannot be opened', async () => {
    expect(await refusal(join(folder, 'none.docx'))).toContain('none.docx could not be opened.');
    expect(await refusal(folder)).toContain(`${folder} could not be opened.`);
  });

  test('leaves suggestions out of JSON that holds them inline', async () => {
    const elements = [
      { textRun: { content: 'old ' } },
      { textRun: { content: 'new', suggestedInsertionIds: ['s'] } },
      { textRun: { content: 'text\n', suggestedDeletionIds: ['s'] } },
    ];
    const json = {
      ...docsJson('Plan', [{ paragraph: { elements } }]),
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
    };
    const document = await readPlanFile(written('plan.json', JSON.stringify(json)));
    expect(blocksOf(document)).toMatchObject({ title: 'Plan', blocks: [{ text: 'old text' }] });
  });

  test('reads 200 pages', async () => {
    const page = HEADING + paragraph(run('word '.repeat(400))) + GOAL;
    const document = await readPlanFile(written('long.docx', wordFile(page.repeat(200))));
    expect(blocksOf(document).blocks).toHaveLength(600);
  }, 60_000);
});

describe('modelOf', () => {
  test('refuses JSON that Google would not write', () => {
    expect(() => modelOf({ tabs: [null] }, 'plan.json')).toThrow(new CannotRun(DAMAGED));
  });
});

const DAMAGED = 'plan.json is damaged or incomplete. Fetch the document from Google again.';

describe('readStudioDocument', () => {
  test('finds documents and Word files by their id, and nothing else', async () => {
    const workspace = newWorkspace();
    const owner = 'pat@harbor.example';
    const plan = workspace.createDocument({ owner, name: 'Pier plan', html: '<p>a</p>' });
    const mimeType = 'application/msword';
    const word = workspace.createUpload({
      owner,
      name: 'Old.docx',
      mimeType,
      bytes: wordFile(paragraph(run('b'))),
    });
    const tracker = workspace.createSpreadsheet({ owner, name: 'Tracker' });
    expect(await readStudioDocument(folder, plan)).toBeNull();
    new StudioFolder(folder).save({ workspace, people: [] });
    const blocks = async (id: string) => {
      const document = await readStudioDocument(folder, id);
      return document && blocksOf(document);
    };
    expect(await blocks(plan)).toMatchObject({ title: 'Pier plan', blocks: [{ text: 'a' }] });
    expect(await blocks(word)).toMatchObject({ title: 'Old', blocks: [{ text: 'b' }] });
    expect(await blocks('no-such-id')).toBeNull();
    await expect(readStudioDocument(folder, tracker)).rejects.toThrow(
      new CannotRun('Tracker is not a document. Give the id of a plan.'),
    );
  });
});
