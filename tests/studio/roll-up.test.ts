import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { throughline } from '../support/throughline.ts';

interface RollUpJson {
  readonly plans: readonly {
    readonly file: string;
    readonly status: string;
    readonly goals: number;
    readonly reason?: string;
  }[];
  readonly calls: { readonly total: number; readonly byKind: Readonly<Record<string, number>> };
  readonly executions: number;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-rollup-'));
  cpSync(join(ROOT, 'examples/plans'), join(folder, 'plans'), { recursive: true });
  cpSync(join(ROOT, 'examples/district.json'), join(folder, 'district.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rollUp = (...more: string[]) =>
  throughline([
    'rollup',
    join(folder, 'plans'),
    '--out',
    join(folder, 'tracker.xlsx'),
    '--today',
    '2026-01-20',
    '--json',
    ...more,
  ]);
const dataOf = ({ out }: { out: string }) => JSON.parse(out) as RollUpJson;
const statuses = (data: RollUpJson) =>
  Object.fromEntries(data.plans.map(({ file, status }) => [file, status]));

const ALL_WRITTEN = {
  'cedar-hollow-elementary.json': 'written',
  'lantern-hill-elementary.json': 'written',
  'quarry-lane-elementary.json': 'written',
  'fernmoor-middle-school.json': 'written',
  'alder-ridge-high-school.json': 'written',
  'bridge-street-academy.docx': 'refused',
  '': 'refused',
};
const ALL_UNCHANGED = Object.fromEntries(
  Object.entries(ALL_WRITTEN).map(([file, status]) => [file, status === 'written' ? 'unchanged' : status]),
);

describe('rollup', () => {
  test('writes the tracker once; a second run writes nothing', () => {
    const first = rollUp();
    expect(statuses(dataOf(first))).toEqual(ALL_WRITTEN);
    expect(first.code).toBe(1);
    const before = readFileSync(join(folder, 'tracker.xlsx'));
    const { mtimeMs } = statSync(join(folder, 'tracker.xlsx'));
    const second = dataOf(rollUp());
    expect(statuses(second)).toEqual(ALL_UNCHANGED);
    expect(second.calls.byKind['rangeWrite']).toBeUndefined();
    expect(statSync(join(folder, 'tracker.xlsx')).mtimeMs).toBe(mtimeMs);
    expect(readFileSync(join(folder, 'tracker.xlsx')).equals(before)).toBe(true);
  });

  test('after one plan changed, only that plan is written', () => {
    rollUp();
    const path = join(folder, 'plans/cedar-hollow-elementary.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Reading interventionist', 'Reading specialist'));
    expect(statuses(dataOf(rollUp()))).toEqual({
      ...ALL_UNCHANGED,
      'cedar-hollow-elementary.json': 'written',
    });
  });

  test('a file that is no document is refused, and the others are rolled up', () => {
    writeFileSync(join(folder, 'plans/broken.json'), '{"half": ');
    const { plans } = dataOf(rollUp());
    expect(plans.find(({ file }) => file === 'broken.json')).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('broken'),
    });
    expect(plans.filter(({ status }) => status === 'written')).toHaveLength(5);
  });

  test('an output somebody else made is not overwritten without --force', () => {
    writeFileSync(join(folder, 'tracker.xlsx'), 'mine');
    const refused = rollUp();
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readFileSync(join(folder, 'tracker.xlsx'), 'utf8')).toBe('mine');
    expect(statuses(dataOf(rollUp('--force')))).toEqual(ALL_WRITTEN);
  });

  test('a folder without a district file takes the priorities of its plans', () => {
    rmSync(join(folder, 'district.json'));
    const { plans } = dataOf(rollUp());
    expect(plans).toHaveLength(6);
    expect(plans.filter(({ status }) => status === 'written')).toHaveLength(5);
  });
});
