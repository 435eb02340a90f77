import type { FileEntry, FileKind } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly files: readonly FileEntry[];
}

const KIND: Readonly<Record<FileKind, string>> = {
  document: 'Document',
  spreadsheet: 'Spreadsheet',
  upload: 'Other file',
};

/** What this person may open, spreadsheets first. */
export function FileList({ studio, files }: Props) {
  const { place } = studio;
  const sorted = [...files].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name),
  );
  const create = () =>
    studio.attempt(async () => {
      const { fileId } = await ask('createDocument', { user: place.user, name: 'Untitled document' });
      studio.go({ ...place, fileId });
    });
  return (
    <nav class="files" aria-label="Files">
      <h2>Files</h2>
      {sorted.length === 0 && <p class="quiet">No file is yours or shared with you.</p>}
      <ul>
        {sorted.map(({ id, name, kind, isOwn, mayEdit }) => (
          <li key={id}>
            <button
              type="button"
              class={`file ${kind}`}
              aria-current={id === place.fileId ? 'page' : undefined}
              onClick={() => studio.go({ ...place, fileId: id })}
            >
              <span class="file-name">{name}</span>
              <span class="quiet">
                {KIND[kind]} · {isOwn ? 'yours' : mayEdit ? 'shared with you' : 'view only'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void create()}>
        New document
      </button>
    </nav>
  );
}

const rank = ({ kind }: FileEntry): number => (kind === 'spreadsheet' ? 0 : 1);
