import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { throughline } from '../support/throughline.ts';

const out = mkdtempSync(join(tmpdir(), 'throughline-sample-'));
afterAll(() => rmSync(out, { recursive: true }));

const COPY = 'Copy out/sample/plans to examples/plans after npm start.';

describe('npm start', () => {
  const run = throughline(['sample', '--out', out]);

  test('runs the whole job, and says what was done at every step', () => {
    expect(run.code).toBe(0);
    const steps = [
      'sets up the tracker',
      'check and tag their goals',
      'rolls all plans up',
      'freezes the midyear snapshot',
      'nothing changed',
    ];
    expect(steps.filter((step) => !run.out.includes(step))).toEqual([]);
    expect(run.out).toMatch(/Cedar Hollow Elementary +│ written/);
    expect(run.out).toMatch(/calls to Google in 1 execution, [\d.]+ s by the cost model/);
    expect(run.out).toContain('is a Word file');
  });

  test('writes the tracker as a real .xlsx', () => {
    expect(readFileSync(join(out, 'tracker.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each(readdirSync(join(ROOT, 'examples/plans')).filter((name) => name.endsWith('.json')))(
    'makes %s as it lies in examples/plans',
    (name) => {
      const made = readFileSync(join(out, 'plans', name), 'utf8');
      expect([name, made === readFileSync(join(ROOT, 'examples/plans', name), 'utf8') ? '' : COPY]).toEqual([
        name,
        '',
      ]);
    },
  );

  test('makes no plan that examples/plans lacks', () => {
    expect(readdirSync(join(out, 'plans')).sort()).toEqual(readdirSync(join(ROOT, 'examples/plans')).sort());
  });
});
