import { NotEmulated } from '../../../src/emulator/execution.ts';
import { ChartMergeStrategy, ChartType } from '../../../src/emulator/spreadsheets/charts/chart-model.ts';
import { spreadsheetFromState, spreadsheetToState } from '../../../src/emulator/spreadsheets/snapshot.ts';
import { type Fixture, OWNER, openBook, PAT } from './spreadsheet-for-tests.ts';

const ROWS = [
  ['School', 'Grades', 'Goals', 'Money'],
  ['Oak', 'K-5', 2, 100],
  ['Elm', '6-8', '=1+2', 'none'],
];

/** A table, and a chart of schools, goals and money over it. */
function charted(given: Parameters<typeof openBook>[0] = {}) {
  const book = openBook(given);
  book.range('A1:D3').setValues(ROWS);
  book.sheet.insertChart(aBuilder(book).build());
  const person = book.person(OWNER);
  const charts = () => person.charts.of('Sheet1');
  return { ...book, person, charts, rightsOf: book.person };
}

const aBuilder = ({ sheet, range }: Pick<Fixture, 'sheet' | 'range'>) =>
  sheet
    .newChart()
    .setChartType(ChartType.BAR)
    .setNumHeaders(1)
    .addRange(range('A1:A3'))
    .addRange(range('C1:D3'))
    .setMergeStrategy(ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('title', 'Goals')
    .setOption('isStacked', true)
    .setOption('colors', ['#112233'])
    .setPosition(5, 2, 3, 4);

const rangesOf = ({ sheet }: Pick<Fixture, 'sheet'>) =>
  sheet.getCharts().map((chart) => chart.getRanges().map((range) => range.getA1Notation()));

describe('a chart', () => {
  it('draws its ranges side by side', () => {
    expect(charted().charts()).toEqual([
      {
        id: 1,
        kind: 'bar',
        isStacked: true,
        title: 'Goals',
        row: 5,
        column: 2,
        offsetX: 3,
        offsetY: 4,
        width: 600,
        height: 371,
        categories: ['Oak', 'Elm'],
        series: [
          { name: 'Goals', values: [2, 3], color: '#112233' },
          { name: 'Money', values: [100, null], color: null },
        ],
      },
    ]);
  });

  it('leaves out what is hidden', () => {
    const { person, charts, model } = charted();
    person.hideColumn('Sheet1', 3);
    const [tab] = model.tabs;
    tab?.hiddenRows.push(2);
    expect(charts()[0]).toMatchObject({ categories: ['Elm'], series: [{ name: 'Money', values: [null] }] });
  });

  it('is read back as it was set', () => {
    const { sheet } = charted();
    const [chart] = sheet.getCharts();
    expect(chart?.getChartId()).toBe(1);
    expect(['title', 'isStacked', 'colors', 'width'].map((name) => chart?.getOptions().get(name))).toEqual([
      'Goals',
      true,
      ['#112233'],
      null,
    ]);
    const info = chart?.getContainerInfo();
    expect([info?.getAnchorRow(), info?.getAnchorColumn(), info?.getOffsetX(), info?.getOffsetY()]).toEqual([
      5, 2, 3, 4,
    ]);
    expect(chart?.getRanges()[0]?.getSheet()).toHaveProperty('getName');
  });

  it('is changed by nothing but updateChart, which replaces the whole', () => {
    const book = charted();
    const [chart] = book.sheet.getCharts();
    const changed = chart
      ?.modify()
      .clearRanges()
      .addRange(book.range('A1:C2'))
      .setPosition(9, 1, 0, 0)
      .build();
    expect(rangesOf(book)).toEqual([['A1:A3', 'C1:D3']]);
    book.person.charts.restyle('Sheet1', 1, { title: 'Ours' });
    book.sheet.updateChart(changed);
    expect(rangesOf(book)).toEqual([['A1:C2']]);
    expect(book.charts()[0]).toMatchObject({ id: 1, title: 'Goals', row: 9, categories: ['Oak'] });
  });

  it('a range it has already is not added again', () => {
    const book = charted();
    expect(aBuilder(book).addRange(book.range('A1:A3')).getRanges()).toHaveLength(2);
  });
});

describe('what moves, moves the charts', () => {
  it.each<[string, (book: ReturnType<typeof charted>) => unknown, string[], number[]]>([
    ['a row put in above', ({ sheet }) => sheet.insertRowsAfter(1, 2), ['A1:A5', 'C1:D5'], [7, 2]],
    ['a column put in', ({ person }) => person.insertColumn('Sheet1', 1, 'New'), ['B1:B3', 'D1:E3'], [5, 3]],
    ['a column deleted', ({ person }) => person.deleteColumn('Sheet1', 4), ['A1:A3', 'C1:C3'], [5, 2]],
    ['its corner deleted', ({ person }) => person.deleteRow('Sheet1', 5), ['A1:A3', 'C1:D3'], [4, 2]],
    ['its names deleted', ({ person }) => person.deleteColumn('Sheet1', 1), ['B1:C3'], [5, 1]],
    ['another name for the tab', ({ sheet }) => sheet.setName('Other'), ['A1:A3', 'C1:D3'], [5, 2]],
  ])('%s', (_what, move, ranges, [row, column]) => {
    const book = charted();
    move(book);
    expect(rangesOf(book)).toEqual([ranges]);
    const info = book.sheet.getCharts()[0]?.getContainerInfo();
    expect([info?.getAnchorRow(), info?.getAnchorColumn()]).toEqual([row, column]);
  });

  it('a tab takes its charts along, and what others drew from it', () => {
    const book = charted();
    const other = book.spreadsheet.insertSheet('Other');
    other.insertChart(aBuilder(book).build());
    expect(book.person.charts.of('Other')[0]).toMatchObject({ id: 2, categories: ['Oak', 'Elm'] });
    book.person.deleteTab('Sheet1');
    expect(book.person.charts.of('Other')[0]).toMatchObject({ id: 2, categories: [], series: [] });
    expect(other.getCharts()[0]?.getRanges()).toEqual([]);
  });
});

describe('what Google refuses, or would have to guess', () => {
  it.each<[string, (book: ReturnType<typeof charted>) => unknown, string]>([
    ['no type', ({ sheet }) => sheet.insertChart(sheet.newChart().build()), 'A chart without a type'],
    [
      'no range',
      (book) => book.sheet.insertChart(aBuilder(book).clearRanges().build()),
      'A chart without a range',
    ],
    [
      'no headers',
      ({ sheet, range }) =>
        sheet.insertChart(sheet.newChart().setChartType(ChartType.PIE).addRange(range('A1:B2')).build()),
      'A chart without setNumHeaders',
    ],
    [
      'no position',
      ({ sheet, range }) =>
        sheet.insertChart(
          sheet.newChart().setChartType(ChartType.PIE).addRange(range('A1:B2')).setNumHeaders(1).build(),
        ),
      'A chart without a position',
    ],
    [
      'ranges of different heights',
      (book) => book.sheet.insertChart(aBuilder(book).addRange(book.range('F1:F2')).build()),
      'A chart over ranges of different heights',
    ],
    ['merging by rows', (book) => aBuilder(book).setMergeStrategy(ChartMergeStrategy.MERGE_ROWS), 'by rows'],
    ['an option', (book) => aBuilder(book).setOption('curveType', 'function'), 'The chart option curveType'],
    [
      'an option read',
      ({ sheet }) => sheet.getCharts()[0]?.getOptions().get('pieHole'),
      'The chart option pieHole',
    ],
    ['the same again', ({ sheet }) => sheet.insertChart(sheet.getCharts()[0]), 'in the spreadsheet already'],
  ])('%s is not emulated', (_what, use, message) => {
    const book = charted();
    expect(() => use(book)).toThrow(NotEmulated);
    expect(() => use(book)).toThrow(message);
  });

  it.each<[string, (book: ReturnType<typeof charted>) => unknown, string]>([
    ['an option of the wrong type', (book) => aBuilder(book).setOption('isStacked', 'yes'), 'setOption'],
    ['a type that is none', (book) => aBuilder(book).setChartType('BAR'), 'setChartType'],
    ['a range that is none', (book) => aBuilder(book).addRange('A1:B2'), 'addRange'],
    ['a position that is none', (book) => aBuilder(book).setPosition(0, 1, 0, 0), 'setPosition'],
    ['headers that are none', (book) => aBuilder(book).setNumHeaders(-1), 'setNumHeaders'],
    ['a chart that is none', ({ sheet }) => sheet.insertChart({}), 'insertChart'],
  ])('%s matches no signature', (_what, use, method) => {
    expect(() => use(charted())).toThrow(new RegExp(`don't match the method signature for .*${method}`));
  });

  it('a place outside the grid, and a chart that is gone', () => {
    const book = charted();
    expect(() => book.sheet.insertChart(aBuilder(book).setPosition(1001, 1, 0, 0).build())).toThrow(
      'outside',
    );
    const [chart] = book.sheet.getCharts();
    book.person.charts.delete('Sheet1', 1);
    expect(() => book.sheet.updateChart(chart)).toThrow('does not exist');
    expect(() => book.person.charts.delete('Sheet1', 1)).toThrow('no chart 1');
  });
});

it('who may not change the tab may not change its charts', () => {
  const book = charted({ user: PAT, roles: { [PAT]: 'writer' } });
  const pat = book.rightsOf(PAT).charts;
  book.person.protectTab('Sheet1');
  const [chart] = book.sheet.getCharts();
  expect(() => book.sheet.insertChart(aBuilder(book).build())).toThrow('protected');
  expect(() => book.sheet.updateChart(chart)).toThrow('protected');
  expect(() => pat.move('Sheet1', 1, 2, 2)).toThrow('protected');
  expect(pat.of('Sheet1')).toHaveLength(1);
});

it('costs a call to read all charts and one for each that is written', () => {
  const book = charted();
  const total = () => book.meter.read().total;
  const before = total();
  const [chart] = book.sheet.getCharts();
  chart?.getOptions().get('title');
  chart?.getRanges();
  chart?.getContainerInfo();
  expect(total() - before).toBe(1);
  const changed = chart?.modify().setOption('title', 'x').build();
  expect(total() - before).toBe(1);
  book.sheet.updateChart(changed);
  book.sheet.insertChart(aBuilder(book).build());
  expect(total() - before).toBe(3);
});

it('a person makes, moves, restyles and deletes charts', () => {
  const { person, charts } = charted();
  const areas = [{ row: 1, column: 1, rows: 3, columns: 3 }];
  const id = person.charts.make('Sheet1', { type: 'PIE', areas, row: 8, column: 1, title: 'Mine' });
  person.charts.move('Sheet1', 1, 20, 3);
  person.charts.restyle('Sheet1', 1, { colors: ['#abcdef'] });
  expect(charts()).toMatchObject([
    { id: 1, row: 20, column: 3, offsetX: 0, series: [{ color: '#abcdef' }, { color: null }] },
    { id, kind: 'pie', title: 'Mine', isStacked: false, series: [{ name: 'Grades' }, { name: 'Goals' }] },
  ]);
  person.charts.delete('Sheet1', 1);
  expect(charts().map((chart) => chart.id)).toEqual([id]);
});

it('charts are kept with the spreadsheet, and what was kept without any has none', () => {
  const { model } = charted();
  const state = spreadsheetToState(model);
  const back = spreadsheetFromState(JSON.parse(JSON.stringify(state)));
  expect(back.tabs[0]?.charts).toEqual(model.tabs[0]?.charts);
  expect(back.nextChartId).toBe(2);
  const { nextChartId: _, ...older } = state;
  const tabs = older.tabs.map(({ charts: __, ...tab }) => tab);
  expect(spreadsheetFromState({ ...older, tabs })).toMatchObject({ nextChartId: 1, tabs: [{ charts: [] }] });
});
