import type { DateMention } from '../dates/date-mention.ts';
import type { Quantity } from '../quantities.ts';
import { contains, type Range } from '../span.ts';

/**
 * A sentence as cue patterns see it: small letters, single spaces, every number as `#`, every time as `@`, time already past as
 * `@past`. What stands left and right of a place decides what the place means.
 */
export interface Frame {
  /** From the start of the sentence to `place`. */
  readonly left: (place: Range) => string;
  /** From the end of `place` to the end of the sentence. */
  readonly right: (place: Range) => string;
  readonly whole: string;
}

type Mark = Range & { readonly sign: string };

export function frameOf(
  plain: string,
  sentence: Range,
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): Frame {
  const marks: readonly Mark[] = [
    ...quantities.filter(({ kind }) => kind !== 'grade').map(({ start, end }) => ({ start, end, sign: '#' })),
    ...dates.map(({ start, end, manner }) => ({ start, end, sign: manner === 'past' ? '@past' : '@' })),
  ]
    .filter((mark) => contains(sentence, mark))
    .sort((a, b) => a.start - b.start);
  const { whole, places } = draw(plain, sentence, marks);
  const placeOf = (at: number): number => places[at - sentence.start] ?? whole.length;
  return {
    left: ({ start }) => whole.slice(0, placeOf(start)),
    right: ({ end }) => whole.slice(placeOf(end)),
    whole,
  };
}

/** The drawn sentence, and for each of its characters where it went. */
function draw(
  plain: string,
  sentence: Range,
  marks: readonly Mark[],
): { readonly whole: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let whole = '';
  const drawText = (from: number, to: number): void => {
    for (const sign of plain.slice(from, to).split('')) {
      places.push(whole.length);
      const letter = MARKS.test(sign) ? ' ' : sign.toLowerCase();
      if (letter !== ' ' || !whole.endsWith(' ')) whole += letter;
    }
  };
  let at = sentence.start;
  for (const { start, end, sign } of marks) {
    if (start < at) continue;
    drawText(at, start);
    for (let inside = start; inside < end; inside += 1) places.push(whole.length);
    whole += sign;
    at = end;
  }
  drawText(at, sentence.end);
  return { whole, places };
}

/** Signs that would be taken for marks, and the end of a line. */
const MARKS = /[#@\n]/;
