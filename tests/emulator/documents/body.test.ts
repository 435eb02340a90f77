import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import { NotEmulated } from '../../../src/emulator/execution.ts';
import { Desk } from './run.ts';

const of = (html: string): Desk => new Desk(documentFromHtml(html));

describe('a blank document', () => {
  it('has one empty paragraph; the section break is no child', () => {
    new Desk().run((body) => {
      expect(body.getNumChildren()).toBe(1);
      expect([body.getText(), body.getChild(0).getType().name()]).toEqual(['', 'PARAGRAPH']);
    });
  });

  it('keeps that paragraph before what is appended', () => {
    new Desk().run((body, _doc, app) => {
      body.appendParagraph('First').setHeading(app.ParagraphHeading.HEADING1);
      body.appendTable([
        ['R1C1', 'R1C2'],
        ['R2C1', 'R2C2'],
      ]);
      body.appendListItem('Item');
      expect(body.getText()).toBe('\nFirst\nR1C1\nR1C2\nR2C1\nR2C2\n\nItem');
    });
  });
});

describe('appendTable', () => {
  it('adds an empty paragraph after the table', () => {
    new Desk().run((body) => {
      const table = body.appendTable([['a']]);
      expect(body.getNumChildren()).toBe(3);
      expect(table.getNextSibling()?.getType().name()).toBe('PARAGRAPH');
      expect(table.isAtDocumentEnd()).toBe(false);
      expect(body.getChild(2).isAtDocumentEnd()).toBe(true);
    });
  });

  it('takes a copy, never a table that stands in the document', () => {
    const desk = of('<table><tr><td>a</td></tr></table>');
    desk.run((body) => {
      const [table] = body.getTables();
      expect(() => body.appendTable(table)).toThrow('Element must be detached.');
      const copy = table?.copy();
      expect(copy?.getParent()).toBeNull();
      body.appendTable(copy).getCell(0, 0).setText('b');
      expect(() => body.appendTable(copy)).toThrow('Element must be detached.');
    });
    expect(desk.person().tables()).toEqual([[['a']], [['b']]]);
  });

  it.each([
    ['numbers', [[1, 2]]],
    ['one row', ['a', 'b']],
    ['a text', 'a'],
  ])('does not take %s', (_case, cells) => {
    new Desk().run((body) => {
      expect(() => body.appendTable(cells)).toThrow("don't match the method signature for Body.insertTable");
    });
  });

  it.each([
    ['a line break', [['a\nb']]],
    ['no rows', []],
    ['an empty row', [[]]],
    ['nothing', undefined],
  ])('says that %s is not emulated', (_case, cells) => {
    new Desk().run((body) => expect(() => body.appendTable(cells)).toThrow(NotEmulated));
  });
});

describe('insertTable', () => {
  it('goes between two paragraphs and adds none', () => {
    of('<p>a</p><p>b</p>').run((body) => {
      body.insertTable(1, [['x']]);
      expect(body.getText()).toBe('a\nx\nb');
    });
  });

  it.each([0, 2])('has no table without a paragraph on either side: at %d', (index) => {
    of('<p>a</p><table><tr><td>x</td></tr></table><p>b</p>').run((body) => {
      expect(() => body.insertTable(index, [['y']])).toThrow('A table without a paragraph');
      expect(body.getNumChildren()).toBe(3);
    });
  });
});

describe('removing', () => {
  it('is refused for the last paragraph', () => {
    of('<p>a</p><p>b</p>').run((body) => {
      const last = body.getChild(1);
      const message = "Can't remove the last paragraph in a document section.";
      expect(() => last.removeFromParent()).toThrow(message);
      expect(() => body.removeChild(last)).toThrow(message);
      body.removeChild(body.getChild(0));
      expect(() => body.getChild(0).removeFromParent()).toThrow(message);
      expect(body.getText()).toBe('b');
    });
  });

  it('is not done to the paragraph a table needs', () => {
    of('<p>a</p><table><tr><td>x</td></tr></table><p>b</p><p>c</p>').run((body) => {
      expect(() => body.getChild(0).removeFromParent()).toThrow(NotEmulated);
      body.getTables()[0]?.removeFromParent();
      body.getChild(0).removeFromParent();
      expect(body.getText()).toBe('b\nc');
    });
  });

  it('leaves one empty paragraph with clear', () => {
    const desk = of('<p>a</p><table><tr><td>x</td></tr></table>');
    desk.run((body) => body.clear());
    expect(desk.person().text()).toBe('');
    expect(desk.get('').json.body.content).toHaveLength(2);
  });

  it('takes only children', () => {
    of('<table><tr><td>x</td></tr></table>').run((body) => {
      const cell = body.getTables()[0]?.getCell(0, 0);
      expect(() => body.removeChild(cell?.getChild(0))).toThrow("don't match the method signature");
    });
  });
});

