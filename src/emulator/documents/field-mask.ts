/** Which properties to keep; an empty mask keeps everything below it. `*` stands for any property. */
export type FieldMask = ReadonlyMap<string, FieldMask>;

type OpenMask = Map<string, OpenMask>;

/** Thrown for a mask that cannot be read. */
export class BadMask extends Error {}

/** Reads a partial-response mask such as `title,tabs(tabProperties/tabId,documentTab.body(content))`. */
export function parseMask(text: string): FieldMask {
  const tokens = text.replace(/\s+/g, '').match(/[(),]|[^(),]+/g) ?? [];
  const mask: OpenMask = new Map();
  const rest = readList(tokens, mask);
  if (rest.length > 0) throw new BadMask(text);
  return mask;
}

/** Reads `a/b(c,d),e` into `mask`; returns the tokens after it. */
function readList(tokens: readonly string[], mask: OpenMask): readonly string[] {
  let rest = readField(tokens, mask);
  while (rest[0] === ',') rest = readField(rest.slice(1), mask);
  return rest;
}

function readField(tokens: readonly string[], mask: OpenMask): readonly string[] {
  const path = tokens[0];
  if (path === undefined || !/^[\w*]+([/.][\w*]+)*$/.test(path)) throw new BadMask(path ?? '');
  const inner = innermost(mask, path.split(/[/.]/));
  if (tokens[1] !== '(') return tokens.slice(1);
  const rest = readList(tokens.slice(2), inner);
  if (rest[0] !== ')') throw new BadMask(path);
  return rest.slice(1);
}

function innermost(mask: OpenMask, names: readonly string[]): OpenMask {
  return names.reduce((level, name) => {
    const next: OpenMask = level.get(name) ?? new Map();
    level.set(name, next);
    return next;
  }, mask);
}

/** The part of a JSON value a mask lets through; lists are masked item by item, empty objects stay. */
export function applyMask(value: unknown, mask: FieldMask): unknown {
  if (mask.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask));
  if (value === null || typeof value !== 'object') return value;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const inner = mask.get(name) ?? mask.get('*');
    if (inner) kept[name] = applyMask((value as Record<string, unknown>)[name], inner);
  }
  return kept;
}
