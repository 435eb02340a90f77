import type { DriveFile } from '../drive/file-store.ts';

/** A place in a paragraph, by the paragraph's key. */
export interface TextPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** Part of a paragraph's text (offsets inclusive), or a whole element when no offsets are given. */
export interface SelectedPart {
  readonly key: number;
  readonly start?: number;
  readonly endInclusive?: number;
}

/** What one person's window on a document shows. A cursor and a selection exclude each other. */
export interface UserView {
  activeTab: string | null;
  cursor: TextPlace | null;
  selection: readonly SelectedPart[];
}

const views = new WeakMap<DriveFile, Map<string, UserView>>();

export function userView(file: DriveFile, user: string): UserView {
  const byUser = views.get(file) ?? new Map<string, UserView>();
  const view = byUser.get(user) ?? { activeTab: null, cursor: null, selection: [] };
  views.set(file, byUser.set(user, view));
  return view;
}
