import type { SeenTable } from '../../emulator/documents/seen-document.ts';
import type { FileView } from '../serve/studio-api.ts';

const tablesOf = (view: FileView | null): readonly SeenTable[] =>
  view?.kind === 'document'
    ? view.tabs.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
    : [];

/** What the cells of a table show, row by row; empty where it is gone. */
export function tableTexts(view: FileView | null, tableKey: number): string[] {
  const table = tablesOf(view).find(({ key }) => key === tableKey);
  return (table?.rows ?? []).flatMap(({ cells }) => cells.map(({ text }) => text));
}

/** What the cells of a row show; empty where it is gone. */
export function rowTexts(view: FileView | null, rowKey: number): string[] {
  const rows = tablesOf(view).flatMap((table) => table.rows);
  return (rows.find(({ key }) => key === rowKey)?.cells ?? []).map(({ text }) => text);
}
