/** Throws when the program itself is wrong; `expected` says what should have been true. Never for user input. */
export function invariant(condition: unknown, expected: string): asserts condition {
  if (!condition) throw new Error(`Expected ${expected}`);
}
