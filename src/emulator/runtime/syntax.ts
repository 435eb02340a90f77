import { type Token, tokensOf } from './tokens.ts';

/** Where the name of a class member after `static` ends: past `async`, `get`, `set`, `*` and the name itself. */
function afterMemberName(tokens: readonly Token[], start: number): number {
  let at = start;
  const isModifier = (): boolean => {
    const { text } = tokens[at] ?? { text: '' };
    const next = tokens[at + 1]?.text ?? '';
    if (text === '*') return true;
    return ['async', 'get', 'set'].includes(text) && !['(', '=', ';', '}'].includes(next);
  };
  while (isModifier()) at += 1;
  if (tokens[at]?.text !== '[') return at + 1;
  for (let depth = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '[') depth += 1;
    if (tokens[at]?.text === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return at;
}

/** `static` as a word of its own in a class: not a property's name, not a variable. */
function isStaticKeyword(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  if (tokens[at]?.text !== 'static' || before === '.' || before === '?.') return false;
  const next = tokens[at + 1];
  return next !== undefined && (next.kind !== 'punctuation' || ['[', '{', '*'].includes(next.text));
}

function staticMember(tokens: readonly Token[], at: number): string | null {
  if (!isStaticKeyword(tokens, at)) return null;
  if (tokens[at + 1]?.text === '{') return 'a static block';
  const end = afterMemberName(tokens, at + 1);
  if (tokens[end]?.text === '(') return null;
  const name = tokens[end - 1];
  return name?.kind === 'word' ? `the static class field ${name.text}` : 'a static class field';
}

/**
 * Names the first piece of `source` that V8 reads but Apps Script's parser refuses: private members and static
 * class fields (developers.google.com/apps-script/guides/v8-runtime). Null when there is none. The source must be
 * valid JavaScript otherwise.
 */
export function unsupportedSyntax(source: string): string | null {
  const tokens = tokensOf(source);
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'word' && token.text.startsWith('#')) return `the private member ${token.text}`;
    const found = staticMember(tokens, at);
    if (found) return found;
  }
  return null;
}
