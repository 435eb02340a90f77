import { headingMappings } from '../../../src/emulator/documents/docx-styles.ts';

const style = (id: string, content: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}" w:customStyle="1">${content}</w:style>`;
const named = (name: string): string => `<w:name w:val="${name}"/>`;
const basedOn = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const outline = (level: number): string => `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level}"/></w:pPr>`;

describe('headingMappings', () => {
  test.each([
    [
      'Word’s own heading, in another language',
      style('berschrift2', named('heading 2')),
      ['p.berschrift2 => h2:fresh'],
    ],
    ['body text', style('Text', named('Body Text')), []],
    ['a style with an outline level', style('Part', named('Plan part') + outline(2)), ['p.Part => h3:fresh']],
    ['an outline level of body text', style('Part', named('Plan part') + outline(9)), []],
    [
      'a style built on one built on a heading',
      style('H', named('heading 1')) + style('A', basedOn('H')) + style('B', basedOn('A')),
      ['p.H => h1:fresh', 'p.A => h1:fresh', 'p.B => h1:fresh'],
    ],
    [
      'body text built on a heading',
      style('H', named('Heading 1')) + style('A', basedOn('H') + outline(9)),
      ['p.H => h1:fresh'],
    ],
    ['styles built on each other', style('A', basedOn('B')) + style('B', basedOn('A')), []],
    ['a style built on none that is there', style('A', basedOn('B')), []],
    ['a style of characters', style('H', named('heading 1'), 'character'), []],
    ['an id that no selector takes', style('1 (old)', named('heading 1')), []],
    ['no styles', '', []],
  ])('%s', (_case, xml, mappings) => {
    expect(headingMappings(xml)).toEqual(mappings);
  });
});
