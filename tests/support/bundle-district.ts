import type { RollUp } from '../../src/app/sidebar-api-tracker.ts';
import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import type { DocumentPerson } from '../../src/emulator/documents/person.ts';
import type { MeterReading } from '../../src/emulator/meter.ts';
import type { SpreadsheetPerson } from '../../src/emulator/spreadsheets/person.ts';
import type { SpreadsheetState } from '../../src/emulator/spreadsheets/snapshot.ts';
import { type AddOnSession, Workspace } from '../../src/emulator/workspace.ts';
import { enterDistrict } from '../../src/studio/district/enter-district.ts';
import { listPlans } from '../../src/studio/district/list-plans.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from './bundle-add-ons.ts';
import { fullGoal, PROFILE, planHtml } from './bundle-plans.ts';

export const OFFICE = 'office@harbor.example';
export const PRINCIPAL = 'principal@harbor.example';

export const newWorkspace = (): Workspace =>
  new Workspace({ now: '2026-01-20T17:00:00Z', timeZone: 'America/Los_Angeles', locale: 'en_US' });

/** An id as Drive gives them, made from a short name. */
export const idOf = (name: string): string => `1${name.replace(/\W+/g, '-')}`.padEnd(44, 'x');

/** A school of the test district; `html` is its plan, left out for one with two goals of its own. */
export interface TestSchool {
  readonly school: string;
  readonly html?: string;
}

const docs = built('docs');
const sheets = built('sheets');

/** A cell as a test compares it: its value, and its formula where it has one. */
type SeenRow = Readonly<Record<string, string | number | boolean | null>>;

/** A district with its tracker set up, and its schools' plans written, shared and listed. */
export class TestDistrict {
  readonly workspace: Workspace;
  readonly trackerId: string;
  readonly office: SpreadsheetPerson;

  /**
   * `state` is the tracker to begin with; null for a spreadsheet nobody has used. Schools it lists are not listed again.
   * In a `workspace` that holds plans already, no schools need be given.
   */
  constructor(
    schools: readonly (string | TestSchool)[],
    state: SpreadsheetState | null = emptyTracker(),
    workspace = newWorkspace(),
  ) {
    this.workspace = workspace;
    const file = { owner: OFFICE, name: 'Tracker' };
    this.trackerId = this.workspace.createSpreadsheet(state === null ? file : { ...file, state });
    this.office = this.workspace.spreadsheetAs(OFFICE, this.trackerId);
    const named = schools.map((school) => (typeof school === 'string' ? { school } : school));
    named.forEach((school, index) => {
      this.addPlan(school, index);
    });
    this.list(named.map(({ school }) => [school, documentAddress(idOf(school))]));
  }

  addPlan({ school, html }: TestSchool, number: number): void {
    const id = idOf(school);
    const goals = [fullGoal(goalId(number, 0)), fullGoal(goalId(number, 1))];
    this.workspace.createDocument({
      id,
      owner: PRINCIPAL,
      name: `${school} plan`,
      html: html ?? planHtml(school, goals),
    });
    this.workspace.share(id, OFFICE, 'reader');
  }

  /** Adds rows to the Schools tab; a school's id is its name in small letters. */
  list(rows: readonly (readonly [school: string, link: string])[]): void {
    const listed = rows.map(([school, link]) => ({
      school: { id: school.toLowerCase(), name: school, grades: '', improvementStatus: '' },
      link,
    }));
    listPlans(this.office, listed);
  }

  /** The plan of a school, in its principal's hands. */
  plan(school: string): DocumentPerson {
    return this.workspace.documentAs(PRINCIPAL, idOf(school));
  }

  tracker(user = OFFICE): AddOnSession {
    return this.workspace.open(sheets, { user, fileId: this.trackerId });
  }

  inPlan(documentId: string, user = PRINCIPAL): AddOnSession {
    return this.workspace.open(docs, { user, fileId: documentId });
  }

  rollUp(): RollUp {
    return serverCall(this.tracker(), 'rollUp', { from: 0 });
  }

  /** A roll-up and what it cost. */
  meteredRollUp(): { readonly outcome: RollUp; readonly cost: MeterReading } {
    const session = this.tracker();
    const outcome = serverCall(session, 'rollUp', { from: 0 });
    return { outcome, cost: session.lastCalls() };
  }

  state(): SpreadsheetState {
    return this.workspace.spreadsheetState(this.trackerId);
  }

  /** The rows of a tab below its header, cells by heading. */
  rows(tab: string): SeenRow[] {
    const [header = [], ...rows] = this.office.readTab(tab);
    return rows.map((row) =>
      Object.fromEntries(header.map(({ display }, column) => [display, row[column]?.value ?? null])),
    );
  }
}

const LETTERS = '2346789CDFGHJKMNPQRTVWXY';

/** Ids that differ from plan to plan and from goal to goal, up to 576 of each. */
export const goalId = (plan: number, goal: number): string =>
  `G-${[plan / 24, plan, goal / 24, goal].map((part) => LETTERS[Math.floor(part) % 24]).join('')}`;

let empty: SpreadsheetState | null = null;

/** A tracker as the add-on sets it up and the central office fills it in, without schools; made once. */
export function emptyTracker(): SpreadsheetState {
  if (empty !== null) return empty;
  const workspace = newWorkspace();
  const fileId = workspace.createSpreadsheet({ owner: OFFICE, name: 'Tracker' });
  const open = () => workspace.open(sheets, { user: OFFICE, fileId });
  serverCall(open(), 'setUpTracker');
  enterDistrict(workspace.spreadsheetAs(OFFICE, fileId), { ...PROFILE, schools: [] });
  serverCall(open(), 'setUpTracker');
  empty = workspace.spreadsheetState(fileId);
  return empty;
}
