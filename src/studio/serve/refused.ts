/** The studio does not do what was asked; the message is a sentence for the person. */
export class Refused extends Error {}
