import { carryTag } from '../../../src/core/next-year/carry-tag.ts';
import type { CrosswalkRow } from '../../../src/core/plan/crosswalk.ts';
import { readTag } from '../../../src/core/plan/priority-tag.ts';

const LISTED = [
  { id: 'P1', name: 'Belonging' },
  { id: 'P2', name: 'Teaching and learning' },
  { id: 'P5', name: 'Literacy' },
];
const row = (from: string, to: string, different: Partial<CrosswalkRow> = {}): CrosswalkRow => ({
  kind: 'priority',
  from,
  to,
  note: '',
  ...different,
});
const carry = (text: string, rows: readonly CrosswalkRow[], ids: readonly string[] = ['P1', 'P2', 'P3']) =>
  carryTag(readTag(text, ids), rows, LISTED, 'priority');

describe('carryTag', () => {
  test.each<[why: string, text: string, rows: readonly CrosswalkRow[], now: string]>([
    ['an id stays, under this year’s name', 'P2 · Instruction', [], 'P2 · Teaching and learning'],
    ['the crosswalk goes before the id', 'P2 · Instruction', [row('P2', 'P5')], 'P5 · Literacy'],
    ['a row names a tag by its name', 'P3 · Reading', [row('reading', 'P5')], 'P5 · Literacy'],
    ['a row names a tag as a whole', 'P3 · Reading', [row('P3: Reading for all', 'P5')], 'P5 · Literacy'],
    [
      'a tag without an id is found by its words',
      'Reading for all',
      [row('Reading for all', 'P5')],
      'P5 · Literacy',
    ],
    ['case does not matter', 'p3', [row('P3', 'p5')], 'P5 · Literacy'],
    ['a row said twice is one', 'P3', [row('P3', 'P5'), row('P3', 'P5')], 'P5 · Literacy'],
    [
      'rows of another kind are not for it',
      'P2',
      [row('P2', 'P5', { kind: 'initiative' })],
      'P2 · Teaching and learning',
    ],
    ['P21 is not P2', 'P2', [row('P21', 'P5')], 'P2 · Teaching and learning'],
  ])('%s', (_why, text, rows, now) => {
    const carried = carry(text, rows);
    expect([carried.tag.text, carried.note]).toEqual([now, '']);
    expect(carried.tag.id).toBe(now.slice(0, 2));
  });

  test.each<[why: string, text: string, rows: readonly CrosswalkRow[], note: string]>([
    ['split', 'P3 · Reading', [row('P3', 'P2'), row('P3', 'P5')], 'which has become P2 and P5.'],
    ['split in part', 'P3', [row('P3', 'P2'), row('P3', '')], 'which goes on only in part.'],
    [
      'retired',
      'P3',
      [row('P3', '', { note: 'done in 2025' })],
      'which the district no longer has (done in 2025).',
    ],
    ['mapped to what is not listed', 'P3', [row('P3', 'P9')], 'which is no priority of this year’s profile.'],
    ['of no known id', 'P3 · Reading', [], 'which is no priority of this year’s profile.'],
    ['without an id', 'Reading', [], 'which is no priority of this year’s profile.'],
  ])('what is %s stays untagged and says so', (_why, text, rows, note) => {
    const carried = carry(text, rows);
    expect(carried.tag).toEqual({ text: '', id: null });
    expect(carried.note).toContain(note);
    expect(carried.note).toContain(`“${text}”`);
  });

  test('a goal without a tag needs no word about it', () => {
    expect(carry('', [row('', 'P5')])).toEqual({ tag: { text: '', id: null }, note: '' });
  });
});
