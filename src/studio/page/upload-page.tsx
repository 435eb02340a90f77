import { useState } from 'preact/hooks';
import type { UploadView } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly view: UploadView;
}

/** A file that is no Google Doc, and the way to make one of it. */
export function UploadPage({ studio, view }: Props) {
  const [isSaving, setIsSaving] = useState(false);
  const save = async (): Promise<void> => {
    setIsSaving(true);
    const made = await studio.attempt(() => ask('saveAsGoogleDoc', studio.place));
    setIsSaving(false);
    if (made) studio.go({ ...studio.place, fileId: made.fileId });
  };
  return (
    <div class="upload">
      <p>
        This file is no Google Doc ({Math.ceil(view.bytes / 1000)} kB), so it has no page here, and the add-on
        cannot read it. A Word file can be saved as a Google Doc; the file itself stays as it is.
      </p>
      <button type="button" class="main" aria-disabled={isSaving} onClick={() => isSaving || void save()}>
        Save as Google Docs
      </button>
    </div>
  );
}
