const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x5bd1e995;
const PRIME = 0x01000193;

/**
 * A short text that is another one when the given text is: its length and two FNV-1a hashes of 32 bits over its UTF-16
 * units. For telling whether a document changed, not for keeping anything secret.
 */
export const fingerprintOf = (text: string): string =>
  [text.length, hash(text, FIRST_SEED), hash(text, SECOND_SEED)].map((part) => part.toString(36)).join('-');

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
