import { districtPack } from '../../../../src/core/template/district-pack.ts';
import type { TemplatePack } from '../../../../src/core/template/pack.ts';
import { genericPack } from '../../../../src/core/template/packs/generic.ts';
import { aPlan } from '../../tracker/a-plan.ts';
import { itemsOf, partOf } from './review.ts';

const PLACE = { heading: 'Equity', isWritten: false };
const sectionOf = (different: Partial<TemplatePack['beforeGoals'][number]> = {}): TemplatePack => ({
  ...genericPack,
  beforeGoals: [
    { id: 'equity', heading: 'Equity', guidance: '', requiredWhen: ['everySchool'], meets: [], ...different },
  ],
  afterGoals: [],
});
const messageFor = (pack: TemplatePack, sections: readonly (typeof PLACE)[], school = {}) =>
  itemsOf('equity', {
    review: { pack, sections, school: { improvementStatus: 'None', ...school } },
  }).map(({ message, place }) => [message.split('.')[0], place?.heading]);

test.each([
  ['whose heading is not there', [], [['The plan has no section with this heading', undefined]]],
  ['with nothing under it', [PLACE], [['Nothing is written here yet', 'Equity']]],
  ['that is written', [{ ...PLACE, isWritten: true }], []],
  ['under a heading that goes on', [{ heading: 'Equity: who gains', isWritten: true }], []],
  ['that stands twice', [PLACE, { ...PLACE, isWritten: true }, PLACE], []],
])('a section %s', (_what, sections, expected) => {
  expect(messageFor(sectionOf(), sections)).toEqual(expected);
});

test('a section with a table is filled by a row, wherever it stands, or by text', () => {
  const pack = sectionOf({ table: 'team' });
  const team = [{ role: 'Principal', name: '', group: '' }];
  expect(messageFor(pack, [PLACE])).toEqual([['Its table has no row filled in yet', 'Equity']]);
  expect(messageFor(pack, [{ ...PLACE, isWritten: true }])).toEqual([]);
  expect(partOf('equity', { plan: { team }, review: { pack } })?.isThere).toBe(true);
});

test('a section of the district’s own is owed under a name that lasts, one that is off is not', () => {
  const changed = districtPack(genericPack, {
    goalFields: [],
    sections: [
      { id: 'rootCauses', isOn: false, heading: '', guidance: '' },
      { id: 'families', isOn: true, heading: 'What families get', guidance: '' },
      { id: '', isOn: true, heading: 'Our garden', guidance: 'Say how.' },
    ],
  });
  if (!changed.ok) throw new Error(changed.problem.message);
  const review = { pack: changed.value };
  expect(partOf('own:our garden', { review })?.requirement.name).toBe('Our garden');
  expect(partOf('rootCauses', { review })).toBeUndefined();
  const asBefore = [{ heading: 'How families are informed', isWritten: true }];
  expect(partOf('families', { review: { ...review, sections: asBefore } })).toMatchObject({
    requirement: { name: 'What families get' },
    isThere: true,
  });
});

test.each([
  ['Draft', false],
  ['Approved by the district', false],
  ['approved by the board', true],
  ['Continued', true],
  ['A state of our own', false],
])('in the state %j what comes later in the year is due: %j', (state, isDue) => {
  const pack = sectionOf({ owedFrom: 'Approved by the board' });
  const facts = { ...aPlan([]).facts, state };
  expect(partOf('equity', { plan: { facts }, review: { pack } })).toMatchObject({ isDue, isThere: false });
});

describe('a section that may not apply', () => {
  const titleI = sectionOf({ requiredWhen: ['titleISchoolwide'] });
  const tested = sectionOf({ requiredWhen: ['testedGrades'] });
  const optional = sectionOf({ mayBeLeftOut: true });
  test.each([
    ['Title I is not known', titleI, {}],
    ['the grades are not known', tested, {}],
    ['schools take it off', optional, {}],
  ])('because %s is owed only while its heading stands', (_what, pack, school) => {
    expect(messageFor(pack, [], school)).toEqual([]);
    expect(
      partOf('equity', { review: { pack, sections: [PLACE], school: { improvementStatus: '' } } })?.items,
    ).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('If it does not apply to this school, delete the section.'),
      }),
    ]);
  });

  test.each([
    ['Title I', titleI, { titleI: 'Schoolwide' }],
    ['tested grades', tested, { grades: 'K-5' }],
  ])('is owed by a school known to have %s', (_what, pack, school) => {
    expect(messageFor(pack, [], school)).toHaveLength(1);
  });

  test.each([
    ['Title I', titleI, { titleI: 'Targeted assistance' }],
    ['tested grades', tested, { grades: 'K-2' }],
  ])('is not owed by one known to have no %s, whatever stands there', (_what, pack, school) => {
    expect(
      partOf('equity', { review: { pack, sections: [PLACE], school: { improvementStatus: '', ...school } } }),
    ).toBeUndefined();
  });
});
