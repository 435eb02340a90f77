import type { MadePlans, SharedPlans } from '../../src/app/sidebar-api-tracker.ts';
import { documentIdOf } from '../../src/core/tracker/plan-link.ts';
import { modelOf, storeModel } from '../../src/emulator/documents/access.ts';
import type { DocumentPerson } from '../../src/emulator/documents/person.ts';
import { replaceAllText } from '../../src/emulator/documents/replace-all-text.ts';
import type { DriveFile } from '../../src/emulator/drive/file-store.ts';
import { addRow } from '../../src/studio/district/enter-district.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { OFFICE, TestDistrict } from './bundle-district.ts';

/** A school before its plan is made. */
export interface UnplannedSchool {
  readonly name: string;
  readonly status?: string;
  readonly titleI?: string;
  readonly grades?: string;
  readonly principal?: string;
}

/** A district whose schools have no plans yet; a school's id is its name in small letters. */
export class MakingDistrict extends TestDistrict {
  constructor(schools: readonly (string | UnplannedSchool)[]) {
    super([]);
    for (const school of schools) this.addSchool(typeof school === 'string' ? { name: school } : school);
  }

  addSchool({ name, status = 'None', titleI = 'No', grades = 'K-5', principal = '' }: UnplannedSchool): void {
    addRow(this.office, 'Schools', {
      'School ID': name.toLowerCase(),
      School: name,
      Grades: grades,
      'Improvement status': status,
      'Title I': titleI,
      'Principal e-mail': principal,
    });
  }

  /** What stands beside a setting. */
  setting(name: string): string {
    return String(this.rows('Setup').find(({ Setting }) => Setting === name)?.['Value'] ?? '');
  }

  set(name: string, value: string): void {
    const row = this.rows('Setup').findIndex(({ Setting }) => Setting === name) + 2;
    this.office.typeIn('Setup', row, 2, value);
  }

  makeMaster(user = OFFICE): DocumentPerson {
    const { link } = serverCall(this.tracker(user), 'makeMaster');
    return this.workspace.documentAs(user, documentIdOf(link) ?? '');
  }

  /** Finds a text everywhere in the master and puts another in its place, as a person would. */
  changeMaster(text: string, replaceText: string): void {
    const id = documentIdOf(this.setting('Master plan')) ?? '';
    const file = this.workspace.files.get(id);
    if (file === undefined) throw new Error('There is no master plan');
    const model = structuredClone(modelOf(file));
    replaceAllText(model, { text, matchCase: true, replaceText });
    storeModel(file, model, this.workspace.clock.now());
  }

  makePlans(schoolIds: readonly string[], user = OFFICE): MadePlans {
    return serverCall(this.tracker(user), 'makePlans', { schoolIds });
  }

  sharePlans(schoolIds: readonly string[], user = OFFICE): SharedPlans {
    return serverCall(this.tracker(user), 'sharePlans', { schoolIds });
  }

  schoolIds(): string[] {
    return this.rows('Schools').map((row) => String(row['School ID']));
  }

  column(header: string): string[] {
    return this.rows('Schools').map((row) => String(row[header] ?? ''));
  }

  /** The document a school's row links. */
  made(school: string): DocumentPerson {
    return this.workspace.documentAs(OFFICE, this.idOfPlan(school));
  }

  idOfPlan(school: string): string {
    const row = this.rows('Schools').find(({ School }) => School === school);
    return documentIdOf(String(row?.['Plan link'])) ?? '';
  }

  folder(): DriveFile | undefined {
    const id = this.setting('Plans folder').split('/').pop() ?? '';
    return this.workspace.files.get(id);
  }

  /** Names of the documents in the plans folder. */
  inFolder(): string[] {
    const folder = this.folder()?.id ?? '';
    return this.workspace.files
      .all()
      .filter(({ parents, trashed }) => parents.includes(folder) && !trashed)
      .map(({ name }) => name);
  }
}
