import { FOLDER } from '../../src/emulator/drive/file-store.ts';
import { paragraph, run, wordFile } from '../support/word-file.ts';
import { OFFICE, PRINCIPAL, type SmallStudio, smallStudio, studioOf, VIEWER } from './small-studio.ts';

let content: SmallStudio;
let studio: ReturnType<typeof studioOf>;
let ask: { user: string; fileId: string };

beforeEach(() => {
  content = smallStudio();
  studio = studioOf(content);
  ask = { user: PRINCIPAL, fileId: content.planId };
});

const names = (user: string): string[] => studio.workspace({ user }).files.map(({ name }) => name);

test('a new spreadsheet is its maker’s own, and has a menu', () => {
  const { fileId } = studio.createSpreadsheet({ user: OFFICE, name: ' New tracker ' });
  expect(names(OFFICE)).toContain('New tracker');
  expect(names(PRINCIPAL)).not.toContain('New tracker');
  expect(studio.file({ user: OFFICE, fileId })).toMatchObject({ kind: 'spreadsheet', mayEdit: true });
});

test('a folder is in no list, and says so when a link leads to it', () => {
  const { files, clock } = content.workspace;
  const { id } = files.add({
    name: 'Plans',
    owner: OFFICE,
    mimeType: FOLDER,
    content: null,
    at: clock.now(),
  });
  expect(names(OFFICE)).not.toContain('Plans');
  expect(() => studio.file({ user: OFFICE, fileId: id })).toThrow('The studio has no folders to open');
});

describe('renaming', () => {
  test('is for those who may edit', () => {
    studio.rename({ ...ask, name: 'Pier plan 2026' });
    expect(names(VIEWER)).toContain('Pier plan 2026');
    expect(() => studio.rename({ ...ask, user: VIEWER, name: 'x' })).toThrow('but not rename it');
  });

  test.each(['', '   '])('to “%s” is refused', (name) => {
    expect(() => studio.rename({ ...ask, name })).toThrow('A file needs a name.');
  });
});

test('a copy is for those who may view, and their own', () => {
  const { fileId } = studio.copyFile({ ...ask, user: VIEWER });
  expect(studio.file({ user: VIEWER, fileId })).toMatchObject({ kind: 'document', mayEdit: true });
  expect(names(VIEWER)).toContain('Copy of Pier plan');
  expect(names(PRINCIPAL)).not.toContain('Copy of Pier plan');
  const upload = studio.copyFile({ user: PRINCIPAL, fileId: content.uploadId });
  expect(studio.file({ user: PRINCIPAL, ...upload })).toMatchObject({ kind: 'upload', bytes: 3 });
  expect(() => studio.copyFile({ ...ask, user: OFFICE })).toThrow('not shared with you');
});

describe('the bin', () => {
  test('takes a file from everybody, and gives it back to everybody', () => {
    expect(studio.moveToBin(ask)).toMatchObject({ bin: [{ id: content.planId, name: 'Pier plan' }] });
    expect(names(VIEWER)).not.toContain('Pier plan');
    expect(studio.workspace({ user: VIEWER }).bin).toEqual([]);
    expect(() => studio.file(ask)).toThrow('This file is not there');
    expect(studio.putBack(ask).bin).toEqual([]);
    expect(names(VIEWER)).toContain('Pier plan');
  });

  test('is for the owner only, with either way', () => {
    studio.share({ ...ask, email: OFFICE, role: 'writer' });
    expect(() => studio.moveToBin({ ...ask, user: OFFICE })).toThrow('someone else’s');
    studio.moveToBin(ask);
    expect(() => studio.putBack({ ...ask, user: OFFICE })).toThrow('not in your bin');
    expect(() => studio.putBack({ ...ask, fileId: content.blankId })).toThrow('not in your bin');
  });
});

test('a file that is no Word file is not saved as a Google Doc, nor one that is not shared', async () => {
  const upload = { user: PRINCIPAL, fileId: content.uploadId };
  const before = names(PRINCIPAL);
  await expect(studio.saveAsGoogleDoc(upload)).rejects.toThrow('“Old plan.docx” is neither a Word file');
  await expect(studio.saveAsGoogleDoc({ ...upload, user: OFFICE })).rejects.toThrow('not shared with you');
  expect(names(PRINCIPAL)).toEqual(before);
});

describe('an upload', () => {
  const upload = (name: string, bytes: Uint8Array | string) =>
    studio.upload({ user: PRINCIPAL, name, content: Buffer.from(bytes).toString('base64') });

  test('of a Word file stays a file that can be saved as a Google Doc', async () => {
    const file = { user: PRINCIPAL, ...upload('Plan.docx', wordFile(paragraph(run('Our goals.')))) };
    expect(studio.file(file)).toMatchObject({ kind: 'upload' });
    const made = await studio.saveAsGoogleDoc(file);
    expect(JSON.stringify(studio.file({ user: PRINCIPAL, ...made }))).toContain('Our goals.');
  });

  test('of a document as the Docs API returns it is a document, under its name', () => {
    const json = content.workspace.documentJson(content.planId);
    const { fileId } = upload('Pier.json', `\ufeff${JSON.stringify(json)}`);
    expect(JSON.stringify(studio.file({ user: PRINCIPAL, fileId }))).toContain('Our plan');
    expect(studio.workspace({ user: PRINCIPAL }).files).toContainEqual(
      expect.objectContaining({ id: fileId, name: 'Pier', kind: 'document', isOwn: true }),
    );
    expect(names(OFFICE)).not.toContain('Pier');
  });

  test.each([
    ['damaged.json', '{"tabs": [null]}', '“damaged.json” is damaged or incomplete'],
    [' ', 'x', 'A file needs a name'],
  ])('%s is refused', (name, text, reason) => {
    const before = names(PRINCIPAL);
    expect(() => upload(name, text)).toThrow(reason);
    expect(names(PRINCIPAL)).toEqual(before);
  });

  test('of anything else is a file like any other', () => {
    expect(studio.file({ user: PRINCIPAL, ...upload('list.json', '[1]') })).toMatchObject({ bytes: 3 });
    expect(studio.file({ user: PRINCIPAL, ...upload('empty.docx', '') })).toMatchObject({ bytes: 0 });
  });
});
