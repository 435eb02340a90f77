/** True for objects written as `{}` or made without a prototype, in whatever realm; false for class instances. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The only prototype without a prototype of its own is some realm's Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Names a value's type in a message: `Date`, `Map`, `function`, `Promise`, or the class it is made of. */
export function typeNameOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object') return typeof value;
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (tag !== 'Object') return tag;
  const prototype: unknown = Object.getPrototypeOf(value);
  const made = (prototype as { constructor?: { name?: string } } | null)?.constructor?.name;
  return made || 'Object';
}
