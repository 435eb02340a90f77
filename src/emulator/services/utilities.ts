import { createHash, randomUUID } from 'node:crypto';
import type { Execution } from '../execution.ts';
import { ServiceError } from '../execution.ts';
import { Blob } from './blob.ts';
import { type EnumValue, enumOf } from './enum-value.ts';
import { formatDate } from './format-date.ts';
import { requireStrings, signatureError } from './signature.ts';
import { bytesOf, Charset, signedBytes, unsigned } from './text-bytes.ts';

const DigestAlgorithm = enumOf(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const LONGEST_SLEEP_MS = 300_000;

/** `Utilities`: works in every authorization mode and costs no round trip. Bytes are signed, as in Java. */
export class Utilities {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Simulated time passes; nobody waits. */
  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw signatureError('Utilities.sleep', [milliseconds]);
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS) {
      throw new ServiceError(`Invalid argument: milliseconds. Should be between 0 and ${LONGEST_SLEEP_MS}.`);
    }
    this.#execution.wait(milliseconds);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    requireStrings('Utilities.formatDate', [timeZone, format]);
    // Across realms a Date is not an instance of ours.
    if (Object.prototype.toString.call(date) !== '[object Date]') {
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(date, timeZone, format);
  }

  computeDigest(
    algorithm: EnumValue,
    value: string | number[],
    charset: EnumValue = Charset.US_ASCII,
  ): number[] {
    const known = Object.values(DigestAlgorithm).find((each) => each === algorithm);
    if (!known) throw signatureError('Utilities.computeDigest', [algorithm, value]);
    const hash = HASHES[known.name()];
    if (!hash) throw new ServiceError(`Digest algorithm ${known.name()} is not emulated`);
    return signedBytes(
      createHash(hash)
        .update(bytesOf('Utilities.computeDigest', value, charset))
        .digest(),
    );
  }

  base64Encode(data: string | number[], charset: EnumValue = Charset.US_ASCII): string {
    return bytesOf('Utilities.base64Encode', data, charset).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[], charset: EnumValue = Charset.US_ASCII): string {
    const plain = bytesOf('Utilities.base64EncodeWebSafe', data, charset).toString('base64');
    return plain.replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    requireStrings('Utilities.base64Decode', [encoded]);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new ServiceError('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  /** From a text (kept as UTF-8) or from bytes. */
  newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): Blob {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : unsigned('Utilities.newBlob', data);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new Blob(bytes, type, name);
  }
}
