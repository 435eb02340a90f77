import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTerms } from '../../../../src/core/smart/lexicon/find-terms.ts';
import { ROOT } from '../../../support/root.ts';

const FILE = join(ROOT, '../shared/data/lexicon-start.json');

/** Names the start gives that say too little, or something else, in a goal: words, what a test is made with, abbreviations. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  instrument: [
    ...[
      'PowerUp',
      'Illuminate',
      'TSI',
      'GPA',
      'ADA',
      'D/F rate',
      'FAFSA',
      'FAFSA completion',
      'course grades',
    ],
    ...['cohort graduation rate', 'oral reading fluency', 'office discipline referrals', 'end of course'],
    // Any phrase of this kind is an instrument by its noun.
    ...['District Student Survey', 'district assessment', 'state assessment'],
    ...['state ELA assessment', 'state math assessment'],
  ],
  area: [
    ...[
      'reading literature',
      'Research',
      'Functions',
      'government',
      'health',
      'climate',
      'community engagement',
    ],
    ...['Instructional practice', 'tier 1 instruction', 'PLC', 'coaching'],
  ],
  group: [
    'high needs',
    'at risk',
    'chronically absent students',
    'chronically absent',
    'at-promise',
    'teams',
    'departments',
  ],
};

type Entry = readonly (string | object)[];

if (existsSync(FILE)) {
  const start = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, readonly Entry[]>;
  test.each([
    ['assessments', 'instrument'],
    ['contentAreas', 'area'],
    ['studentGroups', 'group'],
  ] as const)('knows the %s of the start, but for those it leaves out', (list, kind) => {
    const names = (start[list] ?? []).flat().filter((name): name is string => typeof name === 'string');
    expect(names.length).toBeGreaterThan(40);
    const isWhole = (name: string, end: number): boolean => !/[A-Za-z0-9]/.test(name.slice(end));
    const unknown = names.filter(
      (name) =>
        !findTerms(name).some((term) => term.kind === kind && term.start === 0 && isWhole(name, term.end)),
    );
    expect([...new Set(unknown)].sort()).toEqual([...(LEFT_OUT[kind] ?? [])].sort());
  });
} else {
  process.stderr.write(`Skipped: the lexicon to start from is not here (${FILE}).\n`);
  test.skip('the start of the lexicon: the file is absent', () => undefined);
}
