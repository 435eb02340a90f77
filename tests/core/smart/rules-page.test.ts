import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '../../../src/core/smart/rules/index.ts';
import { ROOT } from '../../support/root.ts';

const PAGE = join(ROOT, 'docs/rules.md');

/** What the build's check of the page says of a file; empty when it passes. */
function complaintOf(file: string): string {
  const script = `import { checkRulesPage } from './build/rules.mjs'; await checkRulesPage(${JSON.stringify(ROOT)}, ${JSON.stringify(file)});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

test('docs/rules.md says what the rules say', () => {
  expect(complaintOf(PAGE)).toBe('');
});

test('a page with another severity, or none at all, stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const stale = join(folder, 'rules.md');
  writeFileSync(stale, readFileSync(PAGE, 'utf8').replace('warning, shown', 'error, shown'));
  expect(complaintOf(stale)).toContain('Run: npm run rules');
  expect(complaintOf(join(folder, 'none.md'))).toContain('Run: npm run rules');
  rmSync(folder, { recursive: true });
});

test('the page shows every rule with its examples', () => {
  const page = readFileSync(PAGE, 'utf8');
  for (const { id, examples } of RULES) {
    expect(page).toContain(`\n### ${id}\n`);
    for (const example of [examples.pass, examples.fail]) {
      expect(page).toContain(typeof example === 'string' ? example : example.text);
    }
  }
});
