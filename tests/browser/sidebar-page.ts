import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import type { AddOnSession, Workspace } from '../../src/emulator/workspace.ts';
import { ROOT } from '../support/root.ts';

/** The rules of axe whose breaking keeps someone out. */
const KEEPS_OUT = ['serious', 'critical'];
const SCREENS = join(ROOT, 'out/screens');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface SidebarSettings {
  readonly host: 'docs' | 'sheets';
  /** Whose time the page shows, and whose documents the session writes. */
  readonly workspace: Workspace;
  /** Called for every server call: `() => plan.open()` is a new window each time. */
  readonly session: () => AddOnSession;
}

/** A built sidebar in Chromium, 300 px wide; its server calls run the built Code.js on the emulator. */
export class SidebarPage {
  /** Names of the server functions called, in order. */
  readonly calls: string[] = [];
  /** What went wrong in the page unseen: errors, messages in the console, anything loaded from elsewhere. */
  readonly troubles: string[] = [];
  readonly page: Page;
  readonly #settings: SidebarSettings;
  #gate: Promise<void> = Promise.resolve();
  readonly #failures: string[] = [];

  private constructor(page: Page, settings: SidebarSettings) {
    this.page = page;
    this.#settings = settings;
  }

  /** Opens the page and waits until it shows something to read. */
  static async open(browser: Browser, settings: SidebarSettings): Promise<SidebarPage> {
    const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    page.setDefaultTimeout(4000);
    const sidebar = new SidebarPage(page, settings);
    await sidebar.#load();
    return sidebar;
  }

  /** Calls made from now on are answered only after the function returned is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Calls made from now on are answered at once, those held before are still held. */
  letThrough(): void {
    this.#gate = Promise.resolve();
  }

  /** The next call does not reach the script: Google answers with this message. */
  failNext(message = 'There was an error during the transport or processing of this request.'): void {
    this.#failures.push(message);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  text(): Promise<string> {
    return this.page.locator('#sidebar').innerText();
  }

  /** Waits until the text can be read. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Lets so many milliseconds pass in the page at once. */
  later(ms: number): Promise<void> {
    return this.page.clock.runFor(ms);
  }

  /** Waits until a server function has been called so many times. */
  async called(name: string, times: number): Promise<void> {
    const count = (): number => this.calls.filter((called) => called === name).length;
    for (let waits = 0; count() < times; waits += 1) {
      if (waits > 250) throw new Error(`${name} was called ${count()} times, not ${times}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Keeps a picture of the whole view in out/screens, and finds what keeps people out or is cut off. */
  async look(name: string): Promise<readonly string[]> {
    mkdirSync(SCREENS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
    return [...(await this.#barriers()), ...(await this.#cutOff())];
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #load(): Promise<void> {
    const { host, workspace } = this.#settings;
    this.page.on('pageerror', (error) => this.troubles.push(error.message));
    this.page.on('console', (message) => this.troubles.push(message.text()));
    this.page.on('request', (request) => {
      if (!request.url().startsWith('file:')) this.troubles.push(`loads ${request.url()}`);
    });
    await this.page.clock.install({ time: workspace.clock.now() });
    await this.page.exposeFunction('answerOfServer', (name: string, args: unknown[]) =>
      this.#answer(name, args),
    );
    await this.page.addInitScript(giveGoogleScriptRun);
    await this.page.goto(pathToFileURL(join(ROOT, 'dist', host, 'sidebar.html')).href);
    await this.page.locator('#sidebar').getByRole('heading').first().waitFor();
  }

  async #answer(name: string, args: unknown[]): Promise<unknown> {
    this.calls.push(name);
    await this.#gate;
    const failure = this.#failures.shift();
    if (failure !== undefined) return { failed: failure };
    try {
      return { value: this.#settings.session().call(name, ...args) };
    } catch (error) {
      return { failed: (error as Error).message };
    }
  }

  async #barriers(): Promise<string[]> {
    await this.page.evaluate(AXE);
    const violations = (await this.page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations)',
    )) as {
      id: string;
      impact: string;
      help: string;
      nodes: { html: string }[];
    }[];
    return violations
      .filter(({ impact }) => KEEPS_OUT.includes(impact))
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** Whatever is wider than the sidebar, and headings that skip a level. */
  #cutOff(): Promise<string[]> {
    return this.page.evaluate(() => {
      const wide = [...document.querySelectorAll('#sidebar *')].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
      );
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
      return [
        ...wide.map((element) => `wider than the sidebar: ${element.outerHTML.slice(0, 100)}`),
        ...(skips ? [`headings skip a level: ${levels.join(' ')}`] : []),
      ];
    });
  }
}

/** What the page finds in place of Google's: every handler set gives a runner of its own. Runs inside the page. */
function giveGoogleScriptRun(): void {
  type Handler = (value: unknown) => void;
  type Answer = { readonly failed: string } | { readonly value: unknown };
  const scope = globalThis as unknown as {
    google: unknown;
    answerOfServer(name: string, args: unknown[]): Promise<Answer>;
  };
  const runner = (done: Handler, failed: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failed);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(done, handler);
          return (...args: unknown[]): void => {
            scope.answerOfServer(name, args).then((answer) => {
              if ('failed' in answer) failed(new Error(answer.failed));
              else done(answer.value);
            });
          };
        },
      },
    );
  const ignore = (): void => undefined;
  scope.google = {
    script: { run: runner(ignore, ignore), host: { close: ignore, editor: { focus: ignore } } },
  };
}
