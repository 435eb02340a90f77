import { useRef } from 'preact/hooks';
import type { DocumentEdit, FileView, StudioApi } from '../serve/studio-api.ts';
import { ask, StudioProblem } from './api.ts';
import { hashOf, type Place } from './place.ts';
import type { ShownView } from './use-view.ts';

/** How an edit went. `changed`: refused, because what the person saw is not what stands there now. */
export type Edited =
  | { readonly outcome: 'done'; readonly view: FileView }
  | { readonly outcome: 'changed'; readonly problem: string }
  | { readonly outcome: 'refused' };

type CellEdit = Omit<Parameters<StudioApi['typeIn']>[0], 'user' | 'fileId'>;

/** Edits of the open file by hand, one after another. */
export interface Edits {
  /** `make` gets the page as it is when the edit's turn comes. */
  readonly editDocument: (make: (view: FileView | null) => DocumentEdit) => Promise<Edited>;
  readonly typeIn: (edit: CellEdit) => Promise<Edited>;
  readonly undo: () => Promise<Edited>;
}

interface Settings extends Pick<ShownView, 'latest' | 'ticket'> {
  readonly place: Place;
  /** Where the person is by now. */
  readonly wanted: () => Place;
  readonly say: (problem: string | null) => void;
  readonly refresh: () => Promise<void>;
}

export function useEdits({ place, wanted, latest, ticket, say, refresh }: Settings): Edits {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const isHere = (): boolean => hashOf(wanted()) === hashOf(place);
  const once = async (work: () => Promise<FileView>): Promise<Edited> => {
    const show = ticket();
    try {
      const view = await work();
      if (isHere()) show(view);
      say(null);
      return { outcome: 'done', view };
    } catch (error) {
      if (!(error instanceof StudioProblem)) throw error;
      return refused(error);
    }
  };
  const refused = async ({ message, isChanged }: StudioProblem): Promise<Edited> => {
    if (!isChanged) say(message);
    else if (isHere()) await refresh();
    return isChanged ? { outcome: 'changed', problem: message } : { outcome: 'refused' };
  };
  const inTurn = (work: () => Promise<FileView>): Promise<Edited> => {
    const edited = last.current.then(() => once(work));
    last.current = edited;
    return edited;
  };
  return {
    editDocument: (make) => inTurn(() => ask('editDocument', { ...place, edit: make(latest()) })),
    typeIn: (edit) => inTurn(() => ask('typeIn', { ...place, ...edit })),
    undo: () => inTurn(() => ask('undo', { ...place, version: latest()?.version ?? '' })),
  };
}
