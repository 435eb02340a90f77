import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly deprecated?: string; readonly resolved?: string }>>;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const packages = Object.entries(lock.packages);

describe('the install', () => {
  test('holds no deprecated package', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { deprecated }]) => deprecated).map(([name]) => name)).toEqual([]);
  });

  test('names no registry of its own', () => {
    expect(packages.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  });
});
