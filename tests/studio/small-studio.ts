import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Studio } from '../../src/studio/serve/studio.ts';
import type { StudioContent } from '../../src/studio/serve/studio-folder.ts';
import { studioServer } from '../../src/studio/serve/studio-server.ts';
import { built } from '../support/bundle-add-ons.ts';
import { newWorkspace } from '../support/bundle-district.ts';

export const OFFICE = 'office@harbor.example';
export const PRINCIPAL = 'principal@harbor.example';
export const VIEWER = 'viewer@harbor.example';

const PLAN =
  '<h1>Our plan</h1><p>Why.</p><ul><li>one</li></ul><table><tr><td>School</td><td>Pier</td></tr></table>';

/** Three people, a plan, a blank document, a spreadsheet and a Word file. */
export interface SmallStudio extends StudioContent {
  readonly planId: string;
  readonly blankId: string;
  readonly sheetId: string;
  readonly uploadId: string;
}

export function smallStudio(): SmallStudio {
  const workspace = newWorkspace();
  const planId = workspace.createDocument({ owner: PRINCIPAL, name: 'Pier plan', html: PLAN });
  workspace.share(planId, VIEWER, 'reader');
  const blankId = workspace.createDocument({ owner: PRINCIPAL, name: 'Untitled document' });
  const sheetId = workspace.createSpreadsheet({ owner: OFFICE, name: 'Tracker' });
  workspace.share(sheetId, VIEWER, 'reader');
  const uploadId = workspace.createUpload({
    owner: PRINCIPAL,
    name: 'Old plan.docx',
    mimeType: 'application/msword',
    bytes: new Uint8Array([0, 1, 255]),
  });
  const people = [
    { email: OFFICE, name: 'Central office' },
    { email: PRINCIPAL, name: 'Principal of Pier' },
    { email: VIEWER, name: 'Board member' },
  ];
  return { workspace, people, planId, blankId, sheetId, uploadId };
}

export const studioOf = (content: StudioContent): Studio =>
  new Studio(content, { docs: built('docs'), sheets: built('sheets') });

/** A served studio, on a free port. */
export class ServedStudio {
  readonly saves: number[] = [];
  readonly #server: Server;

  constructor(content: StudioContent, page: string) {
    const save = (): void => void this.saves.push(this.saves.length);
    this.#server = studioServer({ studio: studioOf(content), page, save });
  }

  /** Its address, without a slash at the end. */
  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
