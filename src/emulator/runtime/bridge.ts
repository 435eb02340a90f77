import { isPlainObject, typeNameOf } from './plain-values.ts';

/** Makes arrays and objects of the side a value is copied to. */
export interface Maker {
  readonly array: (items: readonly unknown[]) => unknown;
  readonly object: (entries: readonly (readonly [string, unknown])[]) => unknown;
}

export const hostMaker: Maker = {
  array: (items) => items,
  object: (entries) => Object.fromEntries(entries),
};

/** A value that google.script.run cannot carry. */
export class IllegalValue extends Error {}

function copyPrimitive(value: unknown, where: string): unknown {
  const legal =
    value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
  if (legal) return value;
  throw new IllegalValue(`${where} is illegal: google.script.run carries no ${typeNameOf(value)}`);
}

function copyObject(value: object, where: string, maker: Maker, around: readonly object[]): unknown {
  if (around.includes(value)) throw new IllegalValue(`${where} is illegal: it contains itself`);
  const inside = [...around, value];
  if (Array.isArray(value)) {
    return maker.array(Array.from(value, (item, n) => copy(item, `${where}[${n}]`, maker, inside)));
  }
  if (!isPlainObject(value)) return copyPrimitive(value, where);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return maker.object(
    entries.map(([key, item]) => [key, copy(item, `${where}.${key}`, maker, inside)] as const),
  );
}

function copy(value: unknown, where: string, maker: Maker, around: readonly object[]): unknown {
  if (value === undefined) return null;
  if (typeof value === 'object' && value !== null) return copyObject(value, where, maker, around);
  return copyPrimitive(value, where);
}

/**
 * What google.script.run carries in either direction: numbers, booleans, strings, null, and plain objects and
 * arrays of these, as copies. undefined becomes null, except as a property, which is dropped. Anything else throws
 * `IllegalValue` with its type and place; `where` starts the place, such as `The value returned by f`. Google
 * carries ten calls at once and makes the eleventh wait: that is the page's affair, calls here are one by one.
 * A form as the only argument is not carried.
 */
export function copyAcross(value: unknown, where: string, maker: Maker): unknown {
  return copy(value, where, maker, []);
}
