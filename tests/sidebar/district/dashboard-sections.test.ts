import { dashboardSections } from '../../../src/sidebar/district/dashboard-sections.ts';

const WIDE = [['By priority'], ['Priority', 'Name', 'Goals', 'Money'], ['P1', 'Belonging', '3', '']];
const NARROW = [
  ['Schools', 'Number', 'What is counted'],
  ['Read', '2', 'In the latest roll-up'],
];
const numbersOf = (rows: readonly string[][]) =>
  rows.map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : null)));

test.each([
  ['nothing', [], []],
  ['words alone', [['Dashboard'], ['Every number is a formula.'], ['', '']], []],
  [
    'a block with a title above its headings',
    [['Dashboard'], [], ...WIDE],
    [
      {
        title: 'By priority',
        headings: WIDE[1],
        rows: [{ texts: ['P1', 'Belonging', '3'], numbers: [null, null, 3, null] }],
      },
    ],
  ],
  [
    'a block whose first heading is its title, after two blank rows',
    [['', ''], [''], ...NARROW],
    [{ title: 'Schools', headings: NARROW[0], rows: [{ texts: NARROW[1], numbers: [null, 2, null] }] }],
  ],
])('the tables of %s', (_what, rows, sections) => {
  expect(dashboardSections({ rows, numbers: numbersOf(rows) })).toEqual(sections);
});
