import { join } from 'node:path';
import type { CheckedPlan } from '../../app/sidebar-api-plan.ts';
import { documentAddress } from '../../core/tracker/plan-link.ts';
import { documentOf, newParagraph } from '../../emulator/documents/model.ts';
import { type AddOn, Workspace } from '../../emulator/workspace.ts';
import { builtAddOn } from '../add-on.ts';
import { readDistrictFile } from '../district/district-file.ts';
import { enterDistrict } from '../district/enter-district.ts';
import { listPlans } from '../district/list-plans.ts';
import { type RollUpOutcome, rollUpPlans } from '../district/roll-up-plans.ts';
import { serverCall } from '../server-call.ts';
import { planDocx } from '../word/plan-docx.ts';
import { documentHtml } from './document-html.ts';
import { type NamedSource, planSources, type TemplateSource } from './plan-source.ts';
import { typePlan } from './type-plan.ts';

const CENTRAL_OFFICE = 'central.office@alder-ridge.example';
const principalOf = (schoolId: string): string => `principal.${schoolId}@alder-ridge.example`;

/** A plan of the sample district in its workspace. */
export interface SamplePlan {
  readonly name: string;
  readonly documentId: string;
  readonly schoolId: string;
  readonly title: string;
  /** What the add-on said of the goals; null for plans that were not made from its template. */
  readonly checked: CheckedPlan | null;
  /** The file itself, for plans that are no Google document. */
  readonly bytes: Buffer | null;
}

export interface SamplePrincipal {
  readonly email: string;
  readonly school: string;
  readonly hasPlan: boolean;
}

/** The sample district, set up the way a district would be: every step by the built add-on or by a person's hand. */
export class SampleDistrict {
  readonly workspace = new Workspace({
    now: '2026-01-20T17:00:00Z',
    timeZone: 'America/Los_Angeles',
    locale: 'en_US',
  });
  readonly centralOffice = CENTRAL_OFFICE;
  readonly trackerId: string;
  readonly #docs: AddOn;
  readonly #sheets: AddOn;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    this.#docs = builtAddOn(root, 'docs');
    this.#sheets = builtAddOn(root, 'sheets');
    this.trackerId = this.workspace.createSpreadsheet({
      owner: CENTRAL_OFFICE,
      name: 'Alder Ridge plan tracker',
    });
  }

  sources(): readonly NamedSource[] {
    return planSources(this.#root);
  }

  /** Who leads each school of the district, and whether a plan of theirs is in the examples. */
  principals(): readonly SamplePrincipal[] {
    const withPlan = new Set(this.sources().map(({ source }) => source.schoolId));
    return this.#district().schools.map(({ id, name }) => ({
      email: principalOf(id),
      school: name,
      hasPlan: withPlan.has(id),
    }));
  }

  /** Sets up the tracker, types the district into it, publishes its profile and shares it with the principals. */
  setUp(): { readonly made: readonly string[]; readonly profileLink: string } {
    const { made } = serverCall(this.#tracker(), 'setUpTracker');
    const district = this.#district();
    const person = this.workspace.spreadsheetAs(CENTRAL_OFFICE, this.trackerId);
    enterDistrict(person, district);
    listPlans(
      person,
      district.schools.map((school) => ({ school, link: '' })),
    );
    const { documentId, link } = serverCall(this.#tracker(), 'publishProfile');
    for (const { id } of district.schools) this.workspace.share(documentId, principalOf(id), 'reader');
    return { made, profileLink: link };
  }

  /** Makes one school's plan as its principal would, and shares it with the central office. */
  async makePlan({ name, source }: NamedSource, profileLink: string): Promise<SamplePlan> {
    const { schoolId, title } = source;
    const owner = principalOf(schoolId);
    const made = { name, schoolId, title, checked: null, bytes: null };
    if (source.kind === 'wordUpload') {
      const bytes = await planDocx(documentOf(source.paragraphs.map((text) => newParagraph(text))), title);
      const documentId = this.workspace.createUpload({
        owner,
        name: title,
        mimeType: source.mimeType,
        bytes,
      });
      return this.#shared({ ...made, documentId, bytes });
    }
    if (source.kind === 'document') {
      const documentId = this.workspace.createDocument({
        owner,
        name: title,
        html: documentHtml(source.blocks),
      });
      return this.#shared({ ...made, documentId });
    }
    const documentId = this.workspace.createDocument({ owner, name: title });
    const checked = this.#writePlan(documentId, owner, source, profileLink);
    return this.#shared({ ...made, documentId, checked });
  }

  /** Pastes the plans' links into the tracker. */
  listPlans(plans: readonly SamplePlan[]): void {
    const links = new Map(plans.map(({ schoolId, documentId }) => [schoolId, documentAddress(documentId)]));
    const listed = this.#district().schools.map((school) => ({ school, link: links.get(school.id) ?? '' }));
    listPlans(this.workspace.spreadsheetAs(CENTRAL_OFFICE, this.trackerId), listed);
  }

  rollUp(onProgress?: (reached: number) => void): RollUpOutcome {
    const { workspace, trackerId } = this;
    return rollUpPlans({
      workspace,
      sheets: this.#sheets,
      user: CENTRAL_OFFICE,
      trackerId,
      ...(onProgress && { onProgress }),
    });
  }

  dashboard(): readonly (readonly string[])[] {
    return serverCall(this.#tracker(), 'readDashboard').rows;
  }

  takeSnapshot(label: string): number {
    return serverCall(this.#tracker(), 'takeSnapshot', { label }).rows;
  }

  /** A principal changes one cell of a plan by hand. */
  changePlan({ documentId, schoolId }: SamplePlan, label: string, text: string): void {
    this.workspace.documentAs(principalOf(schoolId), documentId).setLabelled(label, text);
  }

  #writePlan(documentId: string, user: string, source: TemplateSource, profileLink: string): CheckedPlan {
    const open = () => this.workspace.open(this.#docs, { user, fileId: documentId });
    const { goalIds } = serverCall(open(), 'insertTemplate', {
      profileLink,
      schoolId: source.schoolId,
      schoolYear: '',
      goals: source.goals.length,
    });
    typePlan(this.workspace.documentAs(user, documentId), source, goalIds);
    source.goals.forEach((goal, index) => {
      const priorityId = goal.priority.split(' ')[0];
      const goalId = goalIds[index];
      if (priorityId && goalId) serverCall(open(), 'tagGoal', { goalId, priorityId, replaces: '' });
    });
    return serverCall(open(), 'checkPlan');
  }

  #shared(plan: SamplePlan): SamplePlan {
    this.workspace.share(plan.documentId, CENTRAL_OFFICE, 'reader');
    return plan;
  }

  #tracker() {
    return this.workspace.open(this.#sheets, { user: CENTRAL_OFFICE, fileId: this.trackerId });
  }

  #district() {
    return readDistrictFile(join(this.#root, 'examples/district.json'));
  }
}
