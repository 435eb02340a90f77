/**
 * The pieces of a grammar that a regular expression reads as Peggy would. Peggy never goes back into what it took, so a part of more
 * than one length may only be followed by what cannot begin inside it: `first` is what a pattern begins with, null where
 * that may be nothing; `tail` what it can end with more or fewer of; `isOne` tells a single character.
 */
export function patternOf(node, rules) {
  const inner = node.expression && node.type !== 'action' ? patternOf(node.expression, rules) : null;
  return PATTERN[node.type]?.(node, inner, rules) ?? null;
}

/** Two neighbors as one pattern, or null. */
export function joined(before, after) {
  if (before === null || after === null || before.isAlone || after.isAlone) return null;
  if (before.tail !== null && (after.first === null || overlap(before.tail, after.first))) return null;
  return { source: before.source + after.source, first: before.first, tail: after.tail };
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** For every sign beyond ASCII: what names one of them stands alone. */
const BEYOND = '\u0080';
const overlap = (one, other) =>
  [...ASCII, BEYOND].some((sign) => new RegExp(one).test(sign) && new RegExp(other).test(sign));

const oneOf = (source) => ({ source, first: source, tail: null, isOne: true });
const alone = (source, ignoreCase) => ({ source, flags: ignoreCase ? 'i' : '', isAlone: true });
/** A regular expression has one flag for all of it. */
const standsAlone = (text, ignoreCase) => ignoreCase || /[^\0-\x7f]/.test(text);

const repeated = (sign) => (_, inner) =>
  inner?.isOne
    ? { source: inner.source + sign, first: sign === '+' ? inner.source : null, tail: inner.source }
    : null;

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\n/g, '\\n');
const inClass = (text) => text.replace(/[\\\]^-]/g, '\\$&').replace(/\n/g, '\\n');

const PATTERN = {
  any: () => oneOf('[^]'),
  literal: ({ value, ignoreCase }) => {
    const source = escaped(value);
    if (standsAlone(value, ignoreCase)) return alone(source, ignoreCase);
    return value.length === 1 ? oneOf(source) : { source, first: escaped(value.charAt(0)), tail: null };
  },
  class: ({ parts, inverted, ignoreCase }) => {
    const ranges = parts.map((part) => [part].flat().map(inClass).join('-')).join('');
    const source = `[${inverted ? '^' : ''}${ranges}]`;
    return standsAlone(ranges, ignoreCase) ? alone(source, ignoreCase) : oneOf(source);
  },
  group: (_, inner) => inner,
  text: (_, inner) => inner,
  one_or_more: repeated('+'),
  zero_or_more: repeated('*'),
  optional: repeated('?'),
  simple_not: (_, inner) =>
    inner && !inner.isAlone ? { source: `(?!${inner.source})`, first: null, tail: null } : null,
  rule_ref: ({ name }, _, rules) => patternOf(rules.get(name).expression, rules),
  sequence: ({ elements }, _, rules) => elements.map((part) => patternOf(part, rules)).reduce(joined),
};
