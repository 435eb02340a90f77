import { saidInStatement } from '../../../../src/core/reading/other/said-in-statement.ts';

describe('what a goal’s sentence says of itself', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'By June 2026, proficiency will go from 42% to 50%.',
      { baseline: '42%', target: '50%', targetDate: 'June 2026' },
    ],
    [
      'Absence will drop from 33% in 2023-24 to 27% by the end of the 2024-25 school year.',
      { baseline: '33%', target: '27%', targetDate: 'end of the 2024-25 school year' },
    ],
    ['from 79% (class of 2024) to at least 84%', { baseline: '79%', target: '84%' }],
    ['Referrals will fall from 1,200 to 900.', { baseline: '1,200', target: '900' }],
    ['By the end of spring of 2025 all will read.', { targetDate: 'end of spring of 2025' }],
    // Two changes, two dates: which is the goal's is for a person to say.
    ['Reading from 40% to 45% and math from 30% to 35%.', {}],
    ['By May 2025 half will read, by May 2026 all.', {}],
    // Years and mixed units are no pair of values.
    ['From 2023 to 2025 scores will rise.', {}],
    ['Raise it from 58 to 64% in all.', {}],
    ['By 2030 all will graduate.', {}],
    ['Up by 10 points.', {}],
  ])('%s', (statement, said) => {
    expect(saidInStatement(statement)).toStrictEqual(said);
  });
});
