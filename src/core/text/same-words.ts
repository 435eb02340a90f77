/** Whether two texts differ in nothing but spaces and line ends, which come out differently from Google's two services. */
export const sameWords = (one: string, other: string): boolean => oneLine(one) === oneLine(other);

/** A text on one line, with one space between words. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same without regard to capitals, as names that people type are compared. */
export const folded = (text: string): string => oneLine(text).toLowerCase();
