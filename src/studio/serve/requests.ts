import type { StudioApi } from './studio-api.ts';

type Kind = 'text' | 'count' | 'list' | 'texts' | 'role';

const KINDS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  list: Array.isArray,
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  role: (value) => value === 'reader' || value === 'writer',
};

type Shape = Readonly<Record<string, Kind>>;
const FILE: Shape = { user: 'text', fileId: 'text' };

/** What every request has to hold. */
const SHAPES: Readonly<Record<keyof StudioApi, Shape>> = {
  workspace: { user: 'text' },
  file: FILE,
  createDocument: { user: 'text', name: 'text' },
  share: { ...FILE, email: 'text', role: 'role' },
  typeOverParagraph: { ...FILE, key: 'count', text: 'text' },
  removeEmptyParagraph: { ...FILE, key: 'count' },
  typeOverCell: { ...FILE, key: 'count', text: 'text' },
  addRow: { ...FILE, table: 'count', row: 'count' },
  deleteRow: { ...FILE, table: 'count', row: 'count' },
  typeIn: { ...FILE, tab: 'text', row: 'count', column: 'count', text: 'text' },
  choose: { ...FILE, label: 'text', answers: 'texts' },
  call: { ...FILE, functionName: 'text', args: 'list' },
};

export type RequestName = keyof StudioApi;

export const isRequestName = (name: string): name is RequestName => Object.hasOwn(SHAPES, name);

/** True when the body holds what this request needs. */
export function fits(name: RequestName, body: unknown): body is { readonly user: string } {
  if (typeof body !== 'object' || body === null) return false;
  return Object.entries(SHAPES[name]).every(([field, kind]) =>
    KINDS[kind]((body as Record<string, unknown>)[field]),
  );
}

/** Requests that leave the workspace as it is. */
export const READS: ReadonlySet<RequestName> = new Set(['workspace', 'file']);
