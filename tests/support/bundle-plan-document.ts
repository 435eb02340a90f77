import type { InsertedTemplate, InsertTemplateRequest } from '../../src/app/sidebar-api-plan.ts';
import type { DistrictProfile } from '../../src/core/plan/district-profile.ts';
import { blocksOfDocsJson } from '../../src/core/reading/docs-json.ts';
import { htmlOfOutline } from '../../src/core/template/document-html.ts';
import { profileOutline } from '../../src/core/template/profile-outline.ts';
import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import type { DocumentPerson } from '../../src/emulator/documents/person.ts';
import type { AddOnSession } from '../../src/emulator/workspace.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from './bundle-add-ons.ts';
import { idOf, newWorkspace, OFFICE, PRINCIPAL } from './bundle-district.ts';
import { PROFILE } from './bundle-plans.ts';

const docs = built('docs');

const SCHOOLS = [
  { id: 'maple', name: 'Maple Elementary', improvementStatus: 'None', grades: 'K-5' },
  { id: 'birch', name: 'Birch Middle', improvementStatus: 'TSI', grades: '6-8' },
];

/** A principal with a document of their own, in a district whose profile is published and shared with them. */
export class PlanDocument {
  readonly workspace = newWorkspace();
  readonly documentId: string;
  readonly profileLink: string;

  /** Blank unless `html` is given. `calendar`: the days the district has set. */
  constructor(html?: string, calendar: DistrictProfile['calendar'] = []) {
    const profile = this.workspace.createDocument({
      owner: OFFICE,
      name: 'District profile',
      id: idOf('profile'),
      html: htmlOfOutline('District profile', profileOutline({ ...PROFILE, schools: SCHOOLS, calendar })),
    });
    this.workspace.share(profile, PRINCIPAL, 'reader');
    this.profileLink = documentAddress(profile);
    const file = { owner: PRINCIPAL, name: 'Our plan' };
    this.documentId = this.workspace.createDocument(html === undefined ? file : { ...file, html });
  }

  get person(): DocumentPerson {
    return this.workspace.documentAs(PRINCIPAL, this.documentId);
  }

  open(user = PRINCIPAL): AddOnSession {
    return this.workspace.open(docs, { user, fileId: this.documentId });
  }

  insert(different: Partial<InsertTemplateRequest> = {}): InsertedTemplate {
    return serverCall(this.open(), 'insertTemplate', {
      profileLink: this.profileLink,
      schoolId: 'maple',
      schoolYear: '',
      goals: 1,
      ...different,
    });
  }

  tag(goalId: string, priorityId: string, replaces = '') {
    return serverCall(this.open(), 'tagGoal', { goalId, priorityId, replaces });
  }

  /** The text beside a label, in the first table that has it. */
  textBeside(label: string): string | undefined {
    const rows = this.person.tables().flat();
    return rows.find(([first]) => first === label)?.[1];
  }

  /** Table, row and column of the cell beside a label. */
  placeBeside(label: string): [table: number, row: number, column: number] {
    const tables = this.person.tables();
    const table = tables.findIndex((rows) => rows.some(([first]) => first === label));
    return [table, tables[table]?.findIndex(([first]) => first === label) ?? -1, 1];
  }

  /** The text on the page that the principal's cursor is in. */
  textAtCursor(): string | undefined {
    const place = this.person.cursor();
    const key = place && this.person.keyOnPage(place);
    const blocks = this.person.page().flatMap((tab) => tab.blocks);
    const texts = blocks.flatMap((block): { key: number; text: string }[] =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => [...cells]) : [block],
    );
    return texts.find((text) => text.key === key)?.text;
  }

  /** Headings with their levels, other paragraphs, and tables with all their texts; goal ids as `G-`. */
  structure(): readonly unknown[] {
    const { blocks } = blocksOfDocsJson(this.workspace.documentJson(this.documentId));
    return blocks.map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map(({ text }) => text.replace(/^G-[0-9A-Z]{4}$/, 'G-')))
        : `${block.headingLevel} ${block.text}`,
    );
  }
}
