import { readyForHtml, STYLE_MAP } from './docx-html.ts';
import { DOCX_LIMITS, elementsOf } from './docx-limits.ts';
import { DocxRefused } from './docx-refused.ts';
import { restoreStandIns } from './docx-stand-ins.ts';
import { headingMappings } from './docx-styles.ts';
import { documentFromHtml } from './html-import.ts';
import { allTabs, type DocumentModel, paragraphsOf } from './model.ts';
import { textOfRuns } from './runs.ts';
import { ZipParts } from './zip-parts.ts';

/** A Word file as a document. */
export interface DocxDocument {
  readonly model: DocumentModel;
  /** True when there are insertions, deletions or moves in the file that nobody has accepted yet. */
  readonly hasTrackedChanges: boolean;
}

/**
 * The document Google Docs makes of a Word file (.docx): headings, paragraphs, lists, tables with merged cells, links,
 * bold, italic, underlining and line breaks. Tracked changes are not accepted: what they insert is left out, what they
 * delete stays, as suggestions are in a Doc. Headers, footers, footnotes, comments, pictures and tables of contents are
 * left out. Throws `DocxRefused` for everything else, whatever the bytes. Unverified against a real conversion.
 */
export async function documentFromDocx(bytes: Uint8Array): Promise<DocxDocument> {
  refuseOtherKinds(bytes);
  try {
    return await converted(new ZipParts(bytes, DOCX_LIMITS.unpackedBytes));
  } catch (error) {
    throw error instanceof DocxRefused ? error : new DocxRefused('damaged');
  }
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

/** Old Word files, and new ones with a password, lie in Microsoft's compound file. */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0';
const PASSWORD_PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxRefused('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new DocxRefused(Buffer.from(bytes).includes(PASSWORD_PROTECTED) ? 'encrypted' : 'oldWord');
  }
  if (startsWith(bytes, '{\\rtf')) throw new DocxRefused('oldWord');
  if (!startsWith(bytes, 'PK')) throw new DocxRefused('notWord');
  if (bytes.length > DOCX_LIMITS.bytes) throw new DocxRefused('tooLarge');
}

async function converted(zip: ZipParts): Promise<DocxDocument> {
  refuseOtherArchives(zip);
  // Read when it is needed: most commands and tests never see a Word file.
  const { default: mammoth } = await import('mammoth');
  const file = new WordParts(zip);
  const { value: html } = await mammoth.convertToHtml(
    // mammoth takes an unpacked file too, though its types do not say so (lib/unzip.js).
    { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
    {
      styleMap: [...STYLE_MAP, ...headingMappings(stylesOf(zip))],
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      transformDocument: readyForHtml,
    },
  );
  const model = documentFromHtml(html);
  restoreStandIns(model);
  if (charactersOf(model) > DOCX_LIMITS.characters) throw new DocxRefused('tooLarge');
  return { model, hasTrackedChanges: file.hasTrackedChanges };
}

const STYLES = 'word/styles.xml';

function stylesOf(zip: ZipParts): string {
  if (!zip.has(STYLES)) return '';
  const xml = zip.read(STYLES);
  return elementsOf(xml) > DOCX_LIMITS.elements ? '' : xml.toString('utf8');
}

const TYPES = '[Content_Types].xml';
const WORD_TYPES = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)/;

function refuseOtherArchives(zip: ZipParts): void {
  if (zip.has('content.xml') && zip.has('mimetype')) throw new DocxRefused('openDocument');
  if (!zip.has(TYPES) || !WORD_TYPES.test(zip.read(TYPES).toString('utf8'))) throw new DocxRefused('notWord');
}

/** Opening and closing tags of tracked changes, wherever they stand: around text, in a paragraph's mark, in a row. */
const TRACKED = /<(\/?)w:(ins|del|moveFrom|moveTo)(?=[\s/>])/g;
const OPPOSITE: Readonly<Record<string, string>> = {
  ins: 'del',
  del: 'ins',
  moveFrom: 'moveTo',
  moveTo: 'moveFrom',
};
const NOT_BODY = /(?:footnotes|endnotes|comments)[^/]*\.xml$/;

/** The unpacked file as mammoth reads it. mammoth accepts every tracked change; turned round, it rejects them. */
class WordParts {
  readonly #zip: ZipParts;
  #elements = 0;
  hasTrackedChanges = false;

  constructor(zip: ZipParts) {
    this.#zip = zip;
  }

  exists(name: string): boolean {
    return this.#zip.has(name) && !NOT_BODY.test(name);
  }

  async read(name: string): Promise<string> {
    const xml = this.#zip.read(name);
    this.#elements += elementsOf(xml);
    if (this.#elements > DOCX_LIMITS.elements) throw new DocxRefused('tooLarge');
    return xml
      .toString('utf8')
      .replace(TRACKED, (_tag, closes: string, kind: string) => {
        this.hasTrackedChanges = true;
        return `<${closes}w:${OPPOSITE[kind]}`;
      })
      .replace(/<(\/?)w:delText(?=[\s/>])/g, '<$1w:t')
      .replace(/<(\/?)w:delInstrText(?=[\s/>])/g, '<$1w:instrText');
  }
}

function charactersOf(model: DocumentModel): number {
  const inlines = allTabs(model.tabs).flatMap(({ body }) =>
    paragraphsOf(body).flatMap((each) => each.inlines),
  );
  return inlines.reduce(
    (total, inline) => total + (inline.kind === 'text' ? textOfRuns(inline.runs).length : inline.length),
    0,
  );
}
