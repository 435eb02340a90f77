import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { PRINCIPAL, ServedStudio, type SmallStudio, smallStudio } from '../studio/small-studio.ts';
import { ROOT } from '../support/root.ts';
import { startChromium } from './chromium.ts';

const SCREENS = join(ROOT, 'out/screens');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = join(ROOT, 'dist/studio/page.html');

/** A served studio, and one or more windows on it. */
export class StudioPage {
  readonly content: SmallStudio = smallStudio();
  served = new ServedStudio(this.content, readFileSync(PAGE, 'utf8'));
  page: Page;
  readonly #browser: Browser;
  readonly #pages: Page[] = [];
  #address = '';
  /** What went wrong in a page, and every request that left the studio. */
  readonly troubles: string[] = [];

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  static async open(browser: Browser): Promise<StudioPage> {
    const studio = new StudioPage(browser, await browser.newPage({ viewport: { width: 1280, height: 800 } }));
    await studio.#start();
    return studio;
  }

  async #start(): Promise<void> {
    this.#address = await this.served.listen();
    await this.#watch(this.page, this.#address);
  }

  async #watch(page: Page, address: string): Promise<void> {
    this.#pages.push(page);
    page.setDefaultTimeout(8000);
    page.on('pageerror', ({ message }) => this.troubles.push(message));
    page.on('request', (request) => {
      if (!/^(data:|about:)/.test(request.url()) && !request.url().startsWith(this.#address))
        this.troubles.push(request.url());
    });
    await page.goto(address);
  }

  /** A second window, where the first one is. */
  async another(): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 } });
    await this.#watch(page, this.page.url());
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.#pages) await page.close();
    await this.served.close();
    expect(this.troubles).toEqual([]);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The button of a file in the list. */
  file(name: string): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async be(name: string): Promise<void> {
    await this.page.getByLabel('You are').selectOption({ label: name });
    await this.button('Switch').click();
  }

  async choose(menu: string, item: string): Promise<void> {
    await this.button(menu).click();
    await this.button(item).click();
  }

  /** Keeps a picture, and finds what keeps people out. */
  async look(name: string): Promise<readonly string[]> {
    mkdirSync(SCREENS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENS, `${name}.png`) });
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate('axe.run().then((result) => result.violations)');
    return (found as { id: string; impact: string; nodes: { html: string }[] }[])
      .filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  planText(): string {
    return this.content.workspace.documentAs(PRINCIPAL, this.content.planId).text();
  }

  async waitFor(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 120 && !isSo(); tries += 1) await this.page.waitForTimeout(50);
    expect(isSo()).toBe(true);
  }
}

/** Opens a browser for the tests of a file, and a fresh studio for each of them. */
export function studioForTests(): { readonly now: StudioPage } {
  const held = {} as { browser: Browser; now: StudioPage };
  beforeAll(async () => {
    held.browser = await startChromium();
  });
  afterAll(() => held.browser?.close());
  beforeEach(async () => {
    held.now = await StudioPage.open(held.browser);
  });
  afterEach(() => held.now.close());
  return held;
}
