import fc from 'fast-check';
import { RULES } from '../../../src/core/smart/rules/index.ts';

/** Goals to begin, to cut and to spoil. */
export const GOALS: readonly string[] = [
  ...RULES.flatMap(({ examples }) => [examples.pass, examples.fail]).map((example) =>
    typeof example === 'string' ? example : example.text,
  ),
  '“Grade 4” students – all of them – will rise from 41 % to 48 % by Feb’26 (SY 24–25: 40%).',
];

/** Words the patterns look for: in any order more likely to trip them than random letters. */
const WORDS =
  'by from to at least 10% 40-45% grade 3 students in the 2025-26 school year spring EOY baseline ( ) . , : ; " \' - / + $ # @ K-2 of will increase decrease percentage points XX __ constructor __proto__ one hundred 61%.1% \n 😀 é \u0001 \ud800'.split(
    ' ',
  );

/** Pieces that, repeated, make a careless pattern try every way to cut them up. */
const BAIT = [
  ...[
    'a',
    ' ',
    '9',
    '%',
    '(',
    ')',
    '[',
    '_',
    '-',
    "'",
    '.',
    ',',
    '\n',
    '#',
    '/',
    '1/',
    '1,000',
    '0.',
    'AB-',
    'x ',
  ],
  ...[
    'to ',
    'to to to ',
    'by at least about a the an the ',
    'from the of at ',
    '10% ',
    '2025-26 ',
    '2025-',
    '1-',
    'K-',
  ],
  ...[
    '(([[{{',
    'from 1 to ',
    'state math test data survey ',
    'students in grade 3 and ',
    'June 3 ',
    'spring ',
    '"',
  ],
  ...[
    'measured by the ',
    'will increase by ',
    'baseline of ',
    'or above ',
    "Mary's ",
    'Mr. A ',
    'a b c d e f ',
    'of ',
  ],
];

const goal = fc.constantFrom(...GOALS);
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((parts) => parts.join(' '));
const binary = fc.string({ unit: 'binary', maxLength: 300 });

const spoiled = fc
  .tuple(
    goal,
    fc.nat(),
    fc.nat(40),
    fc.oneof(fc.constantFrom(...WORDS, ...BAIT), fc.string({ maxLength: 8 }), goal),
  )
  .map(([text, at, length, piece]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + length);
  });

const bait = fc
  .tuple(
    fc.constantFrom('', 'Math will rise from 4', 'By '),
    fc.constantFrom(...BAIT),
    fc.constantFrom(40, 400, 2000),
    fc.constantFrom('', ' to 50%.', '!'),
  )
  .map(
    ([before, piece, length, after]) =>
      (before + piece.repeat(Math.ceil(length / piece.length))).slice(0, length - after.length) + after,
  );

const huge = fc
  .tuple(fc.oneof(goal, words, fc.constantFrom(...BAIT)), fc.constantFrom(2001, 20_000))
  .map(([text, length]) => `${text} `.repeat(length).slice(0, length));

/** Generated and mutated texts, the same for the same number: beginnings of goals, spoiled goals, word soup, any Unicode, bait. */
export const hostileTexts = (count: number): readonly string[] =>
  fc.sample(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(goal, fc.nat(200)).map(([text, length]) => text.slice(0, length)) },
      { weight: 5, arbitrary: spoiled },
      { weight: 3, arbitrary: words },
      { weight: 2, arbitrary: binary },
      { weight: 3, arbitrary: bait },
      { weight: 1, arbitrary: fc.tuple(bait, bait, spoiled).map((parts) => parts.join('').slice(0, 2000)) },
      { weight: 1, arbitrary: huge },
    ),
    { numRuns: count, seed: 4 },
  );
