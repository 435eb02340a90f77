import { useState } from 'preact/hooks';
import type { FileEntry } from '../serve/studio-api.ts';
import { ExtensionsMenu } from './extensions-menu.tsx';
import { linkTo } from './place.ts';
import { ShareBox } from './share-box.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly entry: FileEntry;
  readonly onChoose: (label: string) => void;
}

/** The open file's name and what can be done with it as a whole. */
export function FileBar({ studio, entry, onChoose }: Props) {
  const [said, setSaid] = useState('');
  const [isSharing, setSharing] = useState(false);
  const { view, workspace, place } = studio;
  const menu = view && view.kind !== 'upload' ? view.menu : [];
  const copy = async (kind: 'document' | 'spreadsheet'): Promise<void> => {
    await navigator.clipboard.writeText(linkTo(entry.id, kind));
    setSaid('Link copied');
  };
  return (
    <div class="file-bar">
      <h2>{entry.name}</h2>
      {!entry.mayEdit && <span class="tag">View only</span>}
      {menu.length > 0 && <ExtensionsMenu items={menu} onChoose={onChoose} />}
      <span class="gap" />
      <span class="quiet" role="status">
        {said}
      </span>
      {entry.kind !== 'upload' && (
        <button type="button" onClick={() => void copy(entry.kind as 'document' | 'spreadsheet')}>
          Copy link
        </button>
      )}
      {entry.mayEdit && (
        <button type="button" onClick={() => setSharing(true)}>
          Share
        </button>
      )}
      {isSharing && (
        <ShareBox
          studio={studio}
          people={(workspace?.people ?? []).filter(({ email }) => email !== place.user)}
          onDone={(text) => {
            setSharing(false);
            setSaid(text);
          }}
        />
      )}
    </div>
  );
}
