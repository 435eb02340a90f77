import { chartSettings } from '../../../src/studio/page/chart-settings.ts';
import { chartWords } from '../../../src/studio/page/chart-words.ts';
import { sizeOf } from '../../../src/studio/page/grid-places.ts';
import type { GridChart, GridTab } from '../../../src/studio/serve/studio-api.ts';

const BARS: GridChart = {
  id: 1,
  kind: 'bar',
  isStacked: true,
  title: 'Progress',
  row: 3,
  column: 2,
  offsetX: 0,
  offsetY: 0,
  width: 600,
  height: 371,
  categories: ['Belonging', 'Instruction'],
  series: [
    { name: 'Met', values: [1, null], color: '#1f5a8c' },
    { name: 'Near', values: [2, null], color: null },
  ],
};

const tabWith = (...charts: GridChart[]): GridTab => ({
  name: 'Dashboard',
  rows: [[]],
  frozenRows: 0,
  maxRows: 1000,
  columnWidths: Array<number>(26).fill(100),
  charts,
});

test.each([
  ['several series', BARS, 'Chart: Progress. Belonging: Met 1, Near 2. Instruction: nothing.'],
  [
    'one series',
    { ...BARS, series: [{ name: 'Goals', values: [3, 0], color: null }] },
    'Chart: Progress. Belonging: 3. Instruction: 0.',
  ],
  ['nothing to show', { ...BARS, categories: [], series: [] }, 'Chart: Progress.'],
])('a chart in words: %s', (_what, chart, words) => {
  expect(chartWords(chart)).toBe(words);
});

test('lying bars are stacked along the numbers, in their own colours', () => {
  const { type, data, options } = chartSettings(BARS);
  expect(type).toBe('bar');
  expect(data.datasets.map(({ label, backgroundColor }) => [label, backgroundColor])).toEqual([
    ['Met', '#1f5a8c'],
    ['Near', '#ea4335'],
  ]);
  expect(options).toMatchObject({ indexAxis: 'y', scales: { x: { stacked: true }, y: { stacked: true } } });
});

test('a long name stands in lines', () => {
  const { data } = chartSettings({
    ...BARS,
    categories: ['Family and community partnership', 'Unabbreviatedlongestword of all', ''],
  });
  expect(data.labels).toEqual([
    ['Family and community', 'partnership'],
    ['Unabbreviatedlongestword', 'of all'],
    [''],
  ]);
});

test('a chart of one series needs no legend, and a pie has no axes', () => {
  const [series] = BARS.series;
  const pie = chartSettings({ ...BARS, kind: 'pie', series: series ? [series] : [] });
  expect(pie.options).not.toHaveProperty('scales');
  expect(pie.options).toMatchObject({ plugins: { legend: { display: true } } });
  const column = chartSettings({ ...BARS, kind: 'column', series: series ? [series] : [] });
  expect(column.options).toMatchObject({ indexAxis: 'x', plugins: { legend: { display: false } } });
});

test('the grid reaches as far as its charts', () => {
  expect(sizeOf(tabWith())).toEqual({ row: 21, column: 12 });
  expect(sizeOf(tabWith({ ...BARS, row: 20, column: 10 }))).toEqual({ row: 36, column: 16 });
});
