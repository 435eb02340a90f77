import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import type { SpreadsheetPerson } from '../../src/emulator/spreadsheets/person.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { readDistrictFile } from '../../src/studio/district/district-file.ts';
import { enterDistrict } from '../../src/studio/district/enter-district.ts';
import { listPlans } from '../../src/studio/district/list-plans.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { idOf, newWorkspace, OFFICE, PRINCIPAL } from '../support/bundle-district.ts';
import { ROOT } from '../support/root.ts';
import { startChromium } from './chromium.ts';
import { SidebarPage } from './sidebar-page.ts';

jest.setTimeout(25_000);

const DISTRICT = readDistrictFile(join(ROOT, 'examples/district.json'));
/** Schools of the example district by their ids. */
const CEDAR = '3101';
const QUARRY = '3107';
const PLANS: Readonly<Record<string, string>> = {
  [CEDAR]: 'cedar-hollow-elementary',
  '3104': 'lantern-hill-elementary',
  '3202': 'fernmoor-middle-school',
};

const sheets = built('sheets');
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** A new spreadsheet of the central office's, with the plans of some schools somewhere in Drive. */
class Office {
  readonly workspace: Workspace = newWorkspace();
  readonly trackerId: string;
  readonly person: SpreadsheetPerson;

  constructor() {
    this.trackerId = this.workspace.createSpreadsheet({ owner: OFFICE, name: 'Tracker' });
    this.person = this.workspace.spreadsheetAs(OFFICE, this.trackerId);
    for (const name of Object.values(PLANS)) {
      const json = JSON.parse(readFileSync(join(ROOT, `examples/plans/${name}.json`), 'utf8'));
      this.workspace.createDocument({ id: idOf(name), owner: PRINCIPAL, name, json });
      this.workspace.share(idOf(name), OFFICE, 'reader');
    }
  }

  /** Types the whole district, with the links of the plans there are. */
  fillIn(): void {
    enterDistrict(this.person, DISTRICT);
    listPlans(
      this.person,
      DISTRICT.schools.map((school) => ({ school, link: this.linkOf(school.id) })),
    );
  }

  /** A district as it stands before its first roll-up. */
  static withPlans(): Office {
    const office = new Office();
    serverCall(office.session(), 'setUpTracker');
    office.fillIn();
    serverCall(office.session(), 'publishProfile');
    return office;
  }

  linkOf(schoolId: string): string {
    if (schoolId === QUARRY) return documentAddress(idOf('thrown-away'));
    const name = PLANS[schoolId];
    return name === undefined ? '' : documentAddress(idOf(name));
  }

  session(user = OFFICE) {
    return this.workspace.open(sheets, { user, fileId: this.trackerId });
  }

  sidebar(user = OFFICE): Promise<SidebarPage> {
    const { workspace } = this;
    return SidebarPage.open(browser, { host: 'sheets', workspace, session: () => this.session(user) });
  }

  /** The texts of a column below its heading. */
  column(tab: string, header: string): string[] {
    const column = this.person.columnOf(tab, header) - 1;
    return this.person
      .readTab(tab)
      .slice(1)
      .map((row) => row[column]?.display ?? '');
  }
}

const lookAt = async (sidebar: SidebarPage, name: string): Promise<void> => {
  expect([name, ...(await sidebar.look(`district-${name}`))]).toEqual([name]);
};

