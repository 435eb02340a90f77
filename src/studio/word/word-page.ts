import type { ISectionPropertiesOptions } from 'docx';

/** Word measures in twentieths of a point. */
export const TWIPS = 20;

/** Paper and margins for Word, and how wide a line of text is, in twentieths of a point. */
export interface WordPage {
  readonly settings: NonNullable<ISectionPropertiesOptions['page']>;
  readonly textWidth: number;
}

/** US letter with margins of an inch, as Google's documents begin, in points. */
const LETTER = { width: 612, height: 792 };
const MARGIN = 72;
const NARROWEST_TEXT = 72;

/** The page of a document by its `documentStyle`, as the Docs API writes it; US letter for what it does not say. */
export function pageOf(documentStyle: unknown): WordPage {
  const points = (path: readonly string[], usual: number): number =>
    pointsOf(
      path.reduce<unknown>(
        (part, name) => (part as Record<string, unknown> | undefined)?.[name],
        documentStyle,
      ),
      usual,
    );
  const width = points(['pageSize', 'width'], LETTER.width);
  const height = points(['pageSize', 'height'], LETTER.height);
  const [left, right] = [points(['marginLeft'], MARGIN), points(['marginRight'], MARGIN)];
  const [top, bottom] = [points(['marginTop'], MARGIN), points(['marginBottom'], MARGIN)];
  const twips = (length: number): number => Math.round(length * TWIPS);
  return {
    settings: {
      size: { width: twips(width), height: twips(height) },
      margin: { left: twips(left), right: twips(right), top: twips(top), bottom: twips(bottom) },
    },
    textWidth: twips(Math.max(width - left - right, NARROWEST_TEXT)),
  };
}

/** A length of the Docs API in points; `usual` for anything else. */
export function pointsOf(length: unknown, usual: number): number {
  const { magnitude } = (length ?? {}) as { magnitude?: unknown };
  return typeof magnitude === 'number' && magnitude > 0 ? magnitude : usual;
}
