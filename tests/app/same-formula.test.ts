import { sameFormula } from '../../src/app/same-formula.ts';

it.each([
  [
    'the separators of the locale',
    '=COUNTIFS(Goals!F:F;"P1";Goals!A:A;"x")',
    '=COUNTIFS(Goals!F:F,"P1",Goals!A:A,"x")',
  ],
  ['spaces and capitals', '=sum( A1 ; B1 )', '=SUM(A1;B1)'],
  ['quotes a sheet name does not need', "=COUNTIF('Goals'!A:A;1)", '=COUNTIF(Goals!A:A;1)'],
])('%s do not make a difference', (_case, one, other) => {
  expect(sameFormula(one, other)).toBe(true);
});

it.each([
  ['another range', '=COUNTA(A:A)', '=COUNTA(B:B)'],
  ['a separator inside a text', '=COUNTIF(A:A;"a;b")', '=COUNTIF(A:A;"a,b")'],
  ['a text in other capitals', '=COUNTIF(A:A;"met")', '=COUNTIF(A:A;"Met")'],
  ['a space inside a sheet name', "=COUNTA('Run log'!A:A)", "=COUNTA('Runlog'!A:A)"],
  ['a lost reference', '=COUNTA(Goals!A:A)', '=COUNTA(#REF!)'],
  ['no formula', '=COUNTA(A:A)', ''],
])('%s does', (_case, one, other) => {
  expect(sameFormula(one, other)).toBe(false);
});
