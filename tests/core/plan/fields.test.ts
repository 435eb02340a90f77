import * as fields from '../../../src/core/plan/fields.ts';
import { normalizeLabel } from '../../../src/core/plan/normalize-label.ts';

const tables: readonly (readonly [string, readonly fields.Field<string>[]])[] = Object.entries(fields);

describe('fields', () => {
  test.each(tables)('%s: no two keys share a label or synonym', (_name, table) => {
    const names = table.flatMap(({ label, synonyms }) => [label, ...synonyms].map(normalizeLabel));
    expect(names).toStrictEqual([...new Set(names)]);
  });

  test.each(tables)('%s: synonyms are written as they are compared', (_name, table) => {
    const synonyms = table.flatMap((field) => field.synonyms);
    expect(synonyms).toStrictEqual(synonyms.map(normalizeLabel));
  });
});

describe('normalizeLabel', () => {
  test.each([
    ['Goal ID:', 'goal id'],
    ['  SMART\u00a0Goal  ', 'smart goal'],
    ['Person(s) responsible', 'person responsible'],
    ['Baseline (%)', 'baseline'],
    ['(Baseline)', 'baseline'],
    ['Priority/Goal', 'priority goal'],
    ['Next-steps', 'next steps'],
    ['Année', 'année'],
    ['***', ''],
    ['', ''],
  ])('%j becomes %j', (text, label) => {
    expect(normalizeLabel(text)).toBe(label);
  });
});
