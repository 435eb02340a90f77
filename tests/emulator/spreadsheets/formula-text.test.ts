import fc from 'fast-check';
import { mapReferences, tokensOf } from '../../../src/emulator/spreadsheets/formula-text.ts';

const references = (formula: string) =>
  tokensOf(formula, '.').flatMap(({ text, reference }) => (reference ? [text] : []));

it.each<[string, string[]]>([
  ['=A1+$B$2', ['A1', '$B$2']],
  ['=SUM(A:A;2:3;B2:C;D1:E5)', ['A:A', '2:3', 'B2:C', 'D1:E5']],
  ["=COUNTA(Goals!A:A)+'Run log'!B2+'O''Neil'!C3", ['Goals!A:A', "'Run log'!B2", "'O''Neil'!C3"]],
  ['=LOG10(A1)&"B2"', ['A1']],
  ['=1e5+Q1', ['Q1']],
  ['=ABCD1+X', []],
])('finds the references of %s', (formula, expected) => {
  expect(references(formula)).toEqual(expected);
});

it('keeps names of tabs that need quotes in quotes', () => {
  const renamed = (tab: string) => mapReferences('=Goals!A1', '.', (reference) => ({ ...reference, tab }));
  expect(renamed('Run log')).toBe("='Run log'!A1");
  expect(renamed("O'Neil")).toBe("='O''Neil'!A1");
  expect(renamed('A1')).toBe("='A1'!A1");
  expect(renamed('Schools')).toBe('=Schools!A1');
});

it('loses nothing of any text', () => {
  const piece = fc.constantFrom(
    '=',
    'A1',
    '$B$2:C',
    "'x y'!",
    '"a""b"',
    ';',
    '{',
    '1.5',
    'SUM(',
    '\n',
    'é',
    "'",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        expect(mapReferences(text, '.', (reference) => reference)).toBe(text);
      },
    ),
  );
});
