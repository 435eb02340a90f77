import { requireStrings } from './signature.ts';
import { signedBytes } from './text-bytes.ts';

/** Bytes with a type and a name. */
export class Blob {
  readonly #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  /** As UTF-8. */
  getDataAsString(): string {
    return Buffer.from(this.#bytes).toString('utf8');
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string): this {
    requireStrings('Blob.setContentType', [contentType]);
    this.#contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    requireStrings('Blob.setName', [name]);
    this.#name = name;
    return this;
  }
}
