import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { blocksOfDocsJson } from '../../core/reading/docs-json.ts';
import { readPlan } from '../../core/reading/read-plan.ts';
import type { Workspace } from '../../emulator/workspace.ts';
import { CannotRun } from '../cannot-run.ts';
import { isDocsJson } from '../docs-json-file.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One file of a folder of plans, and the id it has in the workspace's Drive. */
export interface PlanFile {
  readonly file: string;
  readonly documentId: string;
  /** What the file says of itself, for the list of schools; null when it holds no plan. */
  readonly plan: Plan | null;
}

/**
 * Puts every .json and .docx file of a folder into Drive, as documents of `owner`. Files that hold no Google document
 * go in as uploads, so that the add-on meets them as it would in a district.
 */
export function addPlanFolder(workspace: Workspace, folder: string, owner: string): readonly PlanFile[] {
  const names = planFileNames(folder);
  if (names.length === 0)
    throw new CannotRun(`${folder} holds no plans. Put plans there as the Docs API returns them (.json).`);
  const taken = new Set<string>();
  return names.map((name) => addPlanFile(workspace, join(folder, name), name, owner, taken));
}

function planFileNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => ['.json', '.docx'].includes(extname(name)))
      .sort();
  } catch {
    throw new CannotRun(`${folder} could not be opened. Name a folder that holds plans.`);
  }
}

function addPlanFile(
  workspace: Workspace,
  path: string,
  name: string,
  owner: string,
  taken: Set<string>,
): PlanFile {
  const bytes = readFileSync(path);
  const json = parsed(bytes);
  const id = documentIdOf(json, name, taken);
  taken.add(id);
  if (!isDocsJson(json)) {
    const mimeType = extname(name) === '.docx' ? WORD : 'application/json';
    return {
      file: name,
      documentId: workspace.createUpload({ id, owner, name, mimeType, bytes }),
      plan: null,
    };
  }
  const title = typeof json['title'] === 'string' ? json['title'] : name;
  return {
    file: name,
    documentId: workspace.createDocument({ id, owner, name: title, json }),
    plan: readPlan(blocksOfDocsJson(json)).plan,
  };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The document's own id; where it has none, or another file has the same, one made from the file's name. */
function documentIdOf(json: unknown, name: string, taken: ReadonlySet<string>): string {
  const own = isDocsJson(json) && typeof json['documentId'] === 'string' ? json['documentId'] : '';
  if (own && !taken.has(own)) return own;
  return `1${createHash('sha256').update(name).digest('base64url').slice(0, 43)}`;
}