describe('paragraphs', () => {
  it('are inserted at a child index, no further than the end', () => {
    of('<p>a</p><p>c</p>').run((body) => {
      body.insertParagraph(1, 'b');
      body.insertParagraph(3, 'd');
      expect(body.getText()).toBe('a\nb\nc\nd');
      expect(() => body.insertParagraph(9, 'x')).toThrow(
        'Child index (9) must be less than or equal to the number of child elements (4).',
      );
      expect(() => body.getChild(4)).toThrow('must be less than the number of child elements (4)');
    });
  });

  it('go in again as copies, with their style', () => {
    of('<h2>a <b>b</b></h2>').run((body, _doc, app) => {
      const [first] = body.getParagraphs();
      expect(() => body.appendParagraph(first)).toThrow('Element must be detached.');
      const copy = body.appendParagraph(first?.copy());
      expect(copy.getHeading()).toBe(app.ParagraphHeading.HEADING2);
      expect(copy.editAsText().isBold(2)).toBe(true);
    });
  });

  it('know their heading, and change it', () => {
    const desk = of('<h1>a</h1><p>b</p>');
    desk.run((body, _doc, app) => {
      const [first, second] = body.getParagraphs();
      expect(first?.getHeading()).toBe(app.ParagraphHeading.HEADING1);
      first?.setHeading(app.ParagraphHeading.NORMAL);
      second?.setHeading(app.ParagraphHeading.TITLE);
      expect(() => second?.setHeading('HEADING1')).toThrow("don't match the method signature");
    });
    const styles = desk.get('').json.body.content.slice(1);
    expect(
      styles.map(
        (block: { paragraph: { paragraphStyle: { namedStyleType: string } } }) =>
          block.paragraph.paragraphStyle.namedStyleType,
      ),
    ).toEqual(['NORMAL_TEXT', 'TITLE']);
  });

  it('align, and take attributes by name', () => {
    of('<p>abc</p>').run((body, _doc, app) => {
      const [paragraph] = body.getParagraphs();
      paragraph?.setAttributes({
        BOLD: true,
        HEADING: app.ParagraphHeading.HEADING3,
        HORIZONTAL_ALIGNMENT: app.HorizontalAlignment.RIGHT,
      });
      expect(paragraph?.getAlignment()).toBe(app.HorizontalAlignment.RIGHT);
      expect(paragraph?.getHeading()).toBe(app.ParagraphHeading.HEADING3);
      expect(paragraph?.editAsText().isBold()).toBe(true);
      expect(() => paragraph?.setAttributes({ LINE_SPACING: 2 })).toThrow(
        'LINE_SPACING of a paragraph is not emulated',
      );
    });
  });

  it('find their neighbours', () => {
    of('<p>a</p><p>b</p>').run((body) => {
      const [first, second] = body.getParagraphs();
      expect(body.getChildIndex(first?.getNextSibling())).toBe(1);
      expect(second?.getNextSibling()).toBeNull();
      expect(first?.getPreviousSibling()).toBeNull();
      expect(first?.getParent()?.getType().name()).toBe('BODY_SECTION');
      expect(first?.asParagraph()).toBe(first);
      expect(() => first?.asTable()).toThrow("PARAGRAPH can't be cast to TABLE");
    });
  });
});

describe('list items', () => {
  it('follow the list before them, or start a numbered one', () => {
    const desk = new Desk();
    desk.run((body, _doc, app) => {
      const first = body.appendListItem('a');
      const second = body.appendListItem('b').setNestingLevel(1);
      expect(second.getListId()).toBe(first.getListId());
      expect(first.getGlyphType()).toBe(app.GlyphType.NUMBER);
      first.setGlyphType(app.GlyphType.SQUARE_BULLET);
      body.appendParagraph('between');
      expect(body.appendListItem('c').getListId()).not.toBe(first.getListId());
      expect(body.getListItems().map((item) => [item.getText(), item.getNestingLevel()])).toEqual([
        ['a', 0],
        ['b', 1],
        ['c', 0],
      ]);
    });
    desk.run((body, _doc, app) => {
      expect(body.getListItems()[0]?.getGlyphType()).toBe(app.GlyphType.SQUARE_BULLET);
    });
  });
});

describe('breaks', () => {
  it('stand in a paragraph without text', () => {
    new Desk().run((body) => {
      const pageBreak = body.appendPageBreak();
      const paragraph = body.getParagraphs()[1];
      expect(pageBreak.getType().name()).toBe('PAGE_BREAK');
      expect([paragraph?.getText(), paragraph?.getNumChildren()]).toEqual(['', 1]);
      pageBreak.removeFromParent();
      expect(paragraph?.getNumChildren()).toBe(0);
    });
  });
});
