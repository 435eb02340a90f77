/** The two ends of a 95% confidence interval. */
export type Interval = readonly [number, number];

const Z = 1.959964;

/** Wilson's score interval of a share (Wilson 1927); within 0 and 1, also when all or none agree. */
export function wilson(hits: number, of: number): Interval {
  const share = hits / of;
  const middle = share + (Z * Z) / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}

/** Draws of the bootstrap, and where its dice start, so that a file has one answer. */
export const DRAWS = 2000;
const SEED = 20_250;

/** The percentile bootstrap interval of a statistic (Efron 1979): the items drawn anew, with repeats. */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (drawn: readonly Item[]) => number,
): Interval {
  const next = dice(SEED);
  const values = Array.from({ length: DRAWS }, () =>
    statistic(items.map(() => items[Math.floor(next() * items.length)] as Item)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (DRAWS - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Numbers from 0 up to 1, the same from the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
