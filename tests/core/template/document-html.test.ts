import fc from 'fast-check';
import { htmlOfOutline } from '../../../src/core/template/document-html.ts';
import type { OutlineSection } from '../../../src/core/template/outline.ts';

const paragraph = (text: string, headingLevel = 0, guidance = false) =>
  ({ kind: 'paragraph', text, headingLevel, guidance }) as const;
const html = (...blocks: OutlineSection['blocks']) => htmlOfOutline('T', [{ heading: 'H', blocks }]);
const body = (...blocks: OutlineSection['blocks']) =>
  /<body>\n([\s\S]*)\n<\/body>/.exec(html(...blocks))?.[1];

const TAGS = /<[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What a browser shows in the cells: all tags gone, breaks as line feeds, each entity read once. */
const shownIn = (page: string): readonly string[] =>
  Array.from(page.matchAll(/<td>([\s\S]*?)<\/td>/g), ([, cell = '']) =>
    cell
      .replace(/<br>/g, '\n')
      .replace(TAGS, '')
      .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? '?'),
  );

describe('htmlOfOutline', () => {
  test('writes headings, paragraphs and guidance', () => {
    expect(
      body(paragraph('One', 1), paragraph('Two', 3), paragraph('text'), paragraph('hint', 0, true)),
    ).toBe('<h1>One</h1>\n<h3>Two</h3>\n<p>text</p>\n<p><i>hint</i></p>');
  });

  test('marks the header row of a list and the label column of a labels table', () => {
    const rows = [
      ['a', 'b'],
      ['c', ''],
    ];
    expect(body({ kind: 'table', shape: 'list', rows })).toBe(
      '<table border="1">\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td></td></tr>\n</table>',
    );
    expect(body({ kind: 'table', shape: 'labels', rows })).toContain('<tr><th>c</th><td></td></tr>');
  });

  test('gives columns their width, and the headings of a list with widths a small size', () => {
    const rows = [
      ['a', 'b'],
      ['c', ''],
    ];
    expect(body({ kind: 'table', shape: 'list', rows, widths: [150, 318] })).toContain(
      '<tr><th style="width: 150pt; font-size: 9pt">a</th><th style="width: 318pt; font-size: 9pt">b</th></tr>\n<tr><td>c</td><td></td></tr>',
    );
    expect(body({ kind: 'table', shape: 'labels', rows, widths: [150, 318] })).toContain(
      '<tr><th style="width: 150pt">a</th><td style="width: 318pt">b</td></tr>',
    );
  });

  test('any text is shown as it went in, and makes no tag of its own', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</td></table>',
        '&amp;lt;',
        '"x" \'y\'',
        'a\nb',
        '3-5',
        '👩‍🏫',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const table = {
          kind: 'table',
          shape: 'list',
          rows: [['h'], ...texts.map((value) => [value])],
        } as const;
        const page = html(table);
        expect(shownIn(page)).toStrictEqual(texts);
        const tags = new Set(page.match(TAGS));
        expect(
          [...tags].filter(
            (tag) =>
              !/^<\/?(!DOCTYPE html|html|head|meta charset="utf-8"|title|body|table|table border="1"|tr|th|td|br)>$/.test(
                tag,
              ),
          ),
        ).toStrictEqual([]);
      }),
    );
  });

  test('the title is escaped too', () => {
    expect(htmlOfOutline('a</title><b>', [])).toContain('<title>a&lt;/title&gt;&lt;b&gt;</title>');
  });
});
