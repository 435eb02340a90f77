import { carryFields } from '../../../src/core/next-year/carry-fields.ts';
import { carrySections } from '../../../src/core/next-year/carry-sections.ts';
import type { CrosswalkRow } from '../../../src/core/plan/crosswalk.ts';
import { aGoal } from '../tracker/a-plan.ts';

const field = (from: string, to: string): CrosswalkRow => ({ kind: 'goalField', from, to, note: '' });
const section = (from: string, to: string): CrosswalkRow => ({ kind: 'section', from, to, note: '' });
const others = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([label, text]) => ({ label, text }));

describe('carryFields', () => {
  test.each<[why: string, rows: readonly CrosswalkRow[], own: string, left: readonly string[]]>([
    ['a row of this year keeps its text', [], 'Ms. Ortiz', ['Our measure']],
    ['a row that was renamed takes it along', [field('our MEASURE', 'Metric')], 'Ms. Ortiz', []],
    [
      'a row that became two has no place',
      [field('Our measure', 'Metric'), field('Our measure', 'Coach')],
      'Ms. Ortiz',
      ['Our measure'],
    ],
    ['a row that is gone has none either', [field('Coach', '')], '', ['Coach', 'Our measure']],
    [
      'a row can become one of the district’s own',
      [field('Coach', ''), field('Our measure', 'coach')],
      'Exit tickets',
      ['Coach'],
    ],
    ['two rows do not fill one', [field('Our measure', 'Coach')], 'Ms. Ortiz', ['Our measure']],
  ])('%s', (_why, rows, own, left) => {
    const goal = aGoal({
      metric: '',
      otherFields: others(['Coach', 'Ms. Ortiz'], ['Our measure', 'Exit tickets'], ['Empty', '']),
    });
    const carried = carryFields(goal, rows, ['Coach', 'Site']);
    expect(carried.own).toEqual(others(['Coach', own], ['Site', '']));
    expect(carried.left).toEqual(left);
    expect(carried.known.metric).toBe(
      left.includes('Our measure') || own === 'Exit tickets' ? '' : 'Exit tickets',
    );
  });

  test('nothing is written over, and neither target nor baseline can be reached', () => {
    const goal = aGoal({ otherFields: others(['Our measure', 'Exit tickets'], ['Aim', '70%']) });
    const { known, left } = carryFields(goal, [field('Our measure', 'Metric'), field('Aim', 'Target')], []);
    expect(known.metric).toBe('Share at benchmark');
    expect(left).toEqual(['Our measure', 'Aim']);
  });
});

describe('carrySections', () => {
  const sections = [
    { heading: 'About our school', text: 'We are small.' },
    { heading: 'Our families', text: 'They speak nine languages.' },
    { heading: 'Root causes', text: 'Little time.' },
    { heading: 'Calendar', text: '' },
  ];

  test('text goes on where the crosswalk says so, and only there', () => {
    const crosswalk = [
      section('about our school', 'Who we are'),
      section('Our families', 'who we are'),
      section('Calendar', 'Who we are'),
    ];
    expect(carrySections(sections, { crosswalk, headings: ['Who we are'] })).toEqual([
      { heading: 'Who we are', text: 'We are small.' },
      { heading: 'Who we are', text: 'They speak nine languages.' },
    ]);
  });

  test.each([
    ['a section that became two', [section('Root causes', 'Who we are'), section('Root causes', 'Causes')]],
    ['one this school’s plan does not have', [section('Root causes', 'Equity')]],
    ['one that is gone', [section('Root causes', '')]],
    ['a row of another kind', [field('Root causes', 'Who we are')]],
  ])('%s is left out', (_why, crosswalk) => {
    expect(carrySections(sections, { crosswalk, headings: ['Who we are', 'Causes'] })).toEqual([]);
  });
});