test('the central office sets up, publishes, makes a plan, rolls up, reads and takes a snapshot', async () => {
  const office = new Office();
  const sidebar = await office.sidebar();
  await sidebar.button('Set up the tracker').waitFor();
  expect(sidebar.calls).toEqual(['openTracker']);
  await lookAt(sidebar, '01-set-up');

  await sidebar.button('Set up the tracker').click();
  await sidebar.heading('Fill in three tabs').waitFor();
  expect(office.person.tabNames()).toContain('Schools');
  await lookAt(sidebar, '02-fill-in');
  office.fillIn();
  await sidebar.button('Look again').click();
  await sidebar.heading(DISTRICT.district).waitFor();
  await lookAt(sidebar, '03-publish');

  await sidebar.button('Publish the district profile').click();
  await sidebar.sees('The district profile is published.');
  await lookAt(sidebar, '04-published');
  const profile = await sidebar.page
    .getByRole('link', { name: 'Open the district profile' })
    .getAttribute('href');
  expect(office.column('Setup', 'Value')).toContain(profile);

  await sidebar.button('Back').click();
  await sidebar.button('Roll up all plans').waitFor();
  await lookAt(sidebar, '05-overview');
  await sidebar.button(/^Schools and plans/).click();
  await lookAt(sidebar, '06-schools');
  await sidebar.button('Make a plan for Alder Ridge High School').click();
  await sidebar.sees('Alder Ridge High School has a plan now.');
  await sidebar.heading(/^With a plan \(5\)/).waitFor();
  await lookAt(sidebar, '07-plan-made');
  const made = await sidebar.page
    .getByRole('link', { name: 'Open the plan', exact: true })
    .getAttribute('href');
  expect(office.column('Schools', 'Plan link')).toContain(made);

  await sidebar.button('Back').click();
  await sidebar.button('Roll up all plans').click();
  await sidebar.heading(/^Could not be read \(1\)/).waitFor();
  await lookAt(sidebar, '08-rolled-up');
  expect(office.column('Goals', 'School')).toContain('Cedar Hollow Elementary');

  await sidebar.button('See the dashboard').click();
  await sidebar.heading('Progress of goals').waitFor();
  await lookAt(sidebar, '09-dashboard');
  const goals = office.person.readTab('Goals').length - 1;
  await expectNumber(sidebar, 'All goals', String(goals));
  await expectBarsAsLongAsNumbers(sidebar, 'Goals and schools by priority');
  await sidebar.field('Show').selectOption('Money');
  await expectNumber(sidebar, 'All goals', dashboardCell(office, 'All goals', 'Money'));

  await sidebar.button('Back').click();
  await sidebar.sees(`5 of 7 have a plan · ${goals} goals`);
  await lookAt(sidebar, '10-overview-after');
  await sidebar.button(/^Schools and plans/).click();
  await lookAt(sidebar, '11-schools-after');
  await sidebar.button('Back').click();
  await sidebar.button(/^District profile/).click();
  await lookAt(sidebar, '12-profile-after');
  await sidebar.button('Back').click();
  await sidebar.button(/^Snapshot/).click();
  await lookAt(sidebar, '13-snapshot');
  await sidebar.button('Take the snapshot').click();
  await sidebar.sees(`“Midyear 2025-26” is taken, with ${goals} goals.`);
  await lookAt(sidebar, '14-snapshot-taken');
  expect(office.column('Snapshots', 'Snapshot')).toEqual(
    Array.from({ length: goals }, () => 'Midyear 2025-26'),
  );
  expect(sidebar.troubles).toEqual([]);
});

const expectNumber = async (sidebar: SidebarPage, row: string, value: string): Promise<void> => {
  const cell = sidebar.page.getByRole('row', { name: row }).getByRole('cell');
  expect(await cell.innerText()).toBe(value);
};

/** Bars of a table are as long as its numbers, the largest as wide as there is room; the sum below has none. */
async function expectBarsAsLongAsNumbers(sidebar: SidebarPage, table: string): Promise<void> {
  const rows = await sidebar.page
    .getByRole('table', { name: table })
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => ({
        value: Number(row.querySelector('td')?.textContent),
        share: row.querySelector<HTMLElement>('.bar > div')?.style.width,
      })),
    );
  const largest = Math.max(...rows.slice(0, -1).map(({ value }) => value));
  expect(largest).toBeGreaterThan(0);
  for (const { value, share } of rows.slice(0, -1))
    expect(parseFloat(share ?? '')).toBeCloseTo((value / largest) * 100, 2);
  expect(rows[rows.length - 1]?.share).toBeUndefined();
}

/** What the Dashboard tab shows in the row of a name, under a heading. */
function dashboardCell(office: Office, name: string, heading: string): string {
  const rows = office.person.readTab('Dashboard').map((row) => row.map(({ display }) => display));
  const column = rows.find((row) => row.includes(heading))?.indexOf(heading) ?? -1;
  return rows.find((row) => row[1] === name)?.[column] ?? '';
}

