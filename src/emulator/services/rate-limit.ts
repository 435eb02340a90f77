import type { Clock } from '../clock.ts';

const WINDOW_MS = 60_000;

/** So many requests per user in any rolling minute; refused ones do not count. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #times = new Map<string, number[]>();

  constructor(clock: Clock, most: number) {
    this.#clock = clock;
    this.#most = most;
  }

  /** True when one more request was within the limit, and counts it. */
  take(user: string): boolean {
    const now = this.#clock.now();
    const recent = (this.#times.get(user) ?? []).filter((time) => time > now - WINDOW_MS);
    const within = recent.length < this.#most;
    if (within) recent.push(now);
    this.#times.set(user, recent);
    return within;
  }
}
