import type { Locator } from 'playwright-core';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(60_000);
const studio = studioForTests();

/** The texts of the page, paragraph by paragraph. */
const texts = (): Locator => studio.now.page.locator('.paper .editable');
const type = (text: string): Promise<void> => studio.now.page.keyboard.type(text);
const press = (key: string): Promise<void> => studio.now.page.keyboard.press(key);

/** What was typed is in the document, and the page knows. */
const saved = (): Promise<void> => studio.now.page.locator('[data-unsent]').waitFor({ state: 'detached' });

async function openPlan(): Promise<void> {
  await studio.now.be('Principal of Pier');
  await studio.now.file('Pier plan').click();
  await studio.now.page.getByText('Why.').waitFor();
}

test('paragraphs are styled, split and joined, and each step is undone by its name', async () => {
  const { now } = studio;
  await openPlan();
  await now.page.getByText('Why.').click();
  await now.page.getByLabel('Style').selectOption('HEADING_2');
  await now.page.getByRole('heading', { level: 2, name: 'Why.' }).waitFor();
  await now.page.getByText('Why.').click();
  await press('End');
  await press('Enter');
  await type('Because of reading.');
  await now.waitFor(() => now.planText().includes('Why.\nBecause of reading.\none'));
  await now.page.getByLabel('Style').selectOption('BULLETS');
  await now.page.locator('.item', { hasText: 'Because of reading.' }).waitFor();
  expect(await now.look('studio-styles')).toEqual([]);
  await now.button('Undo style').click();
  await now.page.locator('.item', { hasText: 'Because of reading.' }).waitFor({ state: 'detached' });
  await now.page.getByText('Because of reading.').click();
  await press('Home');
  await press('Backspace');
  await now.page.locator(':focus', { hasText: 'Why.Because of reading.' }).waitFor();
  await type(' ');
  await now.waitFor(() => now.planText().includes('Why. Because of reading.'));
  await saved();
  await press('Control+z');
  await now.waitFor(() => now.planText().includes('Why.Because of reading.'));
  await now.button('Undo joining paragraphs').waitFor();
  await press('Control+z');
  await now.waitFor(() => now.planText().includes('Why.\nBecause of reading.'));
});

test('Enter twice ends a list, and what is typed quickly stands in its place', async () => {
  const { now } = studio;
  await openPlan();
  await now.page.getByText('one', { exact: true }).click();
  await press('End');
  await press('Enter');
  await type('two');
  await press('Enter');
  await press('Enter');
  await type('after');
  await now.waitFor(() => now.planText().includes('one\ntwo\nafter\nSchool'));
  await expect(now.page.locator('.item').allInnerTexts()).resolves.toEqual(['one', 'two']);
  await press('ArrowUp');
  await press('End');
  await type('!');
  await now.waitFor(() => now.planText().includes('two!\nafter'));
});

test('a table is put in, grows, and is taken out again', async () => {
  const { now } = studio;
  await openPlan();
  await now.page.getByText('Why.').click();
  await now.button('Insert table').click();
  await now.page.getByLabel('Rows').fill('2');
  await now.page.getByLabel('Columns').fill('3');
  expect(await now.look('studio-table-box')).toEqual([]);
  await now.button('Insert').click();
  const table = now.page.locator('.paper table').first();
  await table.getByRole('textbox', { name: 'Row 2, column 3' }).click();
  await type('last');
  await table.getByRole('button', { name: 'Add a row below row 2' }).click();
  await table.getByRole('textbox', { name: 'Row 3, column 1' }).waitFor();
  expect(await now.look('studio-table')).toEqual([]);
  await table.getByRole('textbox', { name: 'Row 3, column 3' }).click();
  await press('ArrowUp');
  await press('End');
  await type(' cell');
  await now.button('Delete table').click();
  await now.waitFor(() => !now.planText().includes('last cell'));
  await now.button('Undo deleting the table').click();
  await now.waitFor(() => now.planText().includes('last cell'));
  await expect(texts().count()).resolves.toBe(3 + 9 + 2 + 1);
});
