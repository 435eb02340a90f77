/** The studio does not do what was asked; the message is a sentence for the person. */
export class Refused extends Error {}

/** Refused because what stands there is no longer what the person saw when they began. */
export class Changed extends Refused {}
