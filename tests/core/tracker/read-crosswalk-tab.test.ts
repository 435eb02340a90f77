import { CROSSWALK_TAB } from '../../../src/core/tracker/people-tabs.ts';
import { readCrosswalkTab } from '../../../src/core/tracker/read-crosswalk-tab.ts';

const HEADER = CROSSWALK_TAB.columns.map(({ header }) => header);
const TARGETS = {
  priorityIds: ['P1', 'P2'],
  initiativeIds: ['I3'],
  goalFields: ['Coach'],
  headings: ['Who we are'],
};
const read = (...rows: readonly (readonly (string | number)[])[]) =>
  readCrosswalkTab({ header: HEADER, rows }, TARGETS);

describe('readCrosswalkTab', () => {
  test.each<[row: readonly string[], kind: string, to: string]>([
    [['Priority', 'P1 · Instruction', 'P2 · Teaching'], 'priority', 'P2'],
    [['priorities', 'P1', 'p2'], 'priority', 'P2'],
    [['Initiative', 'I1', 'I3'], 'initiative', 'I3'],
    [['Goal field', 'Our coach', 'coach'], 'goalField', 'Coach'],
    [['Field', 'Our measure', 'Metric'], 'goalField', 'Metric'],
    [['Section', 'About our school', 'WHO WE ARE'], 'section', 'Who we are'],
    [['Priority', 'P9', ''], 'priority', ''],
  ])('reads %j', (row, kind, to) => {
    const { crosswalk, findings } = read(row);
    expect(crosswalk).toEqual([{ kind, from: row[1], to, note: '' }]);
    expect(findings).toEqual([]);
  });

  test.each<[row: readonly string[], words: string]>([
    [['Priority', 'P1', 'P9'], '“P9” under “This year”, which is no ID of the Priorities tab'],
    [['Initiative', 'I1', 'P2'], 'is no ID of the Initiatives tab'],
    // What a year sets anew does not go on.
    [['Goal field', 'Aim', 'Target'], 'is neither one of your own goal fields nor'],
    [['Section', 'About our school', 'Our town'], 'is no heading of the template'],
  ])('says that %j leads nowhere, and keeps it so that nothing goes on under the old name', (row, words) => {
    const { crosswalk, findings } = read(['', '', ''], row);
    expect(crosswalk.map(({ from, to }) => [from, to])).toEqual([[row[1], row[2]]]);
    expect(findings).toMatchObject([{ tab: 'Crosswalk', row: 3, message: expect.stringContaining(words) }]);
  });

  test.each<[row: readonly string[], words: string]>([
    [['Fund', 'Title I', 'Title II'], 'it says “Fund” under “What has changed”'],
    [['', 'P1', 'P2'], 'it says “” under'],
    [['Priority', '', 'P2'], 'names nothing under “Last year”'],
  ])('leaves %j out and says so', (row, words) => {
    const { crosswalk, findings } = read(row);
    expect(crosswalk).toEqual([]);
    expect(findings).toMatchObject([{ row: 2, message: expect.stringContaining(words) }]);
  });

  test('finds the columns wherever they stand; notes and ids typed as numbers are read', () => {
    const { crosswalk } = readCrosswalkTab(
      {
        header: ['This year', 'Ours', 'Last year', 'Note', 'What has changed'],
        rows: [['P2', 'x', 3, 'Board, May', 'Priority']],
      },
      TARGETS,
    );
    expect(crosswalk).toEqual([{ kind: 'priority', from: '3', to: 'P2', note: 'Board, May' }]);
  });

  test('a tracker without the tab has no crosswalk', () => {
    expect(readCrosswalkTab(undefined, TARGETS)).toEqual({ crosswalk: [], findings: [] });
  });
});
