/** Something failed after part of the work was done; `message` says to a person what stands and how to go on. */
export class StoppedHalfway extends Error {
  /** What failed. */
  readonly reason: unknown;

  constructor(message: string, reason: unknown) {
    super(message);
    this.reason = reason;
  }
}
