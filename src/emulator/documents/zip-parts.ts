import { inflateRawSync } from 'node:zlib';
import { DocxRefused } from './docx-refused.ts';

/** One file of an archive, as the archive's directory describes it. Sizes and places in bytes. */
interface Entry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerAt: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_BYTES = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip archive, unpacked one by one when asked for. However often they are read, no more than
 * `mostUnpacked` bytes come out, whatever the directory says of their sizes. Throws `DocxRefused` only. Archives in the
 * zip64 form, which Word does not write, count as damaged.
 */
export class ZipParts {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number;

  constructor(bytes: Uint8Array, mostUnpacked: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = mostUnpacked;
    this.#entries = orDamaged(() => directoryOf(this.#bytes));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A file's bytes; throws for one that is not there. */
  read(name: string): Buffer {
    const entry = this.#entries.get(name);
    if (!entry) throw new DocxRefused('damaged');
    if (entry.isEncrypted) throw new DocxRefused('encrypted');
    if (entry.unpacked > this.#left) throw new DocxRefused('tooLarge');
    const content = orDamaged(() => unpack(this.#bytes, entry));
    this.#left -= content.length;
    return content;
  }
}

/** Reading past the end of a file, and a stream that cannot be inflated, are damage. */
function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new DocxRefused('damaged');
  }
}

function directoryOf(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = endRecordOf(bytes);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_RECORD) throw new DocxRefused('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString(
      'utf8',
      at + DIRECTORY_RECORD_BYTES,
      at + DIRECTORY_RECORD_BYTES + nameLength,
    );
    entries.set(name, {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at += DIRECTORY_RECORD_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The record stands at the very end, before a comment of any length. */
function endRecordOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  }
  throw new DocxRefused('damaged');
}

function unpack(bytes: Buffer, { method, packed, unpacked, headerAt }: Entry): Buffer {
  if (bytes.readUInt32LE(headerAt) !== LOCAL_RECORD) throw new DocxRefused('damaged');
  const names = bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const from = headerAt + LOCAL_RECORD_BYTES + names;
  const content = bytes.subarray(from, from + packed);
  if (method === STORED && packed === unpacked && content.length === packed) return content;
  if (method !== DEFLATED) throw new DocxRefused('damaged');
  const inflated = inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  if (inflated.length !== unpacked) throw new DocxRefused('damaged');
  return inflated;
}
