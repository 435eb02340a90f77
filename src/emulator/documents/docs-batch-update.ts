import { type Execution, NotEmulated } from '../execution.ts';
import { mayUse, modelOf, storeModel } from './access.ts';
import type { RangeJson } from './block-spans.ts';
import { deleteBlocks } from './delete-blocks.ts';
import { findDocument, revisionOf } from './docs-access.ts';
import { forbidden, invalid } from './docs-refusal.ts';
import type { DocumentModel } from './model.ts';
import { nameStyle, type StyleChangeJson } from './name-style.ts';
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

/**
 * documents.batchUpdate with replaceAllText, deleteContentRange and updateParagraphStyle only, all requests or none, in order. Throws a `Refusal` for
 * any answer other than 200.
 */
export function batchUpdate(execution: Execution, id: string, payload: string | undefined): unknown {
  const { requests = [], writeControl = {} } = parsed(payload);
  const changes = requests.map(changeOf);
  const file = findDocument(execution, id, ['documents', 'drive']);
  if (!mayUse(execution, file, 'writer')) throw forbidden();
  checkRevision(writeControl, revisionOf(file));
  const model = structuredClone(modelOf(file));
  const replies = changes.map((change) => change(model));
  storeModel(file, model, execution.clock.now());
  return {
    replies,
    writeControl: { requiredRevisionId: revisionOf(file) },
    documentId: id,
  };
}

interface RequestJson {
  readonly replaceAllText?: ReplaceAllTextJson;
  readonly deleteContentRange?: { readonly range?: RangeJson };
  readonly updateParagraphStyle?: StyleChangeJson;
}

interface BatchUpdateJson {
  readonly requests?: readonly RequestJson[];
  readonly writeControl?: { readonly requiredRevisionId?: string; readonly targetRevisionId?: string };
}

/** Does one request to a model and gives its reply. */
type Change = (model: DocumentModel) => object;

/** Who has read a revision and asks for it writes nothing once the document has another. */
function checkRevision(control: NonNullable<BatchUpdateJson['writeControl']>, revision: string): void {
  const { requiredRevisionId, targetRevisionId } = control;
  if (targetRevisionId !== undefined) throw new NotEmulated('targetRevisionId of documents.batchUpdate');
  if (requiredRevisionId === undefined || requiredRevisionId === revision) return;
  throw invalid(
    `The required revision ID '${requiredRevisionId}' does not match the latest revision ID '${revision}'.`,
  );
}

function parsed(payload: string | undefined): BatchUpdateJson {
  try {
    return JSON.parse(payload ?? '') as BatchUpdateJson;
  } catch {
    throw invalid('Invalid JSON payload received.');
  }
}

function changeOf(request: RequestJson): Change {
  const [kind = 'An empty request'] = Object.keys(request);
  if (request.deleteContentRange) {
    const { range = {} } = request.deleteContentRange;
    return (model) => {
      deleteBlocks(model, range);
      return {};
    };
  }
  const { updateParagraphStyle } = request;
  if (updateParagraphStyle) {
    return (model) => {
      nameStyle(model, updateParagraphStyle);
      return {};
    };
  }
  if (!request.replaceAllText) throw new NotEmulated(`${kind} of documents.batchUpdate`);
  const replacement = replacementOf(request.replaceAllText);
  return (model) => {
    const count = replaceAllText(model, replacement);
    return { replaceAllText: count === 0 ? {} : { occurrencesChanged: count } };
  };
}

function replacementOf(request: ReplaceAllTextJson): Replacement {
  const { containsText, replaceText = '', tabsCriteria } = request;
  if (tabsCriteria !== undefined) throw new NotEmulated('tabsCriteria of replaceAllText');
  if (containsText?.searchByRegex) throw new NotEmulated('searchByRegex of replaceAllText');
  if (replaceText.includes('\n')) throw new NotEmulated('A line break in replaceText');
  if (!containsText?.text)
    throw invalid('Invalid requests[0].replaceAllText: The search text must not be empty.');
  return { text: containsText.text, matchCase: containsText.matchCase ?? false, replaceText };
}
