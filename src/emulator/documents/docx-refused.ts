/**
 * Why a file is not read as a Word file. `oldWord`: .doc or RTF; `notWord`: no Word file of any kind; `tooLarge`: more
 * than `DOCX_LIMITS` allow, packed or unpacked; `damaged`: a Word file, but incomplete or not as Word writes it.
 */
export type DocxRefusal =
  | 'empty'
  | 'encrypted'
  | 'oldWord'
  | 'openDocument'
  | 'notWord'
  | 'tooLarge'
  | 'damaged';

/** The only error that reading a Word file throws. */
export class DocxRefused extends Error {
  readonly code: DocxRefusal;

  constructor(code: DocxRefusal) {
    super(`Not read as a Word file: ${code}`);
    this.code = code;
  }
}
