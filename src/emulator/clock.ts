/** Simulated time: service calls advance it by what they would cost, nothing else does, so runs are repeatable. */
export class Clock {
  #now: number;

  /** `start` is an instant such as `2026-01-20T17:00:00Z`. */
  constructor(start: string) {
    this.#now = Date.parse(start);
    if (Number.isNaN(this.#now)) throw new Error(`Not an instant: ${start}`);
  }

  /** Milliseconds since 1970-01-01 UTC. */
  now(): number {
    return this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }
}
