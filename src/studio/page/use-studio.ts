import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileView, WorkspaceView } from '../serve/studio-api.ts';
import { ask, StudioProblem } from './api.ts';
import { hashOf, type Place, readPlace } from './place.ts';
import { type Edits, useEdits } from './use-edits.ts';
import { useGlances } from './use-glances.ts';
import { type UnsavedTexts, useUnsaved } from './use-unsaved.ts';
import { useView } from './use-view.ts';

/** The studio as the page shows it, and what can be done in it. */
export interface StudioState extends Edits {
  readonly place: Place;
  readonly workspace: WorkspaceView | null;
  /** Null while nothing is open. */
  readonly view: FileView | null;
  readonly problem: string | null;
  readonly unsaved: UnsavedTexts;
  readonly go: (place: Place) => void;
  /** Reads files and the open file again. */
  readonly refresh: () => Promise<void>;
  /** Does something that may be refused, and shows why. */
  readonly attempt: <Value>(work: () => Promise<Value>) => Promise<Value | null>;
  /** Shows a sentence above the page, or takes it away. */
  readonly say: (problem: string | null) => void;
}

/** Somebody who is not known stands for the first person there is. */
async function load(
  there: Place,
): Promise<{ place: Place; workspace: WorkspaceView; view: FileView | null }> {
  const workspace = await ask('workspace', { user: there.user });
  const [first] = workspace.people;
  if (first && !workspace.people.some(({ email }) => email === there.user))
    return load({ ...there, user: first.email });
  const isThere = workspace.files.some(({ id }) => id === there.fileId);
  const view = isThere ? await ask('file', there) : null;
  return { place: isThere ? there : { ...there, fileId: '' }, workspace, view };
}

export function useStudio(): StudioState {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  const [workspace, setWorkspace] = useState<WorkspaceView | null>(null);
  const [problem, say] = useState<string | null>(null);
  const { view, latest, ticket } = useView();
  /** Where the person wants to be; answers for other places come too late and are dropped. */
  const wanted = useRef(place);

  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    try {
      const value = await work();
      say(null);
      return value;
    } catch (error) {
      if (!(error instanceof StudioProblem)) throw error;
      say(error.message);
      return null;
    }
  };
  const show = async (there: Place): Promise<void> => {
    wanted.current = there;
    const showView = ticket();
    const loaded = await load(there);
    if (wanted.current !== there) return;
    wanted.current = loaded.place;
    history.replaceState(null, '', hashOf(loaded.place));
    setPlace(loaded.place);
    setWorkspace(loaded.workspace);
    showView(loaded.view);
  };
  const go = (there: Place): void => void attempt(() => show(there));
  const refresh = async (): Promise<void> => {
    await attempt(() => show({ ...wanted.current }));
  };
  useGlances({ wanted: () => wanted.current, latest, say, refresh: () => show({ ...wanted.current }) });
  const edits = useEdits({ place, wanted: () => wanted.current, latest, ticket, say, refresh });
  const unsaved = useUnsaved();
  useEffect(() => go(place), []);
  return { place, workspace, view, problem, unsaved, go, refresh, attempt, say, ...edits };
}
