import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { Paragraph } from '../../../src/emulator/documents/paragraph.ts';
import { Desk } from './run.ts';

function withParagraph(html: string, script: (paragraph: Paragraph) => void): Desk {
  const desk = new Desk(documentFromHtml(html));
  desk.run((body) => {
    const [paragraph] = body.getParagraphs();
    if (paragraph) script(paragraph);
  });
  return desk;
}

function runs(desk: Desk): [string, object][] {
  const { elements } = desk.get('').json.body.content[1].paragraph;
  return elements.map(({ textRun }: { textRun: { content: string; textStyle: object } }) => [
    textRun.content,
    textRun.textStyle,
  ]);
}

describe('text', () => {
  it('is styled in part or whole', () => {
    const desk = withParagraph('<p>one two</p>', (paragraph) => {
      const text = paragraph.editAsText();
      text.setBold(4, 6, true).setItalic(true);
      expect([text.isBold(), text.isBold(4), text.isItalic()]).toEqual([null, true, true]);
    });
    expect(runs(desk)).toEqual([
      ['one ', { italic: true }],
      ['two', { bold: true, italic: true }],
      ['\n', {}],
    ]);
  });

  it('becomes a link, underlined and blue, and stops being one', () => {
    const desk = withParagraph('<p>see here</p>', (paragraph) => {
      const text = paragraph.editAsText().setLinkUrl(4, 7, 'https://x.example/a?b=c');
      expect([text.getLinkUrl(0), text.getLinkUrl(4), text.getLinkUrl()]).toEqual([
        null,
        'https://x.example/a?b=c',
        null,
      ]);
    });
    expect(runs(desk)[1]?.[1]).toMatchObject({ link: { url: 'https://x.example/a?b=c' }, underline: true });
    desk.run((body) => body.getParagraphs()[0]?.editAsText().setLinkUrl(null));
    expect(runs(desk)).toEqual([['see here\n', {}]]);
  });

  it('knows colours and sizes', () => {
    withParagraph('<p>abc</p>', (paragraph) => {
      const text = paragraph.editAsText().setForegroundColor('#0A0b0c').setFontSize(14);
      expect([text.getForegroundColor(), text.getFontSize(), text.getBackgroundColor()]).toEqual([
        '#0a0b0c',
        14,
        null,
      ]);
      expect(() => text.setForegroundColor('rouge')).toThrow('#rrggbb');
      expect(() => text.setBold('yes')).toThrow("don't match the method signature for Text.setBold");
      expect(() => text.setBold(1, true)).toThrow("don't match the method signature");
    });
  });

  it('takes text at an offset, in the look of what stands before', () => {
    const desk = withParagraph('<p><b>ab</b>cd</p>', (paragraph) => {
      paragraph.editAsText().insertText(2, 'X').insertText(0, 'Y').appendText('Z').deleteText(5, 5);
      expect(paragraph.getText()).toBe('YabXcZ');
      expect(() => paragraph.editAsText().insertText(9, 'x')).toThrow(
        'must be less than the content length (6)',
      );
    });
    expect(runs(desk)).toEqual([
      ['YabX', { bold: true }],
      ['cZ\n', {}],
    ]);
  });

  it('that was appended can be styled by itself, and carries no link on', () => {
    const desk = withParagraph('<p><a href="https://x.example">a</a></p>', (paragraph) => {
      paragraph.appendText(' b').setBold(true);
      paragraph.appendText(' c').setBold(false);
      expect(paragraph.getText()).toBe('a b c');
    });
    expect(runs(desk).map(([content]) => content)).toEqual(['a', ' b', ' c', '\n']);
    expect(runs(desk)[1]?.[1]).toEqual({ bold: true });
  });

  it('setText keeps the look of the first run', () => {
    const desk = withParagraph('<p><i>a</i>b</p>', (paragraph) => paragraph.setText('new'));
    expect(runs(desk)[0]).toEqual(['new', { italic: true }]);
    const cleared = withParagraph('<p>a</p>', (paragraph) => paragraph.setText(''));
    expect(runs(cleared)).toEqual([['\n', {}]]);
  });

  it('goes into an empty paragraph', () => {
    const desk = withParagraph('', (paragraph) => {
      expect(paragraph.getNumChildren()).toBe(0);
      paragraph.editAsText().insertText(0, 'first');
    });
    expect(desk.person().text()).toBe('first');
  });

  it('is found and replaced by pattern, across runs and in tables', () => {
    const desk = new Desk(documentFromHtml('<p>a {{<b>x</b>}} b</p><table><tr><td>{{x}}</td></tr></table>'));
    desk.run((body) => {
      const first = body.findText('\\{\\{x\\}\\}');
      expect([first?.getStartOffset(), first?.getEndOffsetInclusive(), first?.isPartial()]).toEqual([
        2,
        6,
        true,
      ]);
      const second = body.findText('\\{\\{x\\}\\}', first);
      expect(second?.getElement().getParent()?.getParent()?.getType().name()).toBe('TABLE_CELL');
      expect(body.findText('\\{\\{x\\}\\}', second)).toBeNull();
      expect(body.findText('(?i)A')?.getStartOffset()).toBe(0);
      body.replaceText('\\{\\{x\\}\\}', 'value');
      expect(body.getText()).toBe('a value b\nvalue\n');
    });
  });

  it.each(['(?=a)', '(?<!b)a', '(a)\\1', '[', ''])(
    'refuses the pattern %s, which Google cannot read',
    (pattern) => {
      withParagraph('<p>a</p>', (paragraph) => {
        expect(() => paragraph.findText(pattern)).toThrow(/Invalid regular expression|signature/);
      });
    },
  );

  it.each(['$1', 'a\nb'])('names a replacement it does not do: %j', (replacement) => {
    withParagraph('<p>a</p>', (paragraph) => {
      expect(() => paragraph.replaceText('a', replacement)).toThrow('is not emulated');
    });
  });
});

describe('what is no text', () => {
  it('is told by type and left out of getText', () => {
    const desk = new Desk(documentFromHtml('<table><tr><td>by </td></tr></table>'));
    desk.person().insertPersonChip([0, 0, 0], { name: 'Ana', email: 'ana@district.example' });
    desk.person().insertDropdownChip([0, 0, 0]);
    desk.run((body) => {
      const paragraph = body.getTables()[0]?.getCell(0, 0).getChild(0).asParagraph() as Paragraph;
      expect([0, 1, 2].map((index) => paragraph.getChild(index).getType().name())).toEqual([
        'TEXT',
        'PERSON',
        'UNSUPPORTED',
      ]);
      expect(paragraph.getText()).toBe('by');
    });
    const { elements } =
      desk.get('').json.body.content[2].table.tableRows[0].tableCells[0].content[0].paragraph;
    expect(elements[1].person.personProperties.name).toBe('Ana');
    expect(elements[2].textRun.content).toBe('\ue907\n');
  });
});
