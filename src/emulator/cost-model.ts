/**
 * What a service call costs, in modelled milliseconds. Medians from published measurements of Apps Script
 * (Tanaike's benchmarks of 2018 to 2022, Ziritione's of properties and cache); figures for which nothing was
 * published are estimates and are marked so. See docs/unverified.md.
 */
export type CallKind =
  | 'start'
  | 'fetch'
  | 'spreadsheetOpen'
  | 'rangeRead'
  | 'rangeWrite'
  | 'sheetChange'
  | 'sheetSize'
  | 'documentOpen'
  | 'documentElement'
  | 'documentSave'
  | 'property'
  | 'cache'
  | 'lock'
  | 'drive'
  | 'session';

/** One request to Google. `units` are cells for ranges, requests for `fetch`, else unused. */
export interface ServiceCall {
  /** As a script names it: `SpreadsheetApp`, `UrlFetchApp`, ... */
  readonly service: string;
  /** `Range.setValues`, `fetchAll`, ... */
  readonly method: string;
  readonly kind: CallKind;
  readonly units?: number;
}

/**
 * Not round trips of their own: starting the script, edits DocumentApp keeps in its buffer, and asking a sheet for its
 * size while nothing waits to be written.
 */
const LOCAL: ReadonlySet<CallKind> = new Set(['start', 'documentElement', 'sheetSize']);

/** How many round trips a call stands for: each request of a fetchAll is one. */
export function roundTrips(call: ServiceCall): number {
  if (LOCAL.has(call.kind)) return 0;
  return call.kind === 'fetch' ? (call.units ?? 1) : 1;
}

/** fetchAll: 500 ms a call and waves of ten requests of 450 ms each (concurrency observed, not documented). */
const fetchMs = (requests: number): number => 500 + Math.ceil(requests / 10) * 450;

/** Tanaike 2018: about 10 µs a cell up to 20,000 cells, 58 µs beyond. */
const writeMs = (cells: number): number =>
  100 + (Math.min(cells, 20_000) * 10 + Math.max(0, cells - 20_000) * 58) / 1000;

const FIXED_MS: Readonly<Record<Exclude<CallKind, 'fetch' | 'rangeWrite' | 'rangeRead'>, number>> = {
  start: 1500, // estimate: reports run from 0.5 to 5 s
  spreadsheetOpen: 300,
  sheetChange: 100, // estimate: as a small write
  sheetSize: 0.8, // bugbugnow 2019: 1,000 getLastRow in 0.8 s; 160 s with a write between each two
  documentOpen: 700, // estimate
  documentElement: 1.5, // estimate
  documentSave: 700, // estimate
  property: 47,
  cache: 48,
  lock: 150, // estimate
  drive: 700,
  session: 30, // estimate
};

export function modelledMs(call: ServiceCall): number {
  const units = call.units ?? 1;
  if (call.kind === 'fetch') return fetchMs(units);
  if (call.kind === 'rangeWrite') return writeMs(units);
  if (call.kind === 'rangeRead') return 160 + units * 0.009;
  return FIXED_MS[call.kind];
}
