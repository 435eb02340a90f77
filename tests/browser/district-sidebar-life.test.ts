import type { Browser } from 'playwright-core';
import { serverCall } from '../../src/studio/server-call.ts';
import { OFFICE, PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';
import { startChromium } from './chromium.ts';
import { SidebarPage } from './sidebar-page.ts';

jest.setTimeout(20_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** A district whose plans were due, in different states; Oak has none. */
function districtInFall(): TestDistrict {
  const district = new TestDistrict(['Maple', 'Birch', 'Cedar', 'Alder']);
  district.list([['Oak', '']]);
  const due = district.rows('Setup').findIndex(({ Setting }) => Setting === 'Plans due');
  district.office.typeIn('Setup', due + 2, 2, '2025-10-15');
  const states = { Birch: 'Submitted', Cedar: 'Approved by the district', Alder: 'Approved by the district' };
  for (const [school, state] of Object.entries(states)) {
    district.plan(school).setLabelled('Plan state', state);
    district.plan(school).setLabelled('State date', '2025-11-03');
  }
  const { documentId = '' } = district.rollUp().plans.find(({ school }) => school === 'Maple') ?? {};
  const session = () => district.inPlan(documentId, PRINCIPAL);
  const goalId = serverCall(session(), 'openPlan').goals[0]?.id ?? '';
  serverCall(session(), 'addFeedback', { goalId, from: 'Ms. Lee', comment: 'For whom?' });
  district.rollUp();
  return district;
}

const districtSidebar = (district: TestDistrict): Promise<SidebarPage> =>
  SidebarPage.open(browser, {
    host: 'sheets',
    workspace: district.workspace,
    session: () => district.tracker(OFFICE),
  });

test('the central office sees who is late and what is open, writes a mail, and prints the list for the board', async () => {
  const sidebar = await districtSidebar(districtInFall());
  await sidebar.sees('2 late · 1 to be read');
  await sidebar.button(/^Where the plans stand/).click();
  await sidebar.heading('Late (2)').waitFor();
  await sidebar.heading('With the district, to be read (1)').waitFor();
  await sidebar.sees('One comment waits for an answer');
  expect(await sidebar.look('district-life-1-standings')).toEqual([]);

  await sidebar.page.getByText('Text for a mail to Maple').click();
  await sidebar.sees('Dear principal of Maple,');
  await sidebar.page.locator('details[open]').getByRole('button', { name: 'Copy' }).click();
  await sidebar.page.getByText(/^(Copied\.|The text is selected\.)/).waitFor();
  expect(await sidebar.page.evaluate(() => getSelection()?.toString())).toMatch(
    /^Subject: Improvement plan of Maple\s+Dear principal.*was due on October 15, 2025 \(Plans due\)\. One comment/s,
  );
  expect(await sidebar.look('district-life-2-mail')).toEqual([]);

  await sidebar.button('List for the board (2)').click();
  await sidebar.page.getByRole('row', { name: 'Cedar November 3, 2025' }).waitFor();
  expect(await sidebar.look('district-life-3-board')).toEqual([]);
  await sidebar.page.emulateMedia({ media: 'print' });
  expect(await sidebar.look('district-life-4-printed')).toEqual([]);
  const printed = await sidebar.text();
  expect(printed).toContain('School improvement plans for approval by the board');
  expect(printed).not.toMatch(/Copy|Print|Back/);
  expect(sidebar.troubles).toEqual([]);
  await sidebar.close();
});

test('before the first roll-up nothing is known of plans, and nobody is called late', async () => {
  const district = new TestDistrict(['Maple']);
  const sidebar = await districtSidebar(district);
  await sidebar.button(/^Where the plans stand/).click();
  await sidebar.heading('Not known yet (1)').waitFor();
  expect(await sidebar.text()).not.toContain('Late');
  await sidebar.close();
});

test('the central office makes a review packet for people without the add-on', async () => {
  const district = new TestDistrict(['Maple', 'Birch']);
  district.rollUp();
  const sidebar = await districtSidebar(district);
  await sidebar.button(/^Schools and plans/).click();
  await sidebar.page
    .getByText(/^Draft · 2 goals · \d+ requirements lacking$/)
    .first()
    .waitFor();
  await sidebar.button('Make the review packet of Maple').click();
  await sidebar.sees('The review packet of Maple is made.');
  await sidebar.sees('see that it names no student');
  expect(await sidebar.look('district-life-5-packet')).toEqual([]);
  const link = sidebar.page.getByRole('link', { name: 'Open the packet' });
  const id = /\/d\/([^/]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
  expect(district.workspace.documentAs(OFFICE, id).text()).toContain('Review packet, Maple, 2025-26');
  expect(sidebar.troubles).toEqual([]);
  await sidebar.close();
});
