import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { joined, patternOf } from './grammar-patterns.mjs';

const RUNTIME = readFileSync(new URL('grammar-runtime.mjs', import.meta.url), 'utf8').replace(
  /^export /gm,
  '',
);

/**
 * The code of a Peggy grammar as calls of a few small functions, less than half of what Peggy itself would write, and faster. Peggy
 * reads and checks the grammar. It answers what Peggy's parser would, but for this: no rule may lead back to itself, an action may
 * not answer undefined, the initializer runs once, a piece that is a plain pattern is answered as its text, a range has no source, and a
 * text that the grammar cannot read to its end throws nothing.
 */
export function grammarCode(source, file) {
  const grammar = peggy.generate(source, { output: 'ast', grammarSource: file });
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const start = grammar.rules[0].name;
  return [
    grammar.topLevelInitializer?.code ?? '',
    RUNTIME,
    grammar.initializer?.code ?? '',
    ...rulesInOrder(rules, start).map((rule) => ruleCode(rule, rules)),
    `export const parse = reads(${named(start)});`,
  ].join('\n');
}

/** The rules a start needs, each after those it uses. */
function rulesInOrder(rules, start) {
  const done = new Set();
  const visit = (name, above) => {
    if (above.includes(name)) throw new Error(`The rule ${name} leads back to itself.`);
    if (done.has(name)) return;
    for (const used of usedBy(rules.get(name).expression, rules)) visit(used, [...above, name]);
    done.add(name);
  };
  visit(start, []);
  return [...done].map((name) => rules.get(name));
}

const childrenOf = ({ expression, elements = [], alternatives = [] }) => [
  ...(expression ? [expression] : []),
  ...elements,
  ...alternatives,
];

const usedBy = (node, rules) =>
  node.type === 'rule_ref'
    ? [node.name]
    : patternOf(node, rules) === null
      ? childrenOf(node).flatMap((child) => usedBy(child, rules))
      : [];

const labelsOf = (node) => [
  ...(node.type === 'labeled' ? [node.label] : []),
  ...childrenOf(node).flatMap(labelsOf),
];

/** Rules have names of their own kind: one may be called Number. */
const named = (rule) => `${rule}$`;

function ruleCode({ name, expression }, rules) {
  const labels = [...new Set(labelsOf(expression))];
  const code = codeOf(expression, rules);
  if (labels.length === 0) return `const ${named(name)} = ${code};`;
  return `let ${named(name)};\n{ let ${labels.join(', ')};\n${named(name)} = ${code}; }`;
}

function codeOf(node, rules) {
  const pattern = node.type === 'rule_ref' ? null : patternOf(node, rules);
  if (pattern !== null) return textCode(pattern);
  const write = CODE[node.type];
  if (write === undefined) throw new Error(`There is no code for ${node.type}.`);
  return write(node, (inner) => codeOf(inner, rules), rules);
}

const textCode = ({ source, flags = '' }) => `text(/${source}/y${flags})`;

/** The parts of a sequence; neighbors that make a plain pattern are one. */
function sequenceCode({ elements }, codeOf, rules) {
  const parts = [];
  for (const node of elements) {
    const pattern = patternOf(node, rules);
    const both = parts.length === 0 ? null : joined(parts[parts.length - 1].pattern, pattern);
    if (both === null) parts.push({ pattern, code: codeOf(node) });
    else parts[parts.length - 1] = { pattern: both, code: textCode(both) };
  }
  return `all(${parts.map(({ code }) => code).join(', ')})`;
}

/** How each kind of piece that is no plain pattern is written. */
const CODE = {
  rule_ref: ({ name }) => named(name),
  choice: ({ alternatives }, codeOf) => `any(${alternatives.map(codeOf).join(', ')})`,
  sequence: sequenceCode,
  group: ({ expression }, codeOf) => codeOf(expression),
  text: ({ expression }, codeOf) => `slice(${codeOf(expression)})`,
  optional: ({ expression }, codeOf) => `maybe(${codeOf(expression)})`,
  zero_or_more: ({ expression }, codeOf) => `many(${codeOf(expression)})`,
  one_or_more: ({ expression }, codeOf) => `many(${codeOf(expression)}, 1)`,
  repeated: ({ expression, min, max }, codeOf) =>
    `many(${codeOf(expression)}, ${min?.value ?? 0}, ${max.value ?? 'Infinity'})`,
  simple_and: ({ expression }, codeOf) => `ahead(${codeOf(expression)}, true)`,
  simple_not: ({ expression }, codeOf) => `ahead(${codeOf(expression)}, false)`,
  semantic_and: ({ code }) => `given(() => {${code}})`,
  labeled: ({ label, expression }, codeOf) => `keep(${codeOf(expression)}, (found) => (${label} = found))`,
  action: ({ expression, code }, codeOf) => `make(${codeOf(expression)}, () => {${code}})`,
};
