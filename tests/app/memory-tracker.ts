import type { Tracker } from '../../src/app/ports.ts';
import type { CellValue } from '../../src/core/tracker/cells.ts';
import type { ChartChanges, StandingChart } from '../../src/core/tracker/chart-changes.ts';
import type { LayoutCell } from '../../src/core/tracker/dashboard.ts';
import type { RangeWrite } from '../../src/core/tracker/range-writes.ts';
import type { TabContent, TabDefinition } from '../../src/core/tracker/tab-definition.ts';

/** One thing a use case asked of the tracker. */
export interface TrackerCall {
  readonly name:
    | 'read'
    | 'header'
    | 'write'
    | 'make'
    | 'formulas'
    | 'writeLayout'
    | 'charts'
    | 'changeCharts'
    | 'display'
    | 'save';
  readonly tab: string;
}

/** A spreadsheet in memory: tabs of cells, every call recorded, and a hook that can fail a call or act as a person. */
export class MemoryTracker implements Tracker {
  readonly calls: TrackerCall[] = [];
  /** Called before each call with its 1-based number; what it throws, the call throws. */
  hook: (call: TrackerCall, number: number) => void = () => undefined;
  /** What Google refuses to do with charts. */
  refusesCharts: 'nothing' | 'reading' | 'changing' = 'nothing';
  private standing: StandingChart[] = [];
  private readonly tabs = new Map<string, LayoutCell[][]>();

  tabNames(): readonly string[] {
    return [...this.tabs.keys()];
  }

  header(tab: string): readonly string[] {
    this.called('header', tab);
    return (this.cells(tab)[0] ?? []).map(textOf);
  }

  read(tab: string): TabContent {
    this.called('read', tab);
    return this.content(tab);
  }

  write(tab: string, writes: readonly RangeWrite[]): void {
    for (const write of writes) {
      this.called('write', tab);
      this.put(tab, write);
    }
  }

  make({ name, columns }: TabDefinition): void {
    this.called('make', name);
    if (this.tabs.has(name)) throw new Error(`A tab named ${name} exists already`);
    this.tabs.set(name, columns.length === 0 ? [] : [columns.map(({ header }) => header)]);
  }

  formulas(tab: string): readonly (readonly string[])[] {
    this.called('formulas', tab);
    return this.cells(tab).map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : '')));
  }

  writeLayout(tab: string, cells: readonly (readonly LayoutCell[])[]): void {
    this.called('writeLayout', tab);
    this.tabs.set(
      tab,
      cells.map((row) => [...row]),
    );
  }

  charts(tab: string): readonly StandingChart[] | null {
    this.called('charts', tab);
    return this.refusesCharts === 'reading' ? null : [...this.standing];
  }

  changeCharts(tab: string, { add, follow }: ChartChanges): boolean {
    this.called('changeCharts', tab);
    if (this.refusesCharts === 'changing') return false;
    const kept = this.standing.map((chart) => ({
      ...chart,
      ...follow.find(({ id }) => id === chart.id),
    }));
    const added = add.map(({ title, areas, place }, at) => ({
      id: kept.length + at + 1,
      title,
      areas,
      place,
    }));
    this.standing = [...kept, ...added];
    return true;
  }

  display(tab: string): readonly (readonly string[])[] {
    this.called('display', tab);
    return this.cells(tab).map((row) => row.map(textOf));
  }

  save(): void {
    this.called('save', '');
  }

  /** What a person does in the sheet; not recorded. */
  put(tab: string, { row, column, values }: RangeWrite): void {
    const cells = this.cells(tab);
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        while (cells.length < row + down) cells.push([]);
        const target = cells[row + down - 1] ?? [];
        while (target.length < column + across - 1) target.push(null);
        target[column + across - 1] = value;
      });
    });
  }

  rename(tab: string, name: string): void {
    const renamed = [...this.tabs].map(([each, cells]) => [each === tab ? name : each, cells] as const);
    this.tabs.clear();
    for (const [each, cells] of renamed) this.tabs.set(each, cells);
  }

  delete(tab: string): void {
    this.tabs.delete(tab);
  }

  sortRows(tab: string, compare: (one: readonly LayoutCell[], other: readonly LayoutCell[]) => number): void {
    const [header = [], ...rows] = this.cells(tab);
    this.tabs.set(tab, [header, ...rows.sort(compare)]);
  }

  insertRow(tab: string, row: number): void {
    this.cells(tab).splice(row - 1, 0, []);
  }

  /** Cells from row 2 as objects by heading, without recording a call. */
  rows(tab: string): Record<string, CellValue>[] {
    const { header, rows } = this.content(tab);
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? null])));
  }

  content(tab: string): TabContent {
    const [header = [], ...rows] = this.cells(tab);
    const values = rows.map((row) => row.map((cell) => (isFormula(cell) ? 0 : cell === '' ? null : cell)));
    while (values.length > 0 && (values[values.length - 1] ?? []).every((cell) => cell === null))
      values.pop();
    return { header: header.map(textOf), rows: values };
  }

  /** Everything in every tab, for comparing two trackers. */
  state(): Record<string, TabContent> {
    return Object.fromEntries(this.tabNames().map((tab) => [tab, this.content(tab)]));
  }

  writeCalls(): TrackerCall[] {
    return this.calls.filter(({ name }) => WRITING.includes(name));
  }

  private called(name: TrackerCall['name'], tab: string): void {
    const call = { name, tab };
    this.calls.push(call);
    this.hook(call, this.calls.length);
  }

  private cells(tab: string): LayoutCell[][] {
    const cells = this.tabs.get(tab);
    if (cells === undefined) throw new Error(`There is no tab ${tab}`);
    return cells;
  }
}

const WRITING: readonly TrackerCall['name'][] = ['write', 'writeLayout', 'make', 'changeCharts'];

const isFormula = (cell: LayoutCell): cell is { readonly formula: string } =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

function textOf(cell: LayoutCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : '0';
  return String(cell);
}
