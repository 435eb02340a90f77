import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import { documentText } from '../../../src/emulator/documents/plain-text.ts';
import { Desk, textRuns } from './run.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes
const content = (html: string): any[] => new Desk(documentFromHtml(html)).get('').json.body.content;

describe('documentFromHtml', () => {
  it.each([
    ['nothing', '', ''],
    ['headings and paragraphs', '<h1>a</h1><p>b</p>', 'a\nb'],
    ['white space between and inside', '\n<p> a\n  b </p>\n<p>c</p>\n', 'a b\nc'],
    ['space between inline tags', '<p>a <b>b</b> <i>c</i></p>', 'a b c'],
    ['text outside of a paragraph', 'a<p>b</p>c', 'a\nb\nc'],
    ['an empty paragraph', '<p>a</p><p></p><p>b</p>', 'a\n\nb'],
    ['a line break', '<p>a<br> b</p>', 'a\rb'],
    ['unknown tags', '<article>a<custom-tag>b</custom-tag></article>', 'ab'],
    ['what no reader sees', '<head><title>t</title></head><style>s</style><script>x</script>a', 'a'],
    ['entities', '<p>&lt;b&gt; &amp; &#39;</p>', "<b> & '"],
    ['a list', '<ul><li>a</li><li><p>b</p></li></ul>', 'a\nb'],
    ['a table, with a paragraph on either side', '<table><tr><td>a<td>b</table>', '\na\nb\n'],
    ['two tables', '<table><tr><td>a</table><table><tr><td>b</table>', '\na\n\nb\n'],
    ['a cell of two paragraphs', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', '\na\nb\n'],
  ])('reads %s', (_case, html, text) => {
    expect(documentText(documentFromHtml(html))).toBe(text);
  });

  it('keeps levels of headings', () => {
    const styles = content('<h1>1</h1><h2>2</h2><h6>6</h6><p>p</p>').slice(1);
    expect(styles.map(({ paragraph }) => paragraph.paragraphStyle.namedStyleType)).toEqual([
      'HEADING_1',
      'HEADING_2',
      'HEADING_6',
      'NORMAL_TEXT',
    ]);
  });

  it('keeps widths of columns and the type size, where they are in points', () => {
    const [, , { table }] = content(
      '<table><tr><th style="width: 96pt; font-size: 9pt">a</th><td style="width:40px">b</td></tr></table>',
    );
    expect(table.tableStyle.tableColumnProperties).toEqual([
      { widthType: 'FIXED_WIDTH', width: { magnitude: 96, unit: 'PT' } },
      { widthType: 'EVENLY_DISTRIBUTED' },
    ]);
    const [cell, other] = table.tableRows[0].tableCells.map(
      (each: { content: { paragraph: { elements: unknown[] } }[] }) => each.content[0]?.paragraph.elements[0],
    );
    expect(cell).toMatchObject({ textRun: { textStyle: { fontSize: { magnitude: 9, unit: 'PT' } } } });
    expect(JSON.stringify(other)).not.toContain('fontSize');
  });

  it('keeps bold, italic and links, nested', () => {
    const [, paragraph] = content('<p><b>a<em>b</em></b><a href="https://x.example/?a=1&amp;b=2">c</a></p>');
    const styles = paragraph.paragraph.elements.map(
      ({ textRun }: { textRun: { textStyle: object } }) => textRun.textStyle,
    );
    expect(styles.slice(0, 2)).toEqual([{ bold: true }, { bold: true, italic: true }]);
    expect(styles[2].link).toEqual({ url: 'https://x.example/?a=1&b=2' });
  });

  it('nests lists, each outermost one its own', () => {
    const blocks = content('<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><ul><li>d</li></ul>');
    const bullets = blocks.slice(1, 5).map(({ paragraph }) => paragraph.bullet);
    expect(bullets).toEqual([
      { listId: 'kix.list1' },
      { listId: 'kix.list1', nestingLevel: 1 },
      { listId: 'kix.list1' },
      { listId: 'kix.list2' },
    ]);
  });

  it('gives every place of a merged cell a cell, and fills short rows', () => {
    const html =
      '<table><thead><tr><th colspan="2">H</th><th rowspan="2">S</th></tr></thead>' +
      '<tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>';
    const { table } = content(html)[2];
    expect(table.columns).toBe(3);
    const spans = table.tableRows.map(({ tableCells }: { tableCells: { tableCellStyle: object }[] }) =>
      tableCells.map((cell) => [textRuns(cell)[0]?.text, cell.tableCellStyle]),
    );
    const one = { rowSpan: 1, columnSpan: 1 };
    expect(spans).toEqual([
      [
        ['H', { rowSpan: 1, columnSpan: 2 }],
        ['\n', one],
        ['S', { rowSpan: 2, columnSpan: 1 }],
      ],
      [
        ['a\n', one],
        ['b\n', one],
        ['\n', one],
      ],
      [
        ['c\n', one],
        ['\n', one],
        ['\n', one],
      ],
    ]);
  });
});
