import { useState } from 'preact/hooks';
import type { FileEntry } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import { Menu } from './menu.tsx';
import { linkTo } from './place.ts';
import { RenameBox } from './rename-box.tsx';
import { ShareBox } from './share-box.tsx';
import { UndoButton } from './undo-button.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly entry: FileEntry;
  readonly onChoose: (label: string) => void;
}

/** The open file's name and what can be done with it as a whole. */
export function FileBar({ studio, entry, onChoose }: Props) {
  const [said, setSaid] = useState('');
  const [box, setBox] = useState<'share' | 'rename' | null>(null);
  const { view, workspace, place } = studio;
  const menu = view && view.kind !== 'upload' ? view.menu : [];
  const copyLink = async (kind: 'document' | 'spreadsheet'): Promise<void> => {
    await navigator.clipboard.writeText(linkTo(entry.id, kind));
    setSaid('Link copied');
  };
  return (
    <div class="file-bar">
      <div class="file-title">
        <h2>{entry.name}</h2>
        {!entry.mayEdit && <span class="tag">View only</span>}
        <span class="gap" />
        <span class="quiet" role="status">
          {said}
        </span>
        {entry.kind !== 'upload' && (
          <button type="button" onClick={() => void copyLink(entry.kind as 'document' | 'spreadsheet')}>
            Copy link
          </button>
        )}
        {entry.mayEdit && (
          <button type="button" onClick={() => setBox('share')}>
            Share
          </button>
        )}
      </div>
      <div class="file-menus">
        <Menu label="File" items={deedsWith(studio, entry, () => setBox('rename'))} />
        {menu.length > 0 && (
          <Menu
            label="Extensions"
            items={menu.map((label) => ({ label, onChoose: () => onChoose(label) }))}
          />
        )}
        {view && view.kind !== 'upload' && view.mayEdit && <UndoButton studio={studio} name={view.undo} />}
      </div>
      {box === 'share' && (
        <ShareBox
          studio={studio}
          people={(workspace?.people ?? []).filter(({ email }) => email !== place.user)}
          onDone={(text) => {
            setBox(null);
            setSaid(text);
          }}
        />
      )}
      {box === 'rename' && <RenameBox studio={studio} name={entry.name} onDone={() => setBox(null)} />}
    </div>
  );
}

/** What this person may do with the file; only its owner moves it to the bin. */
function deedsWith(studio: StudioState, entry: FileEntry, onRename: () => void) {
  const { place } = studio;
  const copy = () =>
    studio.attempt(async () => {
      const { fileId } = await ask('copyFile', place);
      studio.go({ ...place, fileId });
    });
  const bin = () =>
    studio.attempt(async () => {
      await ask('moveToBin', place);
      studio.go({ ...place, fileId: '' });
    });
  return [
    ...(entry.mayEdit ? [{ label: 'Rename', onChoose: onRename }] : []),
    { label: 'Make a copy', onChoose: () => void copy() },
    ...(entry.isOwn ? [{ label: 'Move to bin', onChoose: () => void bin() }] : []),
  ];
}
