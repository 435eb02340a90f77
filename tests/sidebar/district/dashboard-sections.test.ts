import { dashboardSections } from '../../../src/sidebar/district/dashboard-sections.ts';

const WIDE = [['By priority'], ['Priority', 'Name', 'Goals', 'Money'], ['P1', 'Belonging', '3', '']];
const NARROW = [
  ['Schools', 'Number', 'What is counted'],
  ['Read', '2', 'In the latest roll-up'],
];

test.each([
  ['nothing', [], []],
  ['words alone', [['Dashboard'], ['Every number is a formula.'], ['', '']], []],
  [
    'a block with a title above its headings',
    [['Dashboard'], [], ...WIDE],
    [{ title: 'By priority', headings: WIDE[1], rows: [['P1', 'Belonging', '3']] }],
  ],
  [
    'a block whose first heading is its title, after two blank rows',
    [['', ''], [''], ...NARROW],
    [{ title: 'Schools', headings: NARROW[0], rows: [NARROW[1]] }],
  ],
])('the tables of %s', (_what, rows, sections) => {
  expect(dashboardSections(rows)).toEqual(sections);
});
