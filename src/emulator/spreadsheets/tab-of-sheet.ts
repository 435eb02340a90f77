import type { Tab } from './model.ts';

const tabs = new WeakMap<object, Tab>();

/** Every `Sheet` a script gets is remembered with its tab. */
export function rememberTab(sheet: object, tab: Tab): void {
  tabs.set(sheet, tab);
}

/** The tab behind a sheet a script passes as an argument; undefined for anything else. */
export function tabOf(sheet: unknown): Tab | undefined {
  return typeof sheet === 'object' && sheet !== null ? tabs.get(sheet) : undefined;
}
