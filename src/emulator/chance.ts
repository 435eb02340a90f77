/**
 * Numbers that look random and are the same in every run, so that what a script makes of `Math.random` can be
 * repeated. Mulberry32, public domain, by Tommy Ettinger.
 */
export class Chance {
  #state: number;

  constructor(seed = 1) {
    this.#state = seed;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}
