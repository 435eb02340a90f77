/** The command could not start its work; the message is one line that says what is wrong and what to do. */
export class CannotRun extends Error {}
