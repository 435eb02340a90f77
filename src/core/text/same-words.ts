/** Whether two texts differ in nothing but spaces and line ends, which come out differently from Google's two services. */
export const sameWords = (one: string, other: string): boolean => words(one) === words(other);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
