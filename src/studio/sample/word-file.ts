import { Document, Packer, Paragraph } from 'docx';

/** A plain Word file of these paragraphs. */
export const wordFile = (paragraphs: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));
