import type { DriveFile } from '../drive/file-store.ts';
import { type Execution, NotEmulated } from '../execution.ts';
import { mayUse, modelOf } from './access.ts';
import { findDocument, revisionOf } from './docs-access.ts';
import { forbidden, invalid } from './docs-refusal.ts';
import { applyMask, BadMask, type FieldMask, parseMask } from './field-mask.ts';
import { unknownField } from './fields.ts';
import { documentToJson, documentToLegacyJson, type SuggestionsViewMode } from './to-json.ts';

/** documents.get. Throws a `Refusal` for any answer other than 200. */
export function getDocument(execution: Execution, id: string, query: URLSearchParams): unknown {
  checkQuery(query);
  const mask = maskOf(query);
  const withTabs = query.get('includeTabsContent') === 'true' || (mask?.has('tabs') ?? false);
  if (withTabs && mask && [...mask.keys()].some((name) => LEGACY.has(name))) throw invalid();
  const file = findDocument(execution, id, ['documents', 'documents.readonly', 'drive', 'drive.readonly']);
  const model = modelOf(file);
  const options = {
    id,
    title: file.name,
    suggestionsViewMode: viewMode(execution, file, query.get('suggestionsViewMode')),
    ...(mayUse(execution, file, 'writer') ? { revisionId: revisionOf(file) } : {}),
  };
  const json = withTabs ? documentToJson(model, options) : documentToLegacyJson(model, options);
  return mask ? applyMask(json, mask) : json;
}

const PARAMETERS: ReadonlySet<string> = new Set([
  'includeTabsContent',
  'suggestionsViewMode',
  'fields',
  'prettyPrint',
  'alt',
  'quotaUser',
]);

/** The content that stands in the document itself without includeTabsContent. */
const LEGACY: ReadonlySet<string> = new Set([
  'body',
  'documentStyle',
  'namedStyles',
  'lists',
  'headers',
  'footers',
  'footnotes',
  'inlineObjects',
]);

function checkQuery(query: URLSearchParams): void {
  if (query.has('commentsViewMode')) throw new NotEmulated('commentsViewMode of documents.get');
  for (const name of query.keys()) {
    if (PARAMETERS.has(name)) continue;
    throw invalid(
      `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    );
  }
  const include = query.get('includeTabsContent') ?? 'false';
  if (include !== 'true' && include !== 'false') {
    throw invalid(`Invalid value at 'include_tabs_content' (TYPE_BOOL), "${include}"`);
  }
}

function maskOf(query: URLSearchParams): FieldMask | null {
  const text = query.get('fields');
  if (text === null || text === '*') return null;
  try {
    const mask = parseMask(text);
    const unknown = unknownField(mask);
    if (unknown !== null) throw new BadMask(unknown);
    return mask;
  } catch (error) {
    if (error instanceof BadMask) throw invalid(`Invalid field selection ${error.message}`);
    throw error;
  }
}

/** Without a mode asked for, who may only read gets the text without suggestions, everyone else all of them inline. */
function viewMode(execution: Execution, file: DriveFile, asked: string | null): SuggestionsViewMode {
  const maySeeSuggestions = mayUse(execution, file, 'commenter');
  switch (asked ?? 'DEFAULT_FOR_CURRENT_ACCESS') {
    case 'DEFAULT_FOR_CURRENT_ACCESS':
      return maySeeSuggestions ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
    case 'PREVIEW_WITHOUT_SUGGESTIONS':
      return 'PREVIEW_WITHOUT_SUGGESTIONS';
    case 'SUGGESTIONS_INLINE':
    case 'PREVIEW_SUGGESTIONS_ACCEPTED':
      if (!maySeeSuggestions) throw forbidden();
      return asked as SuggestionsViewMode;
    default:
      throw invalid(`Invalid value at 'suggestions_view_mode', "${asked}"`);
  }
}
