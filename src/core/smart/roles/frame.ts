import type { DateMention } from '../dates/date-mention.ts';
import type { Quantity } from '../quantities.ts';
import type { Range } from '../span.ts';

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
  ].sort((a, b) => a.start - b.start);
  const draw = (from: number, to: number): string => {
    let drawn = '';
    let at = from;
    for (const { start, end, sign } of marks) {
      if (start < at || end > to) continue;
      drawn += letters(plain.slice(at, start)) + sign;
      at = end;
    }
    return (drawn + letters(plain.slice(at, to))).replace(/ {2,}/g, ' ');
  };
  return {
    left: ({ start }) => draw(sentence.start, start),
    right: ({ end }) => draw(end, sentence.end),
    whole: draw(sentence.start, sentence.end),
  };
}

const letters = (text: string): string => text.toLowerCase().replace(/[#@\n]/g, ' ');
