import type { Locator, Page } from 'playwright-core';
import { OFFICE, PRINCIPAL } from '../studio/small-studio.ts';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(60_000);
const studio = studioForTests();

const plan = () => studio.now.content.workspace.documentAs(PRINCIPAL, studio.now.content.planId);
const keyOf = (text: string): number =>
  plan()
    .page()[0]
    ?.blocks.find((block) => block.kind === 'paragraph' && block.text === text)?.key ?? -1;

async function openPlan(): Promise<void> {
  await studio.now.be('Principal of Pier');
  await studio.now.file('Pier plan').click();
  await studio.now.page.getByText('Why.').waitFor();
}

/** The person comes back to the window, which looks for news at once. */
const comeBack = (): Promise<unknown> => studio.now.page.evaluate("dispatchEvent(new Event('focus'))");

async function typeAfter(page: Page, text: Locator, typed: string): Promise<void> {
  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
}

test('two windows on one paragraph: the second is asked, and nothing typed is lost', async () => {
  const { now } = studio;
  await openPlan();
  const two = await now.another();
  const theirs = two.getByRole('textbox', { name: 'Paragraph' }).first();
  await theirs.waitFor();
  await typeAfter(now.page, now.page.getByText('Why.'), ' Mine.');
  await typeAfter(two, theirs, ' Theirs.');
  const [winner, asked] = await Promise.race(
    [
      [now.page, two],
      [two, now.page],
    ].map(async ([won, lost]) => {
      await (lost as Page).getByText('This was changed while you typed.').waitFor();
      return [won as Page, lost as Page] as const;
    }),
  );
  const [first, second] = winner === two ? [' Theirs.', ' Mine.'] : [' Mine.', ' Theirs.'];
  await now.waitFor(() => now.planText().includes(`Why.${first}`));
  const note = asked.locator('.changed-note');
  await expect(note.innerText()).resolves.toContain(`Why.${first}`);
  await expect(note.innerText()).resolves.toContain(`Why.${second}`);
  now.page = asked;
  expect(await now.look('studio-two-windows')).toEqual([]);
  await note.getByRole('button', { name: 'Keep mine' }).click();
  await now.waitFor(() => now.planText().includes(`Why.${second}`));
  await winner.getByText(`Why.${second}`).waitFor();
});

test('their text is taken, also in a table', async () => {
  const { now } = studio;
  await openPlan();
  const cell = now.page.getByRole('textbox', { name: 'Row 1, column 2' });
  await cell.click();
  plan().typeInCell([0, 0, 1], 'Harbor');
  await now.page.keyboard.type('North ');
  const note = now.page.locator('td .changed-note');
  await note.getByText('Harbor').waitFor();
  expect(await now.look('studio-two-in-a-cell')).toEqual([]);
  await note.getByRole('button', { name: 'Take theirs' }).click();
  await note.waitFor({ state: 'detached' });
  await expect(cell.innerText()).resolves.toBe('Harbor');
  expect(plan().tables()).toEqual([[['School', 'Harbor']]]);
});

test('what others write appears by itself, around the cursor and what is being typed', async () => {
  const { now } = studio;
  await openPlan();
  await typeAfter(now.page, now.page.getByText('Why.'), ' ');
  plan().typeOverParagraph(keyOf('one'), 'one more');
  await now.page.keyboard.type('Be');
  await now.page.getByText('one more').waitFor();
  await now.page.keyboard.type('cause.');
  await now.waitFor(() => now.planText().includes('Why. Because.'));
  plan().typeOverParagraph(keyOf('Why. Because.'), 'So: Why. Because.');
  await comeBack();
  await now.page.getByText('So: Why. Because.').waitFor();
  await now.page.keyboard.type(' Really.');
  await now.waitFor(() => now.planText().includes('So: Why. Because. Really.'));
});

test('what was typed in a paragraph that somebody deletes is kept above the page', async () => {
  const { now } = studio;
  await openPlan();
  await typeAfter(now.page, now.page.getByText('Why.'), ' Not to lose.');
  const key = keyOf('Why.');
  plan().joinWithAbove(key, '');
  await comeBack();
  const kept = now.page.getByRole('status', { name: 'Not saved' });
  await kept.getByText('Why. Not to lose.').waitFor();
  expect(await now.look('studio-not-saved')).toEqual([]);
  await kept.getByRole('button', { name: 'I don’t need it' }).click();
  await kept.waitFor({ state: 'detached' });
});

test('a cell that was changed meanwhile is asked about, in the cell and in the formula bar', async () => {
  const { now } = studio;
  const tracker = now.content.workspace.spreadsheetAs(OFFICE, now.content.sheetId);
  await now.file('Tracker').click();
  const grid = now.page.getByRole('application', { name: 'Sheet1' });
  await grid.focus();
  await now.page.keyboard.type('my');
  tracker.typeIn('Sheet1', 1, 1, 'theirs');
  await now.page.keyboard.type(' text');
  await now.page.keyboard.press('Enter');
  await now.page.getByText('A1 was changed while you typed.').waitFor();
  expect(await now.look('studio-two-in-a-tracker')).toEqual([]);
  await now.button('Keep mine').click();
  await now.waitFor(() => tracker.readCell('Sheet1', 1, 1).value === 'my text');
  await grid.focus();
  await now.page.keyboard.press('ArrowUp');
  await now.page.locator('#formula').fill('again');
  tracker.typeIn('Sheet1', 1, 1, 'theirs again');
  await now.page.keyboard.press('Enter');
  await now.button('Take theirs').click();
  await grid.getByText('theirs again').waitFor();
  expect(tracker.readCell('Sheet1', 1, 1).value).toBe('theirs again');
});