test('the central office makes a master, copies it for every school though Google fails once, and shares the plans', async () => {
  const office = Office.withPlans();
  const principals = ['head@harbor.example', 'typo@nowhere.example'];
  office.workspace.files.withoutAccount.add('typo@nowhere.example');
  const first = office.person.readTab('Schools').length + 1;
  const email = office.person.columnOf('Schools', 'Principal e-mail');
  for (let row = first; row < first + 8; row += 1) {
    office.person.typeRow('Schools', row, [`S${row}`, `School ${row}`, 'K-5', 'None']);
    office.person.typeIn('Schools', row, email, principals[row === first ? 1 : 0] ?? '');
  }
  const sidebar = await office.sidebar();
  await sidebar.button(/^Schools and plans/).click();
  await lookAt(sidebar, '22-before-the-master');
  await sidebar.button('Make the master plan').click();
  await sidebar.sees('The master plan is made.');
  await lookAt(sidebar, '23-master-made');
  expect(office.column('Setup', 'Value')).toContain(
    await sidebar.page.getByRole('link', { name: 'Open the master plan' }).getAttribute('href'),
  );

  const letFirstGo = sidebar.hold();
  await sidebar.button('Make all 11 plans').click();
  await sidebar.called('makePlans', 1);
  const letSecondGo = sidebar.hold();
  letFirstGo();
  await sidebar.sees(/^Making the plans: \d of 11 schools are done\.$/);
  await lookAt(sidebar, '24-making-plans');
  await sidebar.button('Stop after this step').click();
  sidebar.failNext();
  sidebar.letThrough();
  letSecondGo();
  await sidebar.sees(/^\d plans are made and linked on the Schools tab\. \d schools are still to be done\.$/);
  await sidebar.sees(/^Google did not answer/);
  await lookAt(sidebar, '25-stopped-half-way');
  await sidebar.button(/^Make all \d plans$/).click();
  await sidebar.heading('With a plan (15)').waitFor();
  expect(new Set(office.column('Schools', 'Plan link')).size).toBe(15);

  await sidebar.button('Share 8 plans').click();
  await sidebar.sees('7 plans are shared.');
  await sidebar.sees(/^typo@nowhere\.example is not a Google account/);
  await lookAt(sidebar, '26-plans-shared');
  expect(
    office.column('Schools', 'Shared with').filter((text) => text === 'head@harbor.example'),
  ).toHaveLength(7);
  expect(sidebar.troubles).toEqual([]);
});

test('after one plan was edited, a second roll-up names that plan only', async () => {
  const office = Office.withPlans();
  serverCall(office.session(), 'rollUp', { from: 0 });
  const sidebar = await office.sidebar();
  const plan = office.workspace.documentAs(PRINCIPAL, idOf(PLANS[CEDAR] ?? ''));
  plan.setLabelled('SMART goal', 'Another goal altogether.');
  await sidebar.button('Roll up all plans').click();
  await sidebar.page.getByText('Changed in the tracker (1)').click();
  await sidebar.sees('Cedar Hollow Elementary');
  await sidebar.sees('As they were (2)');
  await lookAt(sidebar, '15-rolled-up-again');
});

test('a snapshot that Google did not answer, or whose name is used, keeps what was typed', async () => {
  const office = Office.withPlans();
  serverCall(office.session(), 'rollUp', { from: 0 });
  serverCall(office.session(), 'takeSnapshot', { label: 'Fall board' });
  const sidebar = await office.sidebar();
  await sidebar.button(/^Snapshot/).click();
  const field = sidebar.field('Name of the snapshot');
  await field.fill('Fall board');

  sidebar.failNext();
  const release = sidebar.hold();
  await sidebar.button('Take the snapshot').click();
  await sidebar.sees('Keeping the numbers');
  expect(await sidebar.button('Take the snapshot').isDisabled()).toBe(true);
  release();
  await sidebar.sees(/^Google did not answer/);
  expect(await field.inputValue()).toBe('Fall board');

  await sidebar.button('Take the snapshot').click();
  await sidebar.sees(/“Fall board”/);
  expect(await field.inputValue()).toBe('Fall board');
  await lookAt(sidebar, '16-name-used');
});

test('a tracker that cannot be opened is opened by trying again', async () => {
  const office = Office.withPlans();
  const sidebar = await office.sidebar();
  sidebar.failNext();
  await sidebar.page.reload();
  await sidebar.sees(/^Google did not answer/);
  await lookAt(sidebar, '17-not-opened');
  await sidebar.button('Try again').click();
  await sidebar.heading(DISTRICT.district).waitFor();
});

