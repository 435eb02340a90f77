import type { PackChanges, SectionChange } from '../../../src/core/plan/district-template.ts';
import { districtPack } from '../../../src/core/template/district-pack.ts';
import type { TemplatePack } from '../../../src/core/template/pack.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';

const change = (id: string, different: Partial<SectionChange> = {}): SectionChange => ({
  id,
  isOn: true,
  heading: '',
  guidance: '',
  ...different,
});
const changed = (sections: readonly SectionChange[], goalFields: readonly string[] = []): TemplatePack => {
  const pack = districtPack(genericPack, { sections, goalFields });
  if (!pack.ok) throw new Error(pack.problem.message);
  return pack.value;
};
const ids = (pack: TemplatePack) => [
  ...pack.beforeGoals.map(({ id }) => id),
  '|',
  ...pack.afterGoals.map(({ id }) => id),
];
const all = ids(genericPack);
const refusal = (changes: Partial<PackChanges>): string => {
  const pack = districtPack(genericPack, { sections: [], goalFields: [], ...changes });
  return pack.ok ? '' : pack.problem.message;
};

describe('districtPack', () => {
  test('without changes is the template', () => {
    expect(changed([])).toStrictEqual(genericPack);
  });

  test('with every section listed as it comes is the template', () => {
    const listed = all.map((id) => change(id === '|' ? 'goals' : id));
    expect(changed(listed)).toStrictEqual(genericPack);
  });

  test('leaves a section out, and keeps those that are not named where they were', () => {
    expect(ids(changed([change('rootCauses', { isOn: false })]))).toStrictEqual(
      all.filter((id) => id !== 'rootCauses'),
    );
  });

  test('puts sections in another order, also around the goals', () => {
    const listed = [...all].reverse().map((id) => change(id === '|' ? 'goals' : id));
    expect(ids(changed(listed))).toStrictEqual([...all].reverse());
  });

  test('takes another heading and guidance, and keeps table, conditions and references', () => {
    const [first] = changed([
      change('planningTeam', { heading: 'Our team', guidance: 'Who we are.' }),
    ]).beforeGoals.filter(({ id }) => id === 'planningTeam');
    const original = genericPack.beforeGoals.find(({ id }) => id === 'planningTeam');
    expect(first).toStrictEqual({ ...original, heading: 'Our team', guidance: 'Who we are.' });
  });

  test('adds sections and goal fields of the district’s own, for every school', () => {
    const pack = changed(
      [change('aboutTheSchool'), change('', { heading: 'Our Navigation goals', guidance: 'Write them.' })],
      ['Coach'],
    );
    expect(pack.beforeGoals[1]).toMatchObject({
      heading: 'Our Navigation goals',
      requiredWhen: ['everySchool'],
    });
    expect(pack.goalFields).toStrictEqual(['Coach']);
  });

  test('never loses the goals, and can change what stands above them', () => {
    const pack = changed([change('goals', { isOn: false, heading: 'Aims', guidance: 'Two goals.' })]);
    expect(ids(pack)).toStrictEqual(all);
    expect(pack.goalsGuidance).toBe('Two goals.');
  });

  test('a change to a section of another template is left out', () => {
    expect(ids(changed([change('technology', { heading: 'Technology' })]))).toStrictEqual(all);
  });

  test.each<[string, Partial<PackChanges>, string]>([
    [
      'one heading twice',
      { sections: [change('rootCauses', { heading: 'About our school' })] },
      '“About our school”',
    ],
    [
      'a heading of another part',
      { sections: [change('families', { heading: 'Resources' })] },
      '“Resources”',
    ],
    ['an own section without heading', { sections: [change('', { guidance: 'Write.' })] }, 'no heading'],
    ['a goal field there is already', { goalFields: ['Student group'] }, '“Student group”'],
    ['a goal field under a synonym', { goalFields: ['Subgroup'] }, '“Subgroup”'],
    ['a goal field twice', { goalFields: ['Coach', 'coach'] }, '“coach”'],
  ])('refuses %s', (_what, changes, words) => {
    expect(refusal(changes)).toContain(words);
  });
});
