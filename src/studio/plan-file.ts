import { readFileSync, statSync } from 'node:fs';
import { parse } from 'node:path';
import type { DocumentBlocks } from '../core/reading/blocks.ts';
import { blocksOfDocsJson } from '../core/reading/docs-json.ts';
import { documentFromDocx } from '../emulator/documents/docx-import.ts';
import { DOCX_LIMITS } from '../emulator/documents/docx-limits.ts';
import { DocxRefused } from '../emulator/documents/docx-refused.ts';
import type { DocumentModel } from '../emulator/documents/model.ts';
import { documentToJson } from '../emulator/documents/to-json.ts';
import { DOCUMENT } from '../emulator/drive/file-store.ts';
import { CannotRun } from './cannot-run.ts';
import { docsJsonIn, looksLikeJson, modelOf } from './docs-json-file.ts';
import { StudioFolder } from './serve/studio-folder.ts';
import { trackedChangesNotice, wordRefusal } from './word/word-refusal.ts';

/** A file that holds a document, and what has to be said about reading it. */
export interface PlanDocument {
  /** As the Docs API returns it. */
  readonly json: Record<string, unknown>;
  /** One sentence, or '' for nothing. */
  readonly notice: string;
}

/**
 * A plan's document from a Word file (.docx) or from a file as the Docs API returns it (`documents.get` with tabs); the
 * content decides, not the name. Throws `CannotRun` with a sentence for every other file.
 */
export async function readPlanFile(path: string): Promise<PlanDocument> {
  const bytes = bytesOf(path);
  if (!looksLikeJson(bytes)) return wordDocument(bytes, path);
  const json = docsJsonIn(bytes);
  if (json !== null) return { json: withoutSuggestions(json, path), notice: '' };
  throw new CannotRun(
    `${path} does not hold a Google document. Give a Word file (.docx), or a file as the Docs API returns it (JSON with tabs).`,
  );
}

/** A document by its id in the folder a studio keeps its files in; null when there is none. */
export async function readStudioDocument(folder: string, id: string): Promise<PlanDocument | null> {
  const studio = new StudioFolder(folder);
  const file = studio.exists() ? studio.load().workspace.files.get(id) : undefined;
  if (!file) return null;
  if (file.mimeType === DOCUMENT)
    return { json: jsonOf(file.content as DocumentModel, file.name), notice: '' };
  if (file.content instanceof Uint8Array) return wordDocument(Buffer.from(file.content), file.name);
  throw new CannotRun(`${file.name} is not a document. Give the id of a plan.`);
}

/** The blocks to read a plan from. */
export const blocksOf = ({ json }: PlanDocument): DocumentBlocks => blocksOfDocsJson(json);

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size <= DOCX_LIMITS.bytes) return readFileSync(path);
  } catch {
    throw new CannotRun(`${path} could not be opened. Check the name and that you may read it.`);
  }
  throw new CannotRun(wordRefusal(path, 'tooLarge'));
}

function withoutSuggestions(json: Record<string, unknown>, path: string): Record<string, unknown> {
  if (json['suggestionsViewMode'] !== 'SUGGESTIONS_INLINE') return json;
  return jsonOf(modelOf(json, path), typeof json['title'] === 'string' ? json['title'] : '');
}

const jsonOf = (model: DocumentModel, title: string): Record<string, unknown> => ({
  ...documentToJson(model, { id: '', title, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' }),
});

async function wordDocument(bytes: Buffer, path: string): Promise<PlanDocument> {
  try {
    const { model, hasTrackedChanges } = await documentFromDocx(bytes);
    const json = jsonOf(model, parse(path).name);
    return { json, notice: hasTrackedChanges ? trackedChangesNotice(path) : '' };
  } catch (error) {
    if (error instanceof DocxRefused) throw new CannotRun(wordRefusal(path, error.code));
    throw error;
  }
}