test('whom the Setup tab does not name sees why, and nothing to press but looking again', async () => {
  const office = Office.withPlans();
  const row = office.column('Setup', 'Setting').indexOf('Who may roll up') + 2;
  office.person.typeIn('Setup', row, 2, OFFICE);
  office.workspace.share(office.trackerId, PRINCIPAL, 'writer');
  const sidebar = await office.sidebar(PRINCIPAL);
  await sidebar.sees(/you are not on that list/);
  await lookAt(sidebar, '18-not-allowed');
  expect(await sidebar.page.getByRole('button').allInnerTexts()).toEqual(['Look again']);
});

test('what is filled in meanwhile shows when the person comes back to the sidebar', async () => {
  const office = new Office();
  serverCall(office.session(), 'setUpTracker');
  const sidebar = await office.sidebar();
  await sidebar.heading('Fill in three tabs').waitFor();
  office.fillIn();
  await sidebar.page.clock.setFixedTime(office.workspace.clock.now() + 60_000);
  await sidebar.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await sidebar.button('Publish the district profile').waitFor();
});

test('a list longer than Google allows a minute goes part by part, can be stopped, and goes on', async () => {
  const office = Office.withPlans();
  const first = office.person.readTab('Schools').length + 1;
  for (let row = first; row <= 305; row += 1)
    office.person.typeRow('Schools', row, [`S${row}`, `School ${row}`]);
  const sidebar = await office.sidebar();
  await sidebar.button('Roll up all plans').click();
  await sidebar.sees(/^300 of 304 schools are done/);
  await lookAt(sidebar, '19-part-by-part');
  await sidebar.button('Stop after this part').click();
  await sidebar.button('Go on with the rest').waitFor();
  await lookAt(sidebar, '20-stopped');
  sidebar.failNext();
  await sidebar.button('Go on with the rest').click();
  await sidebar.sees(/^Google did not answer/);
  await sidebar.sees(/^Stopped after 300 of 304 schools/);
  await sidebar.button('Go on with the rest').click();
  await sidebar.button('See the dashboard').waitFor();
  expect(sidebar.calls.filter((name) => name === 'rollUp')).toHaveLength(3);
});

test('at the end of a long list of schools, what was done and what was refused is in sight', async () => {
  const office = Office.withPlans();
  const first = office.person.readTab('Schools').length + 1;
  for (let row = first; row <= 40; row += 1)
    office.person.typeRow('Schools', row, [`S${row}`, `School ${row}`]);
  const sidebar = await office.sidebar();
  const isInSight = async (text: RegExp): Promise<boolean> => {
    await sidebar.sees(text);
    const { y = -1 } = (await sidebar.page.getByText(text).boundingBox()) ?? {};
    return y >= 0 && y < 700;
  };
  await sidebar.button(/^Schools and plans/).click();
  await sidebar.button(/^Show all/).click();
  sidebar.failNext();
  await sidebar.button('Make a plan for School 40').click();
  expect(await isInSight(/^Google did not answer/)).toBe(true);
  await sidebar.button('Make a plan for School 40').click();
  expect(await isInSight(/^School 40 has a plan now/)).toBe(true);
});

test('what people typed into cells is shown as text, and is a link only when it is a web address', async () => {
  const office = Office.withPlans();
  const row = office.column('Setup', 'Setting').indexOf('Profile link') + 2;
  office.person.typeIn('Setup', row, 2, 'javascript:alert(1)');
  const schools = office.person.readTab('Schools').length;
  office.person.typeRow('Schools', schools + 1, ['', '<b>Maple</b> <img src=x onerror=alert(1)>']);
  office.person.typeRow('Schools', schools + 2, ['B1', 'Birch', '', '', 'on my desk']);
  const sidebar = await office.sidebar();
  await sidebar.button(/^District profile/).click();
  await sidebar.button('Publish it again').waitFor();
  expect(await sidebar.page.getByRole('link').count()).toBe(0);
  await sidebar.button('Back').click();
  await sidebar.button(/^Schools and plans/).click();
  await sidebar.sees('<b>Maple</b> <img src=x onerror=alert(1)>');
  await sidebar.sees(/^Give it a School ID/);
  await sidebar.sees('Birch');
  expect(await sidebar.page.getByRole('link').count()).toBe(Object.keys(PLANS).length + 1);
  await lookAt(sidebar, '21-cells-as-text');
  expect(sidebar.troubles).toEqual([]);
});
