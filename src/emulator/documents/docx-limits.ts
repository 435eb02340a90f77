import { DocxRefused } from './docx-refused.ts';

/**
 * What is taken: 50 MB of file and 1.02 million characters, as Google does when it makes a Doc of a Word file
 * (https://support.google.com/drive/answer/37603); once unpacked, 32 MB of XML with 500,000 elements, which is several
 * times a plan of 200 pages and about what the memory of a small computer holds.
 */
export const DOCX_LIMITS = {
  bytes: 50_000_000,
  characters: 1_020_000,
  unpackedBytes: 32_000_000,
  elements: 500_000,
};

/** Word's longest tags, which declare its name spaces, have a few thousand. */
const LONGEST_TAG = 64_000;
const SLASH = 0x2f;

/** Counts the elements of XML, closing tags aside. Throws `DocxRefused` for a tag beyond all measure. */
export function elementsOf(xml: Buffer): number {
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml[at + 1] === SLASH) continue;
    elements += 1;
    const closing = xml.indexOf('>', at);
    const end = closing < 0 ? xml.length : closing;
    if (end - at > LONGEST_TAG) throw new DocxRefused('damaged');
    at = end;
  }
  return elements;
}
