import fc from 'fast-check';
import type { DistrictProfile } from '../../../src/core/plan/district-profile.ts';
import type { DistrictTemplate } from '../../../src/core/plan/district-template.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readProfile } from '../../../src/core/reading/read-profile.ts';
import { profileOutline } from '../../../src/core/template/profile-outline.ts';
import { docsCell, docsJson, docsJsonOfOutline, docsParagraph, docsTable } from '../../support/docs-json.ts';
import { cellText } from './plan-arbitrary.ts';

const filled = cellText.map((text) => text || 'filled');
const template: fc.Arbitrary<DistrictTemplate> = fc.record({
  pack: cellText,
  sections: fc.array(fc.record({ id: cellText, isOn: fc.boolean(), heading: cellText, guidance: cellText }), {
    maxLength: 4,
  }),
  goalFields: fc.array(cellText, { maxLength: 2 }),
});
const required: fc.Arbitrary<Omit<DistrictProfile, 'template'>> = fc.record({
  district: filled,
  schoolYear: fc.constantFrom('2025-26', '2026-27'),
  priorities: fc.array(fc.record({ id: filled, name: cellText, description: cellText }), { maxLength: 4 }),
  initiatives: fc.array(fc.record({ id: filled, priorityId: cellText, name: cellText }), { maxLength: 4 }),
  schools: fc.array(
    fc.record(
      { id: filled, name: cellText, improvementStatus: cellText, grades: cellText, titleI: filled },
      { requiredKeys: ['id', 'name', 'improvementStatus', 'grades'] },
    ),
    { maxLength: 5 },
  ),
  calendar: fc.array(
    fc.record({
      name: cellText,
      day: fc
        .date({ min: new Date('2025-07-01'), max: new Date('2026-08-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    }),
    {
      maxLength: 4,
    },
  ),
});
const profile: fc.Arbitrary<DistrictProfile> = fc.oneof(
  required,
  fc.tuple(required, template).map(([rest, chosen]) => ({ ...rest, template: chosen })),
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
