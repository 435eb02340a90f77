import fc from 'fast-check';
import { LIMIT_RANGES } from '../../../src/core/plan/checker-limits.ts';
import type { CrosswalkRow } from '../../../src/core/plan/crosswalk.ts';
import { CROSSWALK_KINDS } from '../../../src/core/plan/crosswalk-fields.ts';
import type { DistrictProfile, DistrictTerm } from '../../../src/core/plan/district-profile.ts';
import type { DistrictTemplate } from '../../../src/core/plan/district-template.ts';
import { TERM_KINDS, THRESHOLD_FIELDS } from '../../../src/core/plan/fields.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readProfile } from '../../../src/core/reading/read-profile.ts';
import { profileOutline } from '../../../src/core/template/profile-outline.ts';
import { docsCell, docsJson, docsJsonOfOutline, docsParagraph, docsTable } from '../../support/docs-json.ts';
import { cellText } from './plan-arbitrary.ts';

const dayIn = (first: string, last: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const name = fc
  .stringMatching(/^[A-Za-z0-9]{2}[A-Za-z0-9 &'/.-]{0,12}[A-Za-z0-9]$/)
  .map((text) => text.replace(/ +/g, ' '));
const term: fc.Arbitrary<DistrictTerm> = fc
  .record({
    kind: fc.constantFrom(...TERM_KINDS.map(({ key }) => key)),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    exact: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    subject: fc.constantFrom('', 'reading', 'Marine science'),
  })
  .map(({ kind, names: [first = '', ...otherNames], exact, subject }) => ({
    kind,
    name: first,
    otherNames,
    exactNames: [first, ...otherNames].filter((_, at) => exact[at]),
    subject: kind === 'assessment' ? subject : '',
  }));

const filled = cellText.map((text) => text || 'filled');
const template: fc.Arbitrary<DistrictTemplate> = fc.record({
  pack: cellText,
  sections: fc.array(fc.record({ id: cellText, isOn: fc.boolean(), heading: cellText, guidance: cellText }), {
    maxLength: 4,
  }),
  goalFields: fc.array(cellText, { maxLength: 2 }),
});
const crosswalk: fc.Arbitrary<readonly CrosswalkRow[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...CROSSWALK_KINDS.map(({ key }) => key)),
    from: filled,
    to: cellText,
    note: cellText,
  }),
  { maxLength: 3 },
);
const required: fc.Arbitrary<Omit<DistrictProfile, 'template' | 'crosswalk'>> = fc.record({
  district: filled,
  schoolYear: fc.constantFrom('2025-26', '2026-27'),
  priorities: fc.array(fc.record({ id: filled, name: cellText, description: cellText }), { maxLength: 4 }),
  initiatives: fc.array(fc.record({ id: filled, priorityId: cellText, name: cellText }), { maxLength: 4 }),
  schools: fc.array(
    fc.record(
      {
        ...{ id: filled, name: cellText, improvementStatus: cellText, grades: cellText },
        ...{ titleI: filled, allocation: filled },
      },
      { requiredKeys: ['id', 'name', 'improvementStatus', 'grades'] },
    ),
    { maxLength: 5 },
  ),
  calendar: fc.array(
    fc.oneof(
      fc.record({ name: cellText, day: dayIn('2025-07-01', '2025-12-31') }),
      fc.record({
        name: cellText,
        day: dayIn('2025-07-01', '2025-12-31'),
        until: dayIn('2026-01-01', '2026-08-01'),
      }),
    ),
    { maxLength: 4 },
  ),
  terms: fc.array(term, { maxLength: 4 }),
  thresholds: fc.record(
    Object.fromEntries(
      THRESHOLD_FIELDS.map(({ key }) => {
        const [min, max] = LIMIT_RANGES[key];
        return [key, fc.integer({ min, max })];
      }),
    ),
    { requiredKeys: [] },
  ),
});
const profile: fc.Arbitrary<DistrictProfile> = fc.oneof(
  required,
  fc.tuple(required, crosswalk).map(([rest, rows]) => ({ ...rest, crosswalk: rows })),
  fc
    .tuple(required, template)
    .map(([rest, chosen]) => ({ ...rest, template: chosen, asksForMoney: true as const })),
);

const textTable = (...rows: readonly (readonly string[])[]) =>
  docsTable(rows.map((row) => row.map((text) => docsCell(text))));

