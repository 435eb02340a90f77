import { type Execution, NotEmulated } from '../execution.ts';
import { mayUse, modelOf, storeModel } from './access.ts';
import { findDocument, revisionOf } from './docs-access.ts';
import { forbidden, invalid } from './docs-refusal.ts';
import { type Replacement, replaceAllText } from './replace-all-text.ts';

interface ReplaceAllTextJson {
  readonly containsText?: {
    readonly text?: string;
    readonly matchCase?: boolean;
    readonly searchByRegex?: boolean;
  };
  readonly replaceText?: string;
  readonly tabsCriteria?: unknown;
}

/** documents.batchUpdate with replaceAllText only, all requests or none. Throws a `Refusal` for any answer other than 200. */
export function batchUpdate(execution: Execution, id: string, payload: string | undefined): unknown {
  const { requests = [], writeControl } = parsed(payload);
  if (writeControl !== undefined) throw new NotEmulated('writeControl of documents.batchUpdate');
  const replacements = requests.map(replacementOf);
  const file = findDocument(execution, id, ['documents', 'drive']);
  if (!mayUse(execution, file, 'writer')) throw forbidden();
  const model = structuredClone(modelOf(file));
  const counts = replacements.map((replacement) => replaceAllText(model, replacement));
  storeModel(file, model, execution.clock.now());
  return {
    replies: counts.map((count) => ({ replaceAllText: count === 0 ? {} : { occurrencesChanged: count } })),
    writeControl: { requiredRevisionId: revisionOf(file) },
    documentId: id,
  };
}

interface RequestJson {
  readonly replaceAllText?: ReplaceAllTextJson;
}

interface BatchUpdateJson {
  readonly requests?: readonly RequestJson[];
  readonly writeControl?: unknown;
}

function parsed(payload: string | undefined): BatchUpdateJson {
  try {
    return JSON.parse(payload ?? '') as BatchUpdateJson;
  } catch {
    throw invalid('Invalid JSON payload received.');
  }
}

function replacementOf(request: RequestJson): Replacement {
  const [kind = 'An empty request'] = Object.keys(request);
  if (!request.replaceAllText) throw new NotEmulated(`${kind} of documents.batchUpdate`);
  const { containsText, replaceText = '', tabsCriteria } = request.replaceAllText;
  if (tabsCriteria !== undefined) throw new NotEmulated('tabsCriteria of replaceAllText');
  if (containsText?.searchByRegex) throw new NotEmulated('searchByRegex of replaceAllText');
  if (replaceText.includes('\n')) throw new NotEmulated('A line break in replaceText');
  if (!containsText?.text)
    throw invalid('Invalid requests[0].replaceAllText: The search text must not be empty.');
  return { text: containsText.text, matchCase: containsText.matchCase ?? false, replaceText };
}
