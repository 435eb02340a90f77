import type { Quantity } from '../quantities.ts';
import { DOWN, UP } from './cue-words.ts';

/** What a number is to the goal. `cut`: the score that counts as success; `definition`: it only says who is meant. */
export type Role = 'baseline' | 'target' | 'change' | 'cut' | 'definition' | 'none';

export interface Cue {
  readonly role: Role;
  /** What must stand right before the number, and right after it; see frame.ts for the marks. */
  readonly left?: RegExp;
  readonly right?: RegExp;
  readonly kinds?: readonly Quantity['kind'][];
  /** A greater number is not meant: `increase attendance 95%` forgets a “to”. */
  readonly most?: number;
  /** Reads as a plain statement of the target, which other evidence may overrule. */
  readonly weak?: true;
}

export const left = (source: string): RegExp => new RegExp(`(?:${source})$`);
export const right = (source: string): RegExp => new RegExp(`^(?:${source})`);
export const DIRECTION = `(?:${UP}|${DOWN})`;
