import { OFFICE, PRINCIPAL } from '../studio/small-studio.ts';
import { paragraph, run, wordFile } from '../support/word-file.ts';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(60_000);
const studio = studioForTests();

test('the first look says what to try as whom, and opens it', async () => {
  const { now } = studio;
  await now.page.getByText('local stand-in for Google Workspace, with a sample district').waitFor();
  await now.page.getByText('As the central office').waitFor();
  expect(await now.look('studio-first-look')).toEqual([]);
  await now.button('Open “Tracker”').click();
  await now.page.getByRole('application', { name: 'Sheet1' }).waitFor();
  await now.be('Principal of Pier');
  await now.button('Open “Untitled document”').click();
  await now.page.getByLabel('Style').waitFor();
});

test('the central office sets up a spreadsheet of its own from nothing', async () => {
  const { now } = studio;
  await now.button('New spreadsheet').click();
  await now.page.getByRole('heading', { name: 'Untitled spreadsheet' }).waitFor();
  await now.choose('File', 'Rename');
  await now.page.getByLabel('Name', { exact: true }).fill('Tracker 2027');
  expect(await now.look('studio-rename')).toEqual([]);
  await now.button('Rename').click();
  await now.page.getByRole('heading', { name: 'Tracker 2027' }).waitFor();
  await now.file('Tracker 2027').waitFor();
  await now.page.getByRole('application', { name: 'Sheet1' }).focus();
  for (let row = 1; row < 60; row += 1) await now.page.keyboard.press('ArrowDown');
  await now.page.keyboard.type('far down');
  await now.page.keyboard.press('Enter');
  await now.page.getByText('far down').first().waitFor();
  await now.button('Undo typing').click();
  await now.page.getByText('far down').waitFor({ state: 'detached' });
  await now.choose('Extensions', 'Open the district sidebar');
  await now.page.frameLocator('iframe').getByRole('heading').first().waitFor();
});

test('a copy is made, moved to the bin, and put back', async () => {
  const { now } = studio;
  await now.be('Principal of Pier');
  await now.file('Pier plan').click();
  await now.choose('File', 'Make a copy');
  await now.page.getByRole('heading', { name: 'Copy of Pier plan' }).waitFor();
  await now.page.getByText('Why.').waitFor();
  await now.button('File').click();
  expect(await now.look('studio-file-menu')).toEqual([]);
  await now.button('Move to bin').click();
  await now.page.getByRole('heading', { name: 'Open a file' }).waitFor();
  await expect(now.file('Copy of Pier plan').count()).resolves.toBe(0);
  await now.page.getByText('Bin (1)').click();
  expect(await now.look('studio-bin')).toEqual([]);
  await now.button('Put back “Copy of Pier plan”').click();
  await now.page.getByRole('heading', { name: 'Copy of Pier plan' }).waitFor();
  await now.file('Copy of Pier plan').waitFor();
});

test('somebody else’s file cannot be moved to the bin, and one that is says so to who had it open', async () => {
  const { now } = studio;
  const { workspace, planId } = now.content;
  workspace.share(planId, OFFICE, 'writer');
  await now.file('Pier plan').click();
  await now.button('File').click();
  await now.button('Make a copy').waitFor();
  await expect(now.button('Move to bin').count()).resolves.toBe(0);
  workspace.trash(planId);
  await now.page.getByRole('alert').getByText('moved to the bin').waitFor();
  await now.page.getByRole('heading', { name: 'Open a file' }).waitFor();
  expect(workspace.files.get(planId)?.owner).toBe(PRINCIPAL);
});

test('a Word file is saved as a Google Doc and opened; what is none says why', async () => {
  const { now } = studio;
  const { workspace } = now.content;
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const bytes = wordFile(paragraph(run('Our goals from last year.')));
  workspace.createUpload({ owner: PRINCIPAL, name: 'Last year.docx', mimeType, bytes });
  await now.be('Principal of Pier');
  await now.file('Last year.docx').click();
  await now.button('Save as Google Docs').waitFor();
  expect(await now.look('studio-word-file')).toEqual([]);
  await now.button('Save as Google Docs').click();
  await now.page.getByText('Our goals from last year.').waitFor();
  await now.page.getByRole('heading', { name: 'Last year', exact: true }).waitFor();
  await now.file('Last year.docx').waitFor();
  await now.file('Old plan.docx').click();
  await now.button('Save as Google Docs').click();
  await now.page.getByRole('alert').getByText('“Old plan.docx” is neither a Word file').waitFor();
});

test('a file of this computer is put among the person’s own and opened', async () => {
  const { now } = studio;
  await now.be('Principal of Pier');
  const choose = async (name: string, buffer: Buffer) => {
    const chooser = now.page.waitForEvent('filechooser');
    await now.button('Upload a file').click();
    await (await chooser).setFiles({ name, mimeType: '', buffer });
  };
  await choose('From Word.docx', wordFile(paragraph(run('Written at home.'))));
  await now.button('Save as Google Docs').waitFor();
  expect(await now.look('studio-uploaded')).toEqual([]);
  await now.button('Save as Google Docs').click();
  await now.page.getByText('Written at home.').waitFor();
  await choose('empty.docx', Buffer.alloc(0));
  await now.button('Save as Google Docs').click();
  await now.page.getByRole('alert').getByText('“empty.docx” is empty.').waitFor();
});
