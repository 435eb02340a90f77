import fc from 'fast-check';
import { formatTag, readTag } from '../../../src/core/plan/priority-tag.ts';

const ids: readonly [string, string | null][] = [
  ['P2 · Instruction', 'P2'],
  ['P2', 'P2'],
  ['P2 - Instruction', 'P2'],
  ['P2 – Instruction', 'P2'],
  ['P2: Instruction', 'P2'],
  ['P2. Instruction', 'P2'],
  ['P2.1: Literacy', 'P2.1'],
  ['1.B – Well-being', '1.B'],
  ['  I3 · Coaching ', 'I3'],
  ['Goal Two · Learning', 'Goal Two'],
  ['P2 · High-quality\ninstruction', 'P2'],
  // Two tags in one cell: neither is the answer.
  ['P2 · Instruction\nP3 · Community', null],
  ['', null],
  ['Instruction', null],
  ['3-5', null],
  ['K-2 reading', null],
  ['2026 reading goal', null],
  ['Goal 2: Learning', null],
  ['P2 Instruction', null],
];

describe('readTag', () => {
  test.each(ids)('%j has the id %j', (text, id) => {
    expect(readTag(text)).toStrictEqual({ text: text.trim(), id });
  });

  test.each<[string, readonly string[], string | null]>([
    ['p2 Instruction', ['P1', 'P2'], 'P2'],
    ['Goal 2: Learning', ['Goal 1', 'Goal 2'], 'Goal 2'],
    ['P12 · Money', ['P1', 'P12'], 'P12'],
    ['1 - Reading', ['1', '2'], '1'],
    // A grade band is not the priority 3.
    ['3-5', ['3', '5'], null],
    ['P22', ['P2'], 'P22'],
    ['anything', [''], null],
  ])('%j among %j has the id %j', (text, known, id) => {
    expect(readTag(text, known).id).toBe(id);
  });

  test('reads back what formatTag writes', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,10}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(word, word, (id, name) => {
        expect(readTag(formatTag({ id, name }))).toStrictEqual({ text: `${id} · ${name}`, id });
      }),
    );
  });

  test('a priority without a name is its id alone', () => {
    expect(formatTag({ id: 'P2', name: '' })).toBe('P2');
  });
});
