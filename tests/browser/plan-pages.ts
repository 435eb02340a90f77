import type { Browser } from 'playwright-core';
import { serverCall } from '../../src/studio/server-call.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { startChromium } from './chromium.ts';
import { SidebarPage, type SidebarSettings } from './sidebar-page.ts';

/** Checked well in every criterion but one: the step is a large one. */
export const STATEMENT =
  'The share of grade 4 students at benchmark in mathematics on the district screener rises from 40% in May 2025 to 60% by June 12, 2026.';
/** After this time the sidebar has looked whether the document changed. */
export const POLL_MS = 21_000;

/** The plan sidebars of a test file, in one browser; each is closed after its test, in which it must have run without trouble. */
export class PlanPages {
  #browser: Browser | null = null;
  readonly #open: SidebarPage[] = [];

  constructor() {
    jest.setTimeout(20_000);
    beforeAll(async () => {
      this.#browser = await startChromium();
    });
    afterEach(async () => {
      for (const sidebar of this.#open.splice(0)) {
        expect(sidebar.troubles).toEqual([]);
        await sidebar.close();
      }
    });
    afterAll(() => this.#browser?.close());
  }

  /** The sidebar of a document, as it opens. */
  open(plan: PlanDocument, session = () => plan.open()): Promise<SidebarPage> {
    const { workspace } = plan;
    return this.openAny({ host: 'docs', workspace, session });
  }

  async openAny(settings: SidebarSettings): Promise<SidebarPage> {
    if (this.#browser === null) throw new Error('The browser starts before the first test.');
    const sidebar = await SidebarPage.open(this.#browser, settings);
    this.#open.push(sidebar);
    return sidebar;
  }

  /** The sidebar showing the first goal. */
  async openGoal(plan: PlanDocument): Promise<SidebarPage> {
    const sidebar = await this.open(plan);
    await sidebar.button('Goal 1').click();
    await sidebar.heading('Goal 1').waitFor();
    return sidebar;
  }
}

/** A plan with three goals, the first of which has this statement. */
export function planWith(statement: string, plan = new PlanDocument()): PlanDocument {
  const { profileLink } = plan;
  serverCall(plan.open(), 'insertTemplate', { profileLink, schoolId: 'maple', schoolYear: '' });
  plan.person.setLabelled('SMART goal', statement, { near: 'Goal 1' });
  return plan;
}

/** The rows of the first table whose heading row has this label. */
export const rowsUnder = (plan: PlanDocument, label: string): string[][] =>
  plan.person.tables().find(([header]) => header?.includes(label)) ?? [];
