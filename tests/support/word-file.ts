import { deflateRawSync } from 'node:zlib';

/** A file of an archive; `claimed` is the unpacked size the directory states instead of the true one. */
interface Packed {
  readonly content: string | Uint8Array;
  readonly claimed?: number;
  readonly flags?: number;
  readonly method?: number;
}

const record = (length: number, write: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.alloc(length);
  write(bytes);
  return bytes;
};

/** A zip archive of these files; checksums are left at 0. */
export function zipOf(files: Readonly<Record<string, Packed | string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, given] of Object.entries(files)) {
    const {
      content,
      claimed,
      flags = 0,
      method = 8,
    } = typeof given === 'string' ? { content: given } : given;
    const plain = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const label = Buffer.from(name);
    const local = record(30, (bytes) => {
      bytes.writeUInt32LE(0x04034b50, 0);
      bytes.writeUInt16LE(label.length, 26);
    });
    directory.push(
      record(46, (bytes) => {
        bytes.writeUInt32LE(0x02014b50, 0);
        bytes.writeUInt16LE(flags, 8);
        bytes.writeUInt16LE(method, 10);
        bytes.writeUInt32LE(packed.length, 20);
        bytes.writeUInt32LE(claimed ?? plain.length, 24);
        bytes.writeUInt16LE(label.length, 28);
        bytes.writeUInt32LE(at, 42);
      }),
      label,
    );
    parts.push(local, label, packed);
    at += local.length + label.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = record(22, (bytes) => {
    bytes.writeUInt32LE(0x06054b50, 0);
    bytes.writeUInt16LE(directory.length / 2, 10);
    bytes.writeUInt32LE(at, 16);
  });
  return Buffer.concat([...parts, list, end]);
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId9" Type="${RELATIONS}/hyperlink" Target="https://x.example/?a=1&amp;b=2" TargetMode="External"/></Relationships>`;
const STYLES = ['heading 1', 'heading 2', 'Title', 'toc 1', 'Placeholder Text']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')
  .replace(
    'w:type="paragraph" w:styleId="PlaceholderText"',
    'w:type="character" w:styleId="PlaceholderText"',
  );
const level = (at: number, format: string): string =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${[0, 1, 2, 3, 4, 5, 6].map((at) => level(at, 'bullet')).join('')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

const part = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
  `xmlns:r="${RELATIONS}" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${content}</w:${root}>`;

/** The files of a Word document with this content of its body. */
export const wordParts = (body: string): Record<string, Packed | string> => ({
  '[Content_Types].xml': TYPES,
  'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  'word/_rels/document.xml.rels': LINKS,
  'word/styles.xml': part('styles', STYLES),
  'word/numbering.xml': part('numbering', NUMBERING),
  'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${paragraph(run('a note'))}</w:footnote>`),
  'word/header1.xml': part('hdr', paragraph(run('a header'))),
});

/** A Word file with this content of its body, in Word's XML. */
export const wordFile = (body: string): Buffer => zipOf(wordParts(body));

export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, look = ''): string =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;

export const row = (cells: readonly string[], look = ''): string =>
  `<w:tr>${look && `<w:trPr>${look}</w:trPr>`}${cells.join('')}</w:tr>`;

export const cell = (text: string, look = ''): string =>
  `<w:tc>${look && `<w:tcPr>${look}</w:tcPr>`}${paragraph(run(text))}</w:tc>`;

export const table = (rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
