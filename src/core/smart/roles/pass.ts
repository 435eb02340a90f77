import type { DateMention } from '../dates/date-mention.ts';
import type { Frame } from './frame.ts';
import type { RoledQuantity } from './measures.ts';

/** What stands around the numbers of a goal. */
export interface Told {
  readonly plain: string;
  readonly frames: readonly Frame[];
  readonly dates: readonly DateMention[];
}

/** Looks at the numbers together, and corrects the part of some. */
export type Pass = (quantities: readonly RoledQuantity[], told: Told) => readonly RoledQuantity[];
