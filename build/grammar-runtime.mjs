/**
 * What a compiled grammar is made of, copied into it by grammar-code.mjs. A reader takes what it knows at `at` of `input` and
 * answers its value, or leaves `at` as it was and answers undefined; null is a value.
 */
let input = '';
let at = 0;
let from = 0;

/** Where the action's piece begins, or a predicate stands; as in Peggy. */
export const offset = () => from;
export const range = () => ({ start: from, end: at });

export const text = (pattern) => () => {
  pattern.lastIndex = at;
  if (!pattern.test(input)) return undefined;
  const start = at;
  at = pattern.lastIndex;
  return input.slice(start, at);
};

export const all =
  (...parts) =>
  () => {
    const start = at;
    const found = [];
    for (const part of parts) {
      const one = part();
      if (one === undefined) {
        at = start;
        return undefined;
      }
      found.push(one);
    }
    return found;
  };

export const any =
  (...ways) =>
  () => {
    for (const way of ways) {
      const found = way();
      if (found !== undefined) return found;
    }
    return undefined;
  };

export const many =
  (part, least = 0, most = Infinity) =>
  () => {
    const start = at;
    const found = [];
    while (found.length < most) {
      const one = part();
      if (one === undefined) break;
      found.push(one);
    }
    if (found.length >= least) return found;
    at = start;
    return undefined;
  };

export const maybe = (part) => () => {
  const found = part();
  return found === undefined ? null : found;
};

export const ahead = (part, wanted) => () => {
  const start = at;
  const found = part() !== undefined;
  at = start;
  return found === wanted ? null : undefined;
};

export const slice = (part) => () => {
  const start = at;
  return part() === undefined ? undefined : input.slice(start, at);
};

export const keep = (part, set) => () => {
  const found = part();
  if (found !== undefined) set(found);
  return found;
};

export const given = (test) => () => {
  from = at;
  return test() ? null : undefined;
};

export const make = (part, action) => () => {
  const start = at;
  if (part() === undefined) return undefined;
  from = start;
  return action();
};

export const reads = (start) => (whole) => {
  input = whole;
  at = 0;
  return start();
};
