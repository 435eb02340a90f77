import { applyingSections } from '../../../src/core/template/applying-sections.ts';
import type { TemplateSection } from '../../../src/core/template/pack.ts';
import { washingtonPack } from '../../../src/core/template/packs/washington.ts';

const when = (id: string, ...requiredWhen: TemplateSection['requiredWhen']): TemplateSection => ({
  id,
  heading: id,
  guidance: '',
  requiredWhen,
  meets: [],
});

const SECTIONS = [
  when('all', 'everySchool'),
  when('title', 'titleISchoolwide'),
  when('tested', 'testedGrades'),
  when('csi', 'CSI'),
  when('tsi', 'TSI'),
  when('atsi', 'ATSI'),
];

const idsFor = (
  school: { improvementStatus?: string; titleI?: string; grades?: string },
  statusNames = washingtonPack.statusNames,
) => applyingSections(SECTIONS, { improvementStatus: '', ...school }, { statusNames }).map(({ id }) => id);

describe('applyingSections', () => {
  test.each([
    [undefined, true],
    ['', true],
    ['Yes', true],
    ['Schoolwide', true],
    ['Title I schoolwide', true],
    ['Targeted assistance', false],
    ['No', false],
    ['none', false],
    ['N/A', false],
    ['Not Title I', false],
  ])('Title I %j: schoolwide sections %j', (titleI, expected) => {
    expect(idsFor(titleI === undefined ? {} : { titleI }).includes('title')).toBe(expected);
  });

  test.each([
    [undefined, true],
    ['', true],
    ['K-5', true],
    ['6-8', true],
    ['9-12', true],
    ['10-12', true],
    ['all grades', true],
    ['K-2', false],
    ['PK-1', false],
    ['Kindergarten', false],
    ['1-2', false],
  ])('grades %j: sections for tested grades %j', (grades, expected) => {
    expect(idsFor(grades === undefined ? {} : { grades }).includes('tested')).toBe(expected);
  });

  test.each([
    ['Foundational', []],
    ['Foundational Eligible', []],
    ['Tier 1 (Targeted 1-2)', ['atsi']],
    ['Tier II: Targeted Supports', ['atsi']],
    ['Targeted 3+', ['atsi']],
    ['TSI', ['tsi']],
    ['Tier 3 Plus', ['csi']],
    ['Tier III', ['csi']],
    ['Comprehensive Graduation', ['csi']],
    ['Watch list', ['csi', 'tsi', 'atsi']],
  ])('in Washington %j is asked for %j', (improvementStatus, expected) => {
    const ids = idsFor({ improvementStatus });
    expect(['csi', 'tsi', 'atsi'].filter((id) => ids.includes(id))).toStrictEqual(expected);
  });

  test('elsewhere a tier is no name the law has, and leaves nothing out', () => {
    expect(idsFor({ improvementStatus: 'Tier 1' }, [])).toEqual([
      'all',
      'title',
      'tested',
      'csi',
      'tsi',
      'atsi',
    ]);
  });
});
