import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { DocumentPerson } from '../../../src/emulator/documents/person.ts';
import type { SeenTable } from '../../../src/emulator/documents/seen-document.ts';
import { Desk } from './run.ts';

const HTML =
  '<h1>Plan</h1><p><b>Need.</b></p><ul><li>one</li></ul><ol><li>first</li></ol>' +
  '<table><tr><td>Name</td><td>x</td></tr></table><p>End</p>';

const desk = (): DocumentPerson => new Desk(documentFromHtml(HTML)).person();
const blocks = (person: DocumentPerson) => person.page()[0]?.blocks ?? [];
const texts = (person: DocumentPerson) =>
  blocks(person).flatMap((block) => (block.kind === 'paragraph' ? [[block.namedStyle, block.text]] : []));
const keyOf = (person: DocumentPerson, text: string): number =>
  blocks(person).find((block) => block.kind === 'paragraph' && block.text === text)?.key ?? -1;
const tableOf = (person: DocumentPerson): SeenTable =>
  blocks(person).find((block) => block.kind === 'table') as SeenTable;

describe('the page as it is read', () => {
  it('has headings, lists, bold text and tables', () => {
    const seen = blocks(desk()).map((block) =>
      block.kind === 'paragraph'
        ? [block.text, block.namedStyle, block.item, block.isBold]
        : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
    );
    expect(seen).toEqual(
      expect.arrayContaining([
        ['Plan', 'HEADING_1', null, false],
        ['Need.', 'NORMAL_TEXT', null, true],
        ['one', 'NORMAL_TEXT', { level: 0, isNumbered: false }, false],
        ['first', 'NORMAL_TEXT', { level: 0, isNumbered: true }, false],
        [['Name', 'x']],
      ]),
    );
  });

  it('shows the one look of a whole paragraph, and none where looks are mixed', () => {
    const person = desk();
    person.pasteHtml('<p><em>all of it</em></p><p><em>some</em> of it</p>');
    const looks = blocks(person).flatMap((block) =>
      block.kind === 'paragraph' && block.text.endsWith('of it')
        ? [[block.text, block.isItalic, block.color]]
        : [],
    );
    expect(looks).toEqual([
      ['all of it', true, null],
      ['some of it', false, null],
    ]);
  });

  it('leaves out what a merged cell covers', () => {
    const person = desk();
    person.mergeCells([0, 0, 0], 2);
    expect(tableOf(person).rows[0]?.cells).toMatchObject([{ text: 'Name\nx', columnSpan: 2 }]);
  });

  it('says where typing would lose more than text', () => {
    const person = desk();
    person.insertDropdownChip([0, 0, 1]);
    expect(tableOf(person).rows[0]?.cells.map(({ isPlain }) => isPlain)).toEqual([true, false]);
  });
});

describe('typing over', () => {
  it('keeps a paragraph’s look and its key, and goes on in paragraphs like it', () => {
    const person = desk();
    const key = keyOf(person, 'Need.');
    person.typeOverParagraph(key, 'Reading.\nMore');
    expect(keyOf(person, 'Reading.')).toBe(key);
    expect(blocks(person).filter((block) => block.kind === 'paragraph' && block.isBold)).toHaveLength(2);
  });

  it('goes on in normal text after a heading, and in the list after an item', () => {
    const person = desk();
    person.typeOverParagraph(keyOf(person, 'Plan'), 'Our plan\nWhy');
    person.typeOverParagraph(keyOf(person, 'one'), 'one\ntwo');
    expect(texts(person).slice(0, 2)).toEqual([
      ['HEADING_1', 'Our plan'],
      ['NORMAL_TEXT', 'Why'],
    ]);
    expect(blocks(person).find((block) => block.key === keyOf(person, 'two'))).toMatchObject({
      item: { level: 0, isNumbered: false },
    });
  });

  it('fills a cell line by line', () => {
    const person = desk();
    person.typeOverCell(tableOf(person).rows[0]?.cells[1]?.key ?? -1, 'a\nb');
    expect(person.tables()).toEqual([[['Name', 'a\nb']]]);
  });

  it('refuses what is gone', () => {
    expect(() => desk().typeOverParagraph(-1, 'x')).toThrow('no longer in the document');
    expect(() => desk().typeOverCell(-1, 'x')).toThrow('no longer in the document');
  });

  it('removes an empty paragraph, but none with text or before a table', () => {
    const person = desk();
    const key = keyOf(person, 'Need.');
    expect(() => person.removeEmptyParagraph(key)).toThrow('Only an empty paragraph');
    person.typeOverParagraph(key, '');
    person.removeEmptyParagraph(key);
    expect(texts(person).map(([, text]) => text)).not.toContain('Need.');
    const before = keyOf(person, 'first');
    person.typeOverParagraph(before, '');
    expect(() => person.removeEmptyParagraph(before)).toThrow('Only an empty paragraph');
  });
});
