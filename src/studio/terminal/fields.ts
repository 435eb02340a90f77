/** Narrowing of JSON that came from outside: each returns undefined where the value has another shape. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (record: Record<string, unknown>, key: string): string | undefined => {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
};

/** The priorities of a request line; undefined when the list or one of its members has another shape. */
export function prioritiesOf(
  record: Record<string, unknown>,
): { id: string; name: string; description: string }[] | undefined {
  const list = record['priorities'];
  if (!Array.isArray(list)) return undefined;
  const priorities = list.map((item: unknown) => {
    if (!isRecord(item)) return null;
    const id = textOf(item, 'id');
    return id === undefined
      ? null
      : { id, name: textOf(item, 'name') ?? '', description: textOf(item, 'description') ?? '' };
  });
  return priorities.every((priority) => priority !== null) ? priorities : undefined;
}
