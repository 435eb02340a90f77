/** One value of an Apps Script enum: an object compared by identity, whose text is its name. */
export class EnumValue<Name extends string = string> {
  readonly #name: Name;
  readonly #ordinal: number;

  constructor(name: Name, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): Name {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  toString(): Name {
    return this.#name;
  }
}

/** An enum with these values, in this order. */
export function enumOf<const Name extends string>(
  names: readonly Name[],
): { readonly [N in Name]: EnumValue<N> } {
  const values = names.map((name, ordinal) => [name, new EnumValue(name, ordinal)] as const);
  return Object.fromEntries(values) as { readonly [N in Name]: EnumValue<N> };
}
