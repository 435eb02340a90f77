import type { Quantity } from '../quantities.ts';
import { DOWN, UP } from './cue-words.ts';

/** What a number is to the goal. `cut`: the score that counts as success; `definition`: it only says who is meant. */
export type Role = 'baseline' | 'target' | 'change' | 'cut' | 'definition' | 'none';

export interface Cue {
  readonly role: Role;
  /** What must stand right before the number, and right after it; see frame.ts for the marks. */
  readonly left: RegExp;
  readonly right: RegExp;
  readonly kinds?: readonly Quantity['kind'][];
  /** A greater number is not meant: `increase attendance 95%` forgets a “to”. */
  readonly most?: number;
  /** Reads as a plain statement of the target, which other evidence may overrule. */
  readonly weak?: true;
}

/** A cue by what stands right before the number and right after it, as patterns; empty for anything. */
export const cue = (
  role: Role,
  before: string,
  after = '',
  more: Pick<Cue, 'kinds' | 'most' | 'weak'> = {},
): Cue => ({ role, left: new RegExp(`(?:${before})$`), right: new RegExp(`^(?:${after})`), ...more });

export const DIRECTION = `(?:${UP}|${DOWN})`;
