import type { FileEntry } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly files: readonly FileEntry[];
}

/** This person's files that were moved to the bin, and the way back. */
export function Bin({ studio, files }: Props) {
  const putBack = (fileId: string) =>
    studio.attempt(async () => {
      await ask('putBack', { ...studio.place, fileId });
      studio.go({ ...studio.place, fileId });
    });
  return (
    <details class="bin">
      <summary>Bin ({files.length})</summary>
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>
            <span class="file-name">{name}</span>
            <button type="button" aria-label={`Put back “${name}”`} onClick={() => void putBack(id)}>
              Put back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
