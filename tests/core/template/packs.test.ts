import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN_TABLES } from '../../../src/core/plan/plan-tables.ts';
import { applyingSections } from '../../../src/core/template/applying-sections.ts';
import type { TemplatePack } from '../../../src/core/template/pack.ts';
import { PACKS, packNamed } from '../../../src/core/template/packs/all-packs.ts';
import { washingtonPack } from '../../../src/core/template/packs/washington.ts';
import { washingtonShortPack } from '../../../src/core/template/packs/washington-short.ts';
import { REFERENCES } from '../../../src/core/template/references.ts';
import { ROOT } from '../../support/root.ts';

const sectionsOf = (pack: TemplatePack) => [...pack.beforeGoals, ...pack.afterGoals];

describe.each(PACKS.map((pack) => [pack.name, pack] as const))('the template %s', (name, pack) => {
  const sections = sectionsOf(pack);

  test('has sections with ids and headings of their own, and every table once', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(new Set(sections.map(({ heading }) => heading)).size).toBe(sections.length);
    const tables = sections.flatMap(({ table }) => (table === undefined ? [] : [table]));
    expect([...tables].sort()).toStrictEqual(Object.keys(PLAN_TABLES).sort());
  });

  test.each(sections.map((section) => [section.id, section] as const))(
    '%s says what to write, in sentences',
    (_id, { guidance }) => {
      expect(guidance).toMatch(/^[A-Z].{40,}\.$/);
      expect(guidance).not.toMatch(/!/);
    },
  );

  test('cites the law wherever a section is asked of some schools only', () => {
    const uncited = sections.filter(
      ({ requiredWhen, meets }) => !requiredWhen.includes('everySchool') && meets.length === 0,
    );
    expect(uncited).toStrictEqual([]);
  });

  test.each(['titleISchoolwide', 'CSI', 'TSI', 'ATSI'] as const)('has parts for %s schools', (condition) => {
    expect(sections.some(({ requiredWhen }) => requiredWhen.includes(condition))).toBe(true);
  });

  test('says that it is not an official form, and is found by its name', () => {
    expect(pack.notice).toContain('not an official form');
    expect(pack.notice).toContain(name);
    expect(packNamed(name)).toBe(pack);
  });
});

describe('packNamed', () => {
  test.each([
    ['', 'Any state (ESSA)'],
    [' any state (essa) ', 'Any state (ESSA)'],
    ['Any state ESSA', 'Any state (ESSA)'],
    ['washington (short form)', 'Washington, short form'],
    ['WASHINGTON', 'Washington'],
    ['Oregon', undefined],
  ])('%j is %j', (name, found) => {
    expect(packNamed(name)?.name).toBe(found);
  });
});

/** What a plan in Washington has to hold, and the sections that ask for it where it is not a fact or a goal field. */
const CHECKLIST: readonly (readonly [
  what: string,
  sections: readonly string[],
  inShort: readonly string[],
])[] = [
  ['board approval', ['approvals'], ['approvals']],
  ['data by student group', ['needsAssessment'], ['needsAssessment']],
  ['growth beyond academics', ['wholeStudent'], ['stateFactors']],
  ['continuous improvement', ['monitoring'], ['monitoring']],
  ['self-review', ['stakeholderVoice', 'planningTeam'], ['stakeholderVoice', 'planningTeam']],
  ['characteristics of successful schools', ['successfulSchools'], ['stateFactors']],
  ['equity', ['equity'], ['stateFactors']],
  ['technology', ['technology'], ['stateFactors']],
  ['families and community', ['involvement'], ['stateFactors']],
  ['language arts and mathematics', ['subjectGoals'], ['subjectGoals']],
  ['public report', ['families'], ['families']],
  ['mid-year review and outcomes', ['monitoring', 'results'], ['monitoring', 'results']],
];
const FOR_SCHOOLWIDE = ['schoolwideStrategies', 'combinedFunds'];
const FOR_COMPREHENSIVE = ['identification', 'resourceInequities', 'evidence', 'approvals'];

describe('Washington', () => {
  const idsFor = (pack: TemplatePack, improvementStatus: string, titleI: string, grades = 'K-5') =>
    applyingSections(sectionsOf(pack), { improvementStatus, titleI, grades }, pack).map(({ id }) => id);

  test.each(CHECKLIST)('asks every school for %s', (_what, sections, inShort) => {
    expect(idsFor(washingtonPack, 'Foundational', 'No')).toEqual(expect.arrayContaining([...sections]));
    expect(idsFor(washingtonShortPack, 'None', 'No')).toEqual(expect.arrayContaining([...inShort]));
  });

  test.each([washingtonPack, washingtonShortPack])('asks some schools for more: $name', (pack) => {
    expect(idsFor(pack, 'Tier 3 Plus', 'Schoolwide')).toEqual(
      expect.arrayContaining([...FOR_SCHOOLWIDE, ...FOR_COMPREHENSIVE]),
    );
    const spared = idsFor(pack, 'Foundational', 'No', 'K-2');
    expect(
      [...FOR_SCHOOLWIDE, 'identification', 'resourceInequities', 'evidence', 'subjectGoals'].filter((id) =>
        spared.includes(id),
      ),
    ).toStrictEqual([]);
  });
});

describe('the references', () => {
  const guide = readFileSync(join(ROOT, 'docs/administrators.md'), 'utf8');

  test('are each cited by a section', () => {
    const cited = new Set(PACKS.flatMap(sectionsOf).flatMap(({ meets }) => meets));
    expect(Object.values(REFERENCES).filter((reference) => !cited.has(reference))).toStrictEqual([]);
  });

  test.each(Object.values(REFERENCES))(
    '$text stands in the administrators’ guide',
    ({ text, isVerified }) => {
      const row = guide.split('\n').find((line) => line.startsWith(`| ${text} |`)) ?? '';
      expect(row).toContain(isVerified ? '| compared |' : '| to be checked |');
    },
  );
});
