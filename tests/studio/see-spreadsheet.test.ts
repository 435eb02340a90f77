import { recordOf, restore } from '../../src/studio/serve/file-record.ts';
import { gridTabs } from '../../src/studio/serve/see-spreadsheet.ts';
import { newWorkspace } from '../support/bundle-district.ts';
import { OFFICE, VIEWER } from './small-studio.ts';

const workspace = newWorkspace();
const fileId = workspace.createSpreadsheet({ owner: OFFICE, name: 'Tracker' });
workspace.share(fileId, VIEWER, 'reader');
const office = workspace.spreadsheetAs(OFFICE, fileId);
office.typeRow('Sheet1', 1, ['School', 'Goals', 'Money']);
office.typeRow('Sheet1', 2, ['Pier', '=1+2', 'none']);
const id = office.charts.make('Sheet1', {
  type: 'COLUMN',
  areas: [{ row: 1, column: 1, rows: 2, columns: 3 }],
  row: 4,
  column: 2,
  title: 'Goals',
  isStacked: true,
  colors: ['#1f5a8c'],
});

const CHART = {
  id,
  kind: 'column',
  isStacked: true,
  title: 'Goals',
  row: 4,
  column: 2,
  offsetX: 0,
  offsetY: 0,
  width: 600,
  height: 371,
  categories: ['Pier'],
  series: [
    { name: 'Goals', values: [3], color: '#1f5a8c' },
    { name: 'Money', values: [null], color: null },
  ],
};

test.each([OFFICE, VIEWER])('%s sees a chart with what its cells hold', (user) => {
  expect(gridTabs(workspace, { user, fileId })[0]?.charts).toEqual([CHART]);
});

test('a chart shows what is typed, and crosses to the page as it is', () => {
  office.typeIn('Sheet1', 2, 3, '5');
  const [tab] = gridTabs(workspace, { user: OFFICE, fileId });
  expect(tab?.charts[0]?.series[1]?.values).toEqual([5]);
  expect(JSON.parse(JSON.stringify(tab?.charts))).toEqual(tab?.charts);
});

test('a chart survives on disk', () => {
  const file = workspace.files.get(fileId);
  if (!file) throw new Error('There is no file');
  const record = JSON.parse(JSON.stringify(recordOf(workspace, file)));
  const other = newWorkspace();
  restore(other, record);
  const before = gridTabs(workspace, { user: OFFICE, fileId })[0]?.charts;
  expect(gridTabs(other, { user: OFFICE, fileId })[0]?.charts).toEqual(before);
});
