import fc from 'fast-check';
import { documentFromDocx } from '../../../src/emulator/documents/docx-import.ts';
import { DOCX_LIMITS } from '../../../src/emulator/documents/docx-limits.ts';
import { DocxRefused } from '../../../src/emulator/documents/docx-refused.ts';
import { documentText } from '../../../src/emulator/documents/plain-text.ts';
import { cell, paragraph, row, run, table, wordFile, wordParts, zipOf } from '../../support/word-file.ts';
import { Desk } from './run.ts';

/** Milliseconds for what is large on purpose, on a busy machine. */
const SLOW = 60_000;

const textOf = async (body: string): Promise<string> =>
  documentText((await documentFromDocx(wordFile(body))).model);

// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes
const content = async (body: string): Promise<any[]> =>
  new Desk((await documentFromDocx(wordFile(body))).model).get('').json.body.content.slice(1);

const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const BY = 'w:id="1" w:author="Pat" w:date="2026-01-20T17:00:00Z"';
const inserted = (text: string): string => `<w:ins ${BY}>${run(text)}</w:ins>`;
const deleted = (text: string): string => `<w:del ${BY}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('documentFromDocx', () => {
  test.each([
    ['nothing', '', ''],
    ['paragraphs', paragraph(run('a')) + paragraph(run('b')), 'a\nb'],
    ['an empty paragraph', paragraph(run('a')) + paragraph('') + paragraph(run('b')), 'a\n\nb'],
    ['a line break', paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'), 'a\rb'],
    ['white space', paragraph(`${run(' a  b ')}<w:r><w:tab/></w:r>${run('c ')}`), ' a  b \tc '],
    ['what looks like HTML', paragraph(run('&lt;b&gt; &amp;amp;')), '<b> &amp;'],
    ['a page break', paragraph(`${run('a')}<w:r><w:br w:type="page"/></w:r>${run('b')}`), 'ab'],
    ['a check box', paragraph(checkBox(1) + checkBox(0)), '☒☐'],
    ['a text box, after its paragraph', paragraph(run('a') + textBox('b')), 'a\nb'],
    ['no table of contents', paragraph(run('1 Goals'), style('toc1')) + paragraph(run('a')), 'a'],
    ['no footnote', paragraph(`${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r>`), 'a'],
    ['no comment', paragraph(`${run('a')}<w:r><w:commentReference w:id="1"/></w:r>`), 'a'],
    [
      'no prompt of a field nobody filled in',
      paragraph(run('Click here', '<w:rStyle w:val="PlaceholderText"/>')),
      '',
    ],
    ['text of a field', paragraph(`<w:sdt><w:sdtContent>${run('Math')}</w:sdtContent></w:sdt>`), 'Math'],
  ])('reads %s', async (_case, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('keeps headings and the title as headings', async () => {
    const body = ['Title', 'heading1', 'heading2', 'Other']
      .map((id) => paragraph(run('x'), style(id)))
      .join('');
    const styles = (await content(body)).map((block) => block.paragraph.paragraphStyle.namedStyleType);
    expect(styles).toEqual(['HEADING_1', 'HEADING_1', 'HEADING_2', 'NORMAL_TEXT']);
  });

  test('keeps lists, numbered and nested, however deep', async () => {
    const body = [item(1, 0), item(1, 1), item(1, 6), item(2, 0)]
      .map((look) => paragraph(run('x'), look))
      .join('');
    const levels = (await content(body)).map(({ paragraph: { bullet } }) => bullet.nestingLevel ?? 0);
    expect(levels).toEqual([0, 1, 4, 0]);
  });

  test('makes a heading of a style that builds on one', async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>';
    const parts = { ...wordParts(paragraph(run('Part one'), style('Part'))), 'word/styles.xml': styles };
    const { model } = await documentFromDocx(zipOf(parts));
    const [, block] = new Desk(model).get('').json.body.content;
    expect(block.paragraph.paragraphStyle.namedStyleType).toBe('HEADING_2');
  });

  test('keeps bold, italic, underlining and links', async () => {
    const looks = run('a', '<w:b/>') + run('b', '<w:i/>') + run('c', '<w:u w:val="single"/>');
    const [block] = await content(paragraph(`${looks}<w:hyperlink r:id="rId9">${run('d')}</w:hyperlink>`));
    const styles = block.paragraph.elements.map(
      ({ textRun }: { textRun: { textStyle: object } }) => textRun.textStyle,
    );
    expect(styles.slice(0, 3)).toEqual([{ bold: true }, { italic: true }, { underline: true }]);
    expect(styles[3].link).toEqual({ url: 'https://x.example/?a=1&b=2' });
  });

  test('keeps merged cells, with a cell for every place', async () => {
    const body = table([
      row([cell('wide', '<w:gridSpan w:val="2"/>'), cell('tall', '<w:vMerge w:val="restart"/>')]),
      row([cell('a'), cell('b'), cell('', '<w:vMerge/>')]),
    ]);
    const [, block] = await content(body);
    const spans = block.table.tableRows.map(({ tableCells }: { tableCells: { tableCellStyle: object }[] }) =>
      tableCells.map(({ tableCellStyle }) => Object.values(tableCellStyle)),
    );
    expect(spans).toEqual([
      [
        [1, 2],
        [1, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  test.each([
    ['an insertion', paragraph(run('a') + inserted('b')), 'a'],
    ['a deletion', paragraph(run('a') + deleted('b')), 'ab'],
    ['an insertion deleted again', paragraph(`a<w:ins ${BY}>${deleted('b')}</w:ins>`), ''],
    [
      'a move',
      paragraph(`<w:moveFrom ${BY}>${run('a')}</w:moveFrom>`) +
        paragraph(`<w:moveTo ${BY}>${run('a')}</w:moveTo>`),
      'a\n',
    ],
    [
      'a paragraph split in two',
      paragraph(run('a'), `<w:rPr><w:ins ${BY}/></w:rPr>`) + paragraph(run('b')),
      'ab',
    ],
    [
      'two paragraphs joined',
      paragraph(run('a'), `<w:rPr><w:del ${BY}/></w:rPr>`) + paragraph(run('b')),
      'a\nb',
    ],
    ['a row added', table([row([cell('a')]), row([cell('b')], `<w:ins ${BY}/>`)]), '\na\n'],
    ['a row deleted', table([row([cell('a')]), row([cell('b')], `<w:del ${BY}/>`)]), '\na\nb\n'],
  ])('does not accept a tracked change: %s', async (_case, body, text) => {
    const { model, hasTrackedChanges } = await documentFromDocx(wordFile(body));
    expect([documentText(model), hasTrackedChanges]).toEqual([text, true]);
  });

  test('finds no tracked change in what only looks like one', async () => {
    const body = table([row([cell('a')])]).replace(
      '<w:tr>',
      '<w:tblPr><w:tblBorders><w:insideH/></w:tblBorders></w:tblPr><w:tr>',
    );
    expect((await documentFromDocx(wordFile(body))).hasTrackedChanges).toBe(false);
  });
});

function checkBox(checked: number): string {
  return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('o')}</w:sdtContent></w:sdt>`;
}

