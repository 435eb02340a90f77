import type { Resource } from '../../../../src/core/plan/plan.ts';
import { dollars, words } from '../../tracker/a-plan.ts';
import { type Different, goal, itemsOf } from './review.ts';

const paid = (fund: string, amount: number): Resource => ({
  fund,
  amount: dollars(amount),
  fte: words(''),
  purpose: '',
});
const messagesFor = (resources: readonly (readonly Resource[])[], allocation?: string): string[] => {
  const goals = resources.map((own, at) =>
    goal({ id: `G-222${at}`, title: `Goal ${at + 1}`, resources: own }),
  );
  const school = { improvementStatus: 'None', ...(allocation !== undefined && { allocation }) };
  const different: Different = { goals, review: { asksForMoney: true, school } };
  return itemsOf('money', different).map(({ where, message }) => `${where}: ${message}`);
};

test.each([
  ['none', [], /^Goal 1: It says nothing about money/],
  [
    'a row without amount or FTE',
    [{ ...paid('Levy', 1), amount: words('') }],
    /one row has neither amount nor FTE/,
  ],
  ['a row without a fund', [paid('', 500)], /one row has no fund/],
  [
    'rows that lack both',
    [paid('', 500), paid('', 600), { ...paid('Levy', 1), amount: words('') }],
    /2 rows have no fund, and one row has neither amount nor FTE\./,
  ],
])('a goal with %s is named', (_what, resources, message) => {
  expect(messagesFor([resources])).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['an amount', [paid('Levy', 1200)]],
  ['an FTE alone', [{ ...paid('Basic Education', 0), amount: words(''), fte: words('0.5') }]],
  [
    'an amount that cannot be read, which is reported elsewhere',
    [{ ...paid('Levy', 1), amount: words('some') }],
  ],
])('a goal with %s lacks nothing', (_what, resources) => {
  expect(messagesFor([resources])).toEqual([]);
});

test('the same amount of one fund under two goals may be counted twice', () => {
  expect(messagesFor([[paid('Title I', 4000)], [paid('TITLE I', 4000)]])).toEqual([
    expect.stringMatching(/^Goal 2: TITLE I pays \$4,000 here and under Goal 1\. If that is the same money/),
  ]);
  expect(messagesFor([[paid('Title I', 4000)], [paid('Title I', 2500), paid('Levy', 4000)]])).toEqual([]);
  expect(messagesFor([[paid('Title I', 4000), paid('Title I', 4000)]])).toEqual([]);
  expect(messagesFor([[paid('Levy', 0)], [paid('Levy', 0)]])).toEqual([]);
});

test.each([
  ['', []],
  ['6,500', []],
  ['about half', []],
  ['$6,000', [': The goals add up to $6,500, and the district gives this school $6,000.']],
  ['6499.5', [': The goals add up to $6,500, and the district gives this school $6,499.50.']],
])('the total is compared with an allocation of %j', (allocation, expected) => {
  const said = messagesFor([[paid('Title I', 4000)], [paid('Levy', 2500)]], allocation);
  expect(said.map((message) => message.replace(/ Look at.*/, ''))).toEqual(expected);
});

test('money is owed only where the district asks for it', () => {
  expect(itemsOf('money', { goals: [goal({ resources: [] })] })).toEqual([]);
});
