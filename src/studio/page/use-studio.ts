import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileView, StudioApi, WorkspaceView } from '../serve/studio-api.ts';
import { ask, StudioProblem } from './api.ts';
import { hashOf, type Place, readPlace } from './place.ts';

type FileRequest = {
  [Name in keyof StudioApi]: ReturnType<StudioApi[Name]> extends FileView ? Name : never;
}[keyof StudioApi];

type Rest<Name extends keyof StudioApi> = Omit<Parameters<StudioApi[Name]>[0], 'user' | 'fileId'>;

/** The studio as the page shows it, and what can be done in it. */
export interface StudioState {
  readonly place: Place;
  readonly workspace: WorkspaceView | null;
  /** Null while nothing is open. */
  readonly view: FileView | null;
  readonly problem: string | null;
  readonly go: (place: Place) => void;
  /** Reads files and the open file again. */
  readonly refresh: () => Promise<void>;
  /** An edit of the open file by hand; null when it was refused, which is then shown. */
  readonly edit: <Name extends FileRequest>(name: Name, rest: Rest<Name>) => Promise<FileView | null>;
  /** Does something that may be refused, and shows why. */
  readonly attempt: <Value>(work: () => Promise<Value>) => Promise<Value | null>;
  readonly dismiss: () => void;
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
  const [view, setView] = useState<FileView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    try {
      const value = await work();
      setProblem(null);
      return value;
    } catch (error) {
      if (!(error instanceof StudioProblem)) throw error;
      setProblem(error.message);
      return null;
    }
  };
  /** Where the person wants to be; answers for other places come too late and are dropped. */
  const wanted = useRef(place);
  const show = async (there: Place): Promise<void> => {
    wanted.current = there;
    const loaded = await load(there);
    if (wanted.current !== there) return;
    wanted.current = loaded.place;
    history.replaceState(null, '', hashOf(loaded.place));
    setPlace(loaded.place);
    setWorkspace(loaded.workspace);
    setView(loaded.view);
  };
  const go = (there: Place): void => void attempt(() => show(there));
  const refresh = async (): Promise<void> => {
    await attempt(() => show({ ...wanted.current }));
  };
  const edit: StudioState['edit'] = (name, rest) =>
    attempt(async () => {
      const seen = (await ask(name, { ...rest, ...place } as never)) as FileView;
      if (hashOf(wanted.current) === hashOf(place)) setView(seen);
      return seen;
    });
  useEffect(() => go(place), []);
  return { place, workspace, view, problem, go, refresh, edit, attempt, dismiss: () => setProblem(null) };
}