function textBox(text: string): string {
  return `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await documentFromDocx(bytes);
    return 'read';
  } catch (error) {
    return error instanceof DocxRefused ? error.code : `threw ${error}`;
  }
};

const GOOD = wordParts(paragraph(run('a')));
const DOCUMENT = 'word/document.xml';
const compound = (inside: string): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from(inside, 'utf16le')]);

describe('documentFromDocx refuses', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted'],
    ['an archive with a password', zipOf({ ...GOOD, [DOCUMENT]: { content: 'x', flags: 1 } }), 'encrypted'],
    ['.doc', compound('WordDocument'), 'oldWord'],
    ['.rtf', Buffer.from('{\\rtf1 a plan}'), 'oldWord'],
    [
      '.odt',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'openDocument',
    ],
    ['.pdf', Buffer.from('%PDF-1.7'), 'notWord'],
    ['text', Buffer.from('a plan'), 'notWord'],
    ['an archive of something else', zipOf({ 'plan.txt': 'a plan' }), 'notWord'],
    [
      '.xlsx',
      zipOf({ '[Content_Types].xml': '<Types>spreadsheetml.sheet.main</Types>', 'xl/workbook.xml': '<a/>' }),
      'notWord',
    ],
    ['an archive cut short', zipOf(GOOD).subarray(0, 400), 'damaged'],
    [
      'a file without its document',
      zipOf({ '[Content_Types].xml': GOOD['[Content_Types].xml'] ?? '' }),
      'damaged',
    ],
    ['XML cut short', zipOf({ ...GOOD, [DOCUMENT]: '<w:document><w:body>' }), 'damaged'],
    [
      'a packing that is not known',
      zipOf({ ...GOOD, [DOCUMENT]: { content: 'x'.repeat(9), method: 12 } }),
      'damaged',
    ],
    [
      'tables nested beyond measure',
      wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(40)}${paragraph('')}${'</w:tc></w:tr></w:tbl>'.repeat(40)}`),
      'tooLarge',
    ],
    [
      'elements nested beyond measure',
      wordFile('<w:smartTag>'.repeat(20_000) + '</w:smartTag>'.repeat(20_000)),
      'damaged',
    ],
    [
      'more text than a Doc holds',
      wordFile(paragraph(run('a'.repeat(DOCX_LIMITS.characters + 1)))),
      'tooLarge',
    ],
    ['more elements than a plan has', wordFile('<w:p/>'.repeat(DOCX_LIMITS.elements)), 'tooLarge'],
    ['a tag beyond measure', wordFile(`<w:p w:a="${'a'.repeat(70_000)}"/>`), 'damaged'],
    [
      'a size beyond measure',
      zipOf({ ...GOOD, [DOCUMENT]: { content: 'x', claimed: 4_000_000_000 } }),
      'tooLarge',
    ],
    [
      'more inside than it says',
      zipOf({ ...GOOD, [DOCUMENT]: { content: Buffer.alloc(100_000_000), claimed: 1000 } }),
      'damaged',
    ],
    [
      'a file beyond the limit',
      Buffer.concat([Buffer.from('PK'), Buffer.alloc(DOCX_LIMITS.bytes)]),
      'tooLarge',
    ],
    [
      'a table that grows beyond measure',
      wordFile(
        table([
          row(Array.from({ length: 400 }, () => cell('', '<w:gridSpan w:val="999999999"/>'))),
          ...Array.from({ length: 20 }, () => row([cell('')])),
        ]),
      ),
      'tooLarge',
    ],
  ])(
    '%s',
    async (_case, bytes, code) => {
      expect(await refusal(bytes)).toBe(code);
    },
    SLOW,
  );

  test('what expands itself by its own definitions', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><w:document>&c;</w:document>';
    expect(await refusal(zipOf({ ...GOOD, [DOCUMENT]: xml }))).not.toMatch(/threw/);
  });

  const whole = wordFile(
    paragraph(run('A plan'), style('heading1')) +
      paragraph(run('a'), item(1, 0)) +
      table([row([cell('a'), cell('b')])]),
  );

  test(
    'or reads any bytes, and throws nothing else',
    async () => {
      const edit = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { maxLength: 12 }), fc.nat(whole.length), async (edits, cut) => {
          const bytes = Buffer.from(cut % 3 === 0 ? whole.subarray(0, cut) : whole);
          for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
          expect(await refusal(bytes)).not.toMatch(/threw/);
        }),
        { numRuns: 200 },
      );
    },
    SLOW,
  );

  test(
    'or reads any XML, and throws nothing else',
    async () => {
      const body =
        paragraph(run('A plan'), style('heading1') + item(1, 3)) +
        table([row([cell('a', '<w:gridSpan w:val="2"/><w:vMerge/>')])]);
      const edit = fc.tuple(
        fc.nat(body.length),
        fc.constantFrom('', '<w:tc>', '</w:tc>', '"', '-1', 'NaN', '<w:p/>', '<w:tr/>'),
        fc.nat(9),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
          const changed = edits.reduce(
            (text, [at, put, gone]) => text.slice(0, at) + put + text.slice(at + gone),
            body,
          );
          expect(await refusal(wordFile(changed))).not.toMatch(/threw/);
        }),
        { numRuns: 100 },
      );
    },
    SLOW,
  );
});
