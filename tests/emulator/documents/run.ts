import { Clock } from '../../../src/emulator/clock.ts';
import type { ServiceCall } from '../../../src/emulator/cost-model.ts';
import type { Body } from '../../../src/emulator/documents/body.ts';
import type { DocsResponse } from '../../../src/emulator/documents/docs-rest.ts';
import { handleDocsRequest } from '../../../src/emulator/documents/docs-rest.ts';
import type { Document } from '../../../src/emulator/documents/document.ts';
import { documentApp } from '../../../src/emulator/documents/document-app.ts';
import type * as enums from '../../../src/emulator/documents/enums.ts';
import { blankDocument, type DocumentModel } from '../../../src/emulator/documents/model.ts';
import { DocumentPerson } from '../../../src/emulator/documents/person.ts';
import { DOCUMENT, type DriveFile, FileStore } from '../../../src/emulator/drive/file-store.ts';
import { Execution, type ExecutionSettings } from '../../../src/emulator/execution.ts';
import { Meter } from '../../../src/emulator/meter.ts';

export const OWNER = 'ana@district.example';
export const OTHER = 'ben@district.example';

/** DocumentApp as TypeScript sees it; scripts get the same object behind the membrane. */
export interface App {
  getActiveDocument(): Document | null;
  openById(id: string): Document;
  readonly ElementType: typeof enums.ElementType;
  readonly ParagraphHeading: typeof enums.ParagraphHeading;
  readonly GlyphType: typeof enums.GlyphType;
  readonly HorizontalAlignment: typeof enums.HorizontalAlignment;
}

/** One document of OWNER's, and the means to run against it. */
export class Desk {
  readonly clock = new Clock('2026-01-20T17:00:00Z');
  readonly files = new FileStore();
  readonly calls: ServiceCall[] = [];
  readonly file: DriveFile;

  constructor(content: DocumentModel = blankDocument()) {
    this.file = this.files.add({
      name: 'A document',
      mimeType: DOCUMENT,
      owner: OWNER,
      content,
      at: this.clock.now(),
    });
  }

  execution(settings: Partial<ExecutionSettings> = {}): Execution {
    return new Execution({
      user: OWNER,
      authMode: 'FULL',
      container: { kind: 'document', fileId: this.file.id },
      scopes: ['https://www.googleapis.com/auth/documents'],
      clock: this.clock,
      meter: new Meter(),
      files: this.files,
      timeZone: 'America/Los_Angeles',
      interrupt: (call) => this.calls.push(call),
      ...settings,
    });
  }

  person(user = OWNER): DocumentPerson {
    return new DocumentPerson({ files: this.files, clock: this.clock, user, fileId: this.file.id });
  }

  /** Runs a script against the open document and lets it end well. */
  run<T>(script: (body: Body, doc: Document, app: App) => T, settings?: Partial<ExecutionSettings>): T {
    const execution = this.execution(settings);
    const app = documentApp(execution) as App;
    const doc = activeDocument(app);
    const result = script(doc.getBody(), doc, app);
    execution.end();
    return result;
  }

  /** What the Docs API answers; `query` without the question mark. */
  get(query: string, settings?: Partial<ExecutionSettings>, id = this.file.id): Answer {
    const url = `https://docs.googleapis.com/v1/documents/${id}?${query}`;
    return answerOf(handleDocsRequest(this.execution(settings), { method: 'get', url, headers: TOKEN }));
  }

  post(requests: readonly object[], settings?: Partial<ExecutionSettings>, control: object = {}): Answer {
    const url = `https://docs.googleapis.com/v1/documents/${this.file.id}:batchUpdate`;
    const payload = JSON.stringify({ requests, ...control });
    return answerOf(
      handleDocsRequest(this.execution(settings), { method: 'post', url, headers: TOKEN, payload }),
    );
  }
}

export const TOKEN = { Authorization: 'Bearer a-token' };

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes
  readonly json: any;
}

function answerOf({ status, body }: DocsResponse): Answer {
  return { status, json: JSON.parse(body) };
}

export function activeDocument(app: App): Document {
  const doc = app.getActiveDocument();
  if (!doc) throw new Error('No document is open');
  return doc;
}

/** Every text of a documents.get answer, in order, with its position. */
export function textRuns(json: unknown): { text: string; at: number }[] {
  if (Array.isArray(json)) return json.flatMap(textRuns);
  if (json === null || typeof json !== 'object') return [];
  const { textRun, startIndex } = json as { textRun?: { content: string }; startIndex?: number };
  if (textRun) return [{ text: textRun.content, at: startIndex ?? 0 }];
  return Object.values(json).flatMap(textRuns);
}

export function scopes(...names: readonly string[]): Partial<ExecutionSettings> {
  return { scopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) };
}
