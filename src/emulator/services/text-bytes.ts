import { type EnumValue, enumOf } from './enum-value.ts';
import { signatureError } from './signature.ts';

export const Charset = enumOf(['US_ASCII', 'UTF_8']);

/** Java's bytes: -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** The reverse of `signedBytes`; `method` is named when `bytes` is not an array of bytes. */
export function unsigned(method: string, bytes: unknown): Buffer {
  const legal =
    Array.isArray(bytes) && bytes.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);
  if (!legal) throw signatureError(method, [bytes]);
  return Buffer.from(bytes);
}

/** US-ASCII has a question mark for every other character, as in Java: different texts get the same bytes. */
export function bytesOf(method: string, data: string | number[], charset: EnumValue | null): Buffer {
  if (typeof data !== 'string') return unsigned(method, data);
  if (charset === Charset.UTF_8) return Buffer.from(data, 'utf8');
  if (charset !== Charset.US_ASCII && charset !== null) throw signatureError(method, [data, charset]);
  return Buffer.from(data.replace(/[^\0-\x7f]/gu, '?'), 'ascii');
}