describe('readProfile', () => {
  test('gives back every profile that is published', () => {
    fc.assert(
      fc.property(profile, (written) => {
        const json = docsJsonOfOutline('District profile', profileOutline(written));
        expect(readProfile(blocksOfDocsJson(json))).toEqual({ profile: written, findings: [] });
      }),
      { numRuns: 80 },
    );
  });

  test('reports a calendar day it cannot read, and keeps the others', () => {
    const json = docsJson('P', [
      textTable(['District', 'Lakeside Schools'], ['School year', 'SY 25-26']),
      textTable(
        ['Date', 'Calendar day'],
        ['Feb 2, 2026', 'Midyear checkpoint'],
        ['early June', 'Board approval'],
      ),
    ]);
    const { profile: read, findings } = readProfile(blocksOfDocsJson(json));
    expect(read?.schoolYear).toBe('2025-26');
    expect(read?.calendar).toStrictEqual([{ name: 'Midyear checkpoint', day: '2026-02-02' }]);
    expect(findings.map(({ code, place }) => [code, place.table, place.row, place.column])).toStrictEqual([
      ['unreadableDay', 2, 3, 1],
    ]);
    expect(findings[0]?.message).toContain('“early June”');
  });

  test('reads a profile published before names and limits could be set', () => {
    const json = docsJson('P', [
      textTable(['District', 'Lakeside Schools'], ['School year', '2025-26']),
      textTable(['Calendar day', 'Date'], ['Plans due', '2025-10-15']),
    ]);
    expect(readProfile(blocksOfDocsJson(json)).profile).toMatchObject({
      calendar: [{ name: 'Plans due', day: '2025-10-15' }],
      terms: [],
      thresholds: {},
    });
  });

  test('reports a name, a stretch and a limit it cannot read, with their cells', () => {
    const json = docsJson('P', [
      textTable(['District', 'Lakeside Schools'], ['School year', '2025-26']),
      textTable(['Calendar day', 'Date', 'Last day'], ['Winter break', '2026-01-02', '2025-12-22']),
      textTable(
        ['Kind of name', 'Name', 'Other names', 'Content area'],
        ['Assessment', 'Harbor Check', 'HC, “Harbor”', 'reading'],
        ['Curriculum', 'Tides', '', ''],
        ['Student group', '—', '', ''],
      ),
      textTable(['Highest target, in percent', '95%'], ['Longest goal, in words', 'short']),
    ]);
    const { profile: read, findings } = readProfile(blocksOfDocsJson(json));
    expect(read?.terms).toEqual([
      {
        kind: 'assessment',
        name: 'Harbor Check',
        otherNames: ['HC', 'Harbor'],
        exactNames: ['Harbor'],
        subject: 'reading',
      },
    ]);
    expect(read?.thresholds).toEqual({ ceiling: 95 });
    expect(findings.map(({ code, place }) => [code, place.table, place.row, place.column])).toEqual([
      ['unreadableDay', 2, 2, 2],
      ['unreadableName', 3, 3, 1],
      ['unreadableName', 3, 4, 1],
      ['unreadableNumber', 4, 2, 2],
    ]);
  });

  test('reports a row of the crosswalk that says nothing it knows, and keeps the others', () => {
    const json = docsJson('P', [
      textTable(['District', 'Lakeside Schools'], ['School year', '2025-26']),
      textTable(
        ['Note', 'What has changed', 'Last year', 'This year'],
        ['Board, May', 'Goal fields', 'Coach', ''],
        ['', 'Fund', 'Title I', 'Title II'],
      ),
    ]);
    const { profile: read, findings } = readProfile(blocksOfDocsJson(json));
    expect(read?.crosswalk).toEqual([{ kind: 'goalField', from: 'Coach', to: '', note: 'Board, May' }]);
    expect(findings.map(({ code, place }) => [code, place.table, place.row, place.column])).toEqual([
      ['unreadableName', 2, 3, 2],
    ]);
  });

  test.each([
    [[]],
    [[docsParagraph('Minutes of the meeting')]],
    [[textTable(['Name', 'Phone'], ['A', '1'])]],
  ])('a document without a profile is none: %j', (content) => {
    const { profile: read, findings } = readProfile(blocksOfDocsJson(docsJson('P', content)));
    expect(read).toBeNull();
    expect(findings.map(({ code }) => code)).toStrictEqual(['notAProfile']);
  });
});
