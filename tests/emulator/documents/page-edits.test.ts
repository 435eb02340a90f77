import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { DocumentPerson } from '../../../src/emulator/documents/person.ts';
import type { SeenTable } from '../../../src/emulator/documents/seen-document.ts';
import { Desk } from './run.ts';

const HTML =
  '<h1>Plan</h1><p>The <b>need</b> is clear.</p><p>More</p><ul><li>one</li><li>two</li></ul>' +
  '<table><tr><td>Name</td><td>x</td></tr></table><p>End</p>';

const desk = (): DocumentPerson => new Desk(documentFromHtml(HTML)).person();
const blocks = (person: DocumentPerson) => person.page()[0]?.blocks ?? [];
const keyOf = (person: DocumentPerson, text: string): number =>
  blocks(person).find((block) => block.kind === 'paragraph' && block.text === text)?.key ?? -1;
const tableOf = (person: DocumentPerson, at = 0): SeenTable =>
  blocks(person).filter((block) => block.kind === 'table')[at] as SeenTable;

/** Each block as one word or two: `# ` a heading, `- ` and `1. ` items, `[rows x columns]` a table. */
const outline = (person: DocumentPerson): string[] =>
  blocks(person).map((block) => {
    if (block.kind === 'table') return `[${block.rows.length} x ${block.rows[0]?.cells.length}]`;
    const mark = block.item ? (block.item.isNumbered ? '1. ' : '- ') : '';
    const heading = /^HEADING_(\d)$/.exec(block.namedStyle)?.[1];
    return `${heading ? `${'#'.repeat(Number(heading))} ` : ''}${mark}${block.text}`;
  });

const BEFORE = ['# Plan', 'The need is clear.', 'More', '- one', '- two', '[1 x 2]', 'End'];

test('the page to begin with', () => expect(outline(desk())).toEqual(BEFORE));

describe('Enter', () => {
  test.each([
    ['in the middle of a paragraph', 'More', 'More', 2, ['Mo', 're']],
    ['with more typed than was there', 'More', 'More to say', 5, ['More ', 'to say']],
    ['at the end of a heading', 'Plan', 'Plan', 4, ['# Plan', '']],
    ['in the middle of a heading', 'Plan', 'Plan', 2, ['# Pl', '# an']],
    ['at the start of a heading', 'Plan', 'Plan', 0, ['# ', '# Plan']],
    ['in an item', 'one', 'one', 3, ['- one', '- ']],
  ])('%s', (_case, at, text, offset, [first, second]) => {
    const person = desk();
    const key = keyOf(person, at);
    const place = blocks(person).findIndex((block) => block.key === key);
    person.splitParagraph(key, text, offset);
    expect(outline(person).slice(place, place + 2)).toEqual([first, second]);
    expect(outline(person)).toHaveLength(BEFORE.length + 1);
  });

  it('in an empty item ends the list', () => {
    const person = desk();
    person.splitParagraph(keyOf(person, 'two'), '', 0);
    expect(outline(person)).toEqual(BEFORE.with(4, ''));
  });
});

describe('Backspace at the start', () => {
  it('joins with the paragraph above', () => {
    const person = desk();
    person.joinWithAbove(keyOf(person, 'More'), 'More.');
    expect(outline(person)).toEqual(['# Plan', 'The need is clear.More.', ...BEFORE.slice(3)]);
  });

  it('takes the place of an empty paragraph, and keeps its style', () => {
    const person = desk();
    person.splitParagraph(keyOf(person, 'Plan'), 'Plan', 0);
    person.joinWithAbove(keyOf(person, 'Plan'), 'Plan');
    expect(outline(person)).toEqual(BEFORE);
  });

  it('takes an item out of its list first', () => {
    const person = desk();
    person.joinWithAbove(keyOf(person, 'one'), 'one');
    expect(outline(person)[3]).toBe('one');
  });

  it('is refused below a table', () => {
    const person = desk();
    expect(() => person.joinWithAbove(keyOf(person, 'End'), 'End')).toThrow('no paragraph above');
  });
});

describe('the look of a paragraph', () => {
  test.each([
    ['HEADING_2', '## More'],
    ['TITLE', 'More'],
    ['BULLETS', '- More'],
    ['NUMBERS', '1. More'],
  ] as const)('%s, and back', (look, seen) => {
    const person = desk();
    const key = keyOf(person, 'More');
    person.setParagraphLook(key, look);
    expect(outline(person)[2]).toBe(seen);
    person.setParagraphLook(key, 'NORMAL_TEXT');
    expect(outline(person)).toEqual(BEFORE);
  });

  it('a bulleted list goes on in the one beside it; another look begins its own', () => {
    const one = new Desk(documentFromHtml(HTML));
    const person = one.person();
    const listOf = (text: string) =>
      JSON.stringify(one.file.content).match(
        new RegExp(`"listId":"([^"]+)"[^}]*}[^}]*"text":"${text}"`),
      )?.[1];
    person.setParagraphLook(keyOf(person, 'More'), 'BULLETS');
    expect(listOf('More')).toBe(listOf('one'));
    person.setParagraphLook(keyOf(person, 'More'), 'NUMBERS');
    expect(listOf('More')).not.toBe(listOf('one'));
    expect(outline(person).slice(2, 4)).toEqual(['1. More', '- one']);
  });
});

it('typing beside a bold word leaves it bold', () => {
  const one = new Desk(documentFromHtml(HTML));
  const person = one.person();
  person.typeOverParagraph(keyOf(person, 'The need is clear.'), 'The need is very clear.');
  const runs = JSON.stringify(one.file.content).match(/"text":"need","style":{"bold":true}/g);
  expect(runs).toHaveLength(1);
});

describe('tables', () => {
  test.each([
    ['below a paragraph', 'More', ['More', '[2 x 3]', '- one']],
    ['at the end', 'End', ['End', '[2 x 3]', '']],
  ])('a new one %s has a paragraph on either side', (_case, after, seen) => {
    const person = desk();
    const key = keyOf(person, after);
    const place = blocks(person).findIndex((block) => block.key === key);
    person.insertTableAfter(key, 2, 3);
    expect(outline(person).slice(place, place + seen.length)).toEqual(seen);
  });

  it('a new one below another has a paragraph between', () => {
    const person = desk();
    person.insertTableAfter(tableOf(person).key, 1, 1);
    expect(outline(person).slice(5)).toEqual(['[1 x 2]', '', '[1 x 1]', 'End']);
  });

  it('rows by key; the only row takes the table with it', () => {
    const person = desk();
    person.addRowBelow(tableOf(person).rows[0]?.key ?? -1);
    expect(person.tables()).toEqual([
      [
        ['Name', 'x'],
        ['', ''],
      ],
    ]);
    person.deleteRowOfKey(tableOf(person).rows[1]?.key ?? -1);
    person.deleteRowOfKey(tableOf(person).rows[0]?.key ?? -1);
    expect(person.tables()).toEqual([]);
    expect(() => person.addRowBelow(-1)).toThrow('no longer in the document');
  });

  it('a whole one by key', () => {
    const person = desk();
    person.deleteTableOfKey(tableOf(person).key);
    expect(outline(person)).toEqual(BEFORE.toSpliced(5, 1));
  });
});
