/** Something failed after part of the work was done; `message` says to a person what stands and how to go on. */
export class StoppedHalfway extends Error {
  readonly cause: unknown;

  constructor(message: string, cause: unknown) {
    super(message);
    this.cause = cause;
  }
}
