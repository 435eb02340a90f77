export const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

/** From `first` to `thirty-first`, in full. */
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** 3 for `three`, `third`, `3` and `3rd`; undefined for a word that is none of them. */
export function placeInOrder(word: string): number | undefined {
  const small = word.toLowerCase();
  return Number.parseInt(word, 10) || ORDINALS.indexOf(small) + 1 || NUMBERS.indexOf(small) + 1 || undefined;
}
