import type { FileEntry, FileKind, WorkspaceView } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import { Bin } from './bin.tsx';
import { UploadButton } from './upload-button.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly workspace: WorkspaceView;
}

const KIND: Readonly<Record<FileKind, string>> = {
  document: 'Document',
  spreadsheet: 'Spreadsheet',
  upload: 'Other file',
};

/** What this person may open, spreadsheets first; new files, and the bin. */
export function FileList({ studio, workspace }: Props) {
  const { place } = studio;
  const sorted = [...workspace.files].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name),
  );
  const create = (kind: 'Document' | 'Spreadsheet') =>
    studio.attempt(async () => {
      const name = `Untitled ${kind.toLowerCase()}`;
      const { fileId } = await ask(`create${kind}`, { user: place.user, name });
      studio.go({ ...place, fileId });
    });
  return (
    <nav class="files" aria-label="Files">
      <h2>Files</h2>
      <div class="new-files">
        <button type="button" onClick={() => void create('Document')}>
          New document
        </button>
        <button type="button" onClick={() => void create('Spreadsheet')}>
          New spreadsheet
        </button>
        <UploadButton studio={studio} />
      </div>
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
      {workspace.bin.length > 0 && <Bin studio={studio} files={workspace.bin} />}
    </nav>
  );
}

const rank = ({ kind }: FileEntry): number => (kind === 'spreadsheet' ? 0 : 1);
