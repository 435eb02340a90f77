import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  /** `done` of the total given at the start. */
  update(done: number): void;
  stop(): void;
}

/** A bar on standard error; where that is no terminal, one line at the start and none after. */
export function progressBar(label: string, total: number): ProgressBar {
  const bar = new SingleBar(
    {
      format: `${label} {bar} {value}/{total}`,
      stream: process.stderr,
      hideCursor: true,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
