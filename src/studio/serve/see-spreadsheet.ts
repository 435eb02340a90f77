import type { Tab } from '../../emulator/spreadsheets/model.ts';
import type { SeenCell } from '../../emulator/spreadsheets/person.ts';
import type { Workspace } from '../../emulator/workspace.ts';
import type { FileAsk, GridCellView, GridTab } from './studio-api.ts';

const DEFAULT_WIDTH_PX = 100;

/** The tabs that are not hidden, with what their cells show and how. */
export function gridTabs(workspace: Workspace, { user, fileId }: FileAsk): GridTab[] {
  const person = workspace.spreadsheetAs(user, fileId);
  const { tabs } = workspace.spreadsheetState(fileId);
  return tabs
    .filter(({ hidden }) => !hidden)
    .map((tab) => ({
      name: tab.name,
      rows: person.readTab(tab.name).map((row, r) => row.map((seen, c) => cellView(tab, seen, r, c))),
      frozenRows: tab.frozenRows,
      maxRows: tab.maxRows,
      columnWidths: Array.from({ length: tab.maxColumns }, (_, at) =>
        tab.hiddenColumns.includes(at + 1) ? 0 : (tab.columnWidths[at + 1] ?? DEFAULT_WIDTH_PX),
      ),
      charts: person.charts.of(tab.name),
    }));
}

function cellView(tab: Tab, seen: SeenCell, r: number, c: number): GridCellView {
  const cell = tab.rows[r]?.[c];
  return {
    display: seen.display,
    ...(seen.formula !== undefined && { formula: seen.formula }),
    isBold: cell?.bold ?? false,
    background: cell?.background ?? null,
    color: cell?.fontColor ?? null,
    alignment: cell?.alignment ?? (typeof seen.value === 'number' ? 'right' : 'left'),
    wrap: cell?.wrap ?? false,
  };
}
