import { columnFinder, columnLetter } from '../../../src/core/tracker/column-letter.ts';
import { dashboardLayout } from '../../../src/core/tracker/dashboard.ts';
import { equalTo, wholeColumn } from '../../../src/core/tracker/formula.ts';
import { SCHOOLS_TAB } from '../../../src/core/tracker/people-tabs.ts';
import { GOALS_TAB } from '../../../src/core/tracker/plan-tabs.ts';
import { coverageTab } from '../../../src/core/tracker/report-tabs.ts';
import type { TabDefinition } from '../../../src/core/tracker/tab-definition.ts';

const priorities = [
  { id: 'P1', name: 'Reading', description: '' },
  { id: 'P2', name: 'Instruction', description: '' },
];
const tabs = [GOALS_TAB, coverageTab(priorities), SCHOOLS_TAB];
const asMade = ({ columns }: TabDefinition) => ({ header: columns.map(({ header }) => header), rows: [] });
const contents = Object.fromEntries(tabs.map((tab) => [tab.name, asMade(tab)]));
const layout = dashboardLayout({ priorities, columnOf: columnFinder(tabs, contents) }).cells;

const line = (label: string) => layout.find(([first]) => first === label) ?? [];
const formulas = layout
  .flat()
  .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []));

describe('dashboardLayout', () => {
  it('counts goals and schools of a priority', () => {
    expect(line('P1').slice(0, 4)).toEqual([
      'P1',
      'Reading',
      { formula: '=COUNTIFS(Goals!E:E;"P1";Goals!AG:AG;"In the plan")' },
      { formula: '=SUMIFS(Goals!AA:AA;Goals!E:E;"P1";Goals!AG:AG;"In the plan")' },
    ]);
    expect(line('P1').slice(-2)).toEqual([
      { formula: '=COUNTIFS(Coverage!H:H;">0";Coverage!G:G;"On the Schools tab")' },
      { formula: '=COUNTIFS(Coverage!H:H;0;Coverage!G:G;"On the Schools tab")' },
    ]);
  });

  it('takes goals without a known priority as what the priorities leave of the total', () => {
    const row = layout.indexOf(line('P1')) + 1;
    expect(layout.indexOf(line('All'))).toBe(row + 2);
    expect(line('None')[2]).toEqual({ formula: `=C${row + 3}-C${row}-C${row + 1}` });
  });

  it('uses only plain counting functions, semicolons and whole columns', () => {
    for (const formula of formulas) {
      const names = formula.match(/[A-Z]+(?=\()/g) ?? [];
      expect(['COUNTIFS', 'SUMIFS', 'COUNTA']).toEqual(expect.arrayContaining(names));
      expect(formula).not.toContain(',');
      expect(formula.match(/!\$?[A-Z]+\$?\d/)).toBeNull();
    }
    expect(formulas.length).toBeGreaterThan(30);
  });

  it('stands beside words: no row is a lonely number', () => {
    for (const row of layout.filter((cells) => cells.length > 0)) expect(typeof row[0]).toBe('string');
  });

  it('follows columns and tabs that people moved and renamed', () => {
    const goals = asMade(GOALS_TAB).header;
    const moved = { ...contents, Goals: { header: ['Ours', ...goals], rows: [] } };
    const { cells } = dashboardLayout({
      priorities,
      columnOf: columnFinder(tabs, moved),
      tabNames: { Goals: "All the schools' goals" },
    });
    expect(cells.find(([first]) => first === 'P1')?.[2]).toEqual({
      formula: `=COUNTIFS('All the schools'' goals'!F:F;"P1";'All the schools'' goals'!AH:AH;"In the plan")`,
    });
  });

  it('names the column it misses in one sentence', () => {
    const without = {
      ...contents,
      Goals: { header: asMade(GOALS_TAB).header.filter((text) => text !== 'Money'), rows: [] },
    };
    expect(dashboardLayout({ priorities, columnOf: columnFinder(tabs, without) }).cells).toEqual([
      [expect.stringContaining('“Money” on the tab “Goals”')],
    ]);
  });
});

describe('the parts of a formula', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  it.each([
    ['P1', '"P1"'],
    ['P*', '"P~*"'],
    ['A"B', '"A""B"'],
    ['>1', '"=>1"'],
  ])('a criterion for the code %s', (code, criterion) => {
    expect(equalTo(code)).toBe(criterion);
  });

  it('quotes the name of a tab that needs it', () => {
    expect(wholeColumn('Run log', 'A')).toBe("'Run log'!A:A");
    expect(wholeColumn('Goals', 'AA')).toBe('Goals!AA:AA');
  });
});
