import { namesText, readNames } from '../../../src/core/plan/term-text.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['Harbor Check, HC; harbor  test', ['Harbor Check', 'HC', 'harbor test'], []],
  ['“Compass”, "Tide", Compass Survey', ['Compass', 'Tide', 'Compass Survey'], ['Compass', 'Tide']],
  ['HC, HC, —, x', ['HC'], []],
  ['', [], []],
])('%j names %j', (text, names, exact) => {
  expect(readNames(text)).toEqual({ names, exact });
});

test('names are written as they are read', () => {
  const text = '“Compass”, Compass Survey';
  const { names, exact } = readNames(text);
  expect(namesText(names, exact)).toBe(text);
});
