import type { DocumentEdit, StudioApi } from './studio-api.ts';

const LOOKS: readonly unknown[] = [
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
  'BULLETS',
  'NUMBERS',
];

type Kind = 'text' | 'count' | 'list' | 'texts' | 'role' | 'look' | 'edit' | 'cursor';

const KINDS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  list: Array.isArray,
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  role: (value) => value === 'reader' || value === 'writer',
  look: (value) => LOOKS.includes(value),
  edit: isEdit,
  cursor: (value) => value === undefined || value === null || holds(value, { key: 'count', offset: 'count' }),
};

type Shape = Readonly<Record<string, Kind>>;
const FILE: Shape = { user: 'text', fileId: 'text' };
const TYPED: Shape = { key: 'count', seen: 'text', text: 'text' };

/** What every request has to hold. */
const SHAPES: Readonly<Record<keyof StudioApi, Shape>> = {
  workspace: { user: 'text' },
  file: FILE,
  glance: FILE,
  createDocument: { user: 'text', name: 'text' },
  createSpreadsheet: { user: 'text', name: 'text' },
  upload: { user: 'text', name: 'text', content: 'text' },
  copyFile: FILE,
  saveAsGoogleDoc: FILE,
  rename: { ...FILE, name: 'text' },
  moveToBin: FILE,
  putBack: FILE,
  share: { ...FILE, email: 'text', role: 'role' },
  editDocument: { ...FILE, edit: 'edit' },
  typeIn: { ...FILE, tab: 'text', row: 'count', column: 'count', seen: 'text', text: 'text' },
  undo: { ...FILE, version: 'text' },
  choose: { ...FILE, label: 'text', answers: 'texts' },
  call: { ...FILE, functionName: 'text', args: 'list', cursor: 'cursor' },
};

const EDITS: Readonly<Record<DocumentEdit['kind'], Shape>> = {
  typeOver: TYPED,
  typeOverCell: TYPED,
  joinAbove: TYPED,
  split: { ...TYPED, offset: 'count' },
  removeEmpty: { key: 'count' },
  look: { key: 'count', look: 'look' },
  insertTable: { after: 'count', rows: 'count', columns: 'count' },
  deleteTable: { table: 'count', seen: 'texts' },
  addRow: { below: 'count' },
  deleteRow: { row: 'count', seen: 'texts' },
};

export type RequestName = keyof StudioApi;

export const isRequestName = (name: string): name is RequestName => Object.hasOwn(SHAPES, name);

/** True when the body holds what this request needs. */
export function fits(name: RequestName, body: unknown): body is { readonly user: string } {
  return holds(body, SHAPES[name]);
}

function isEdit(value: unknown): boolean {
  const kind = String((value as { kind?: unknown } | null)?.kind);
  return Object.hasOwn(EDITS, kind) && holds(value, EDITS[kind as DocumentEdit['kind']]);
}

function holds(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([field, kind]) =>
    KINDS[kind]((value as Record<string, unknown>)[field]),
  );
}

/** Requests that leave the workspace as it is. */
export const READS: ReadonlySet<RequestName> = new Set(['workspace', 'file', 'glance']);
