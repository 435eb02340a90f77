/** Piece of a script; strings, templates' texts, regular expressions and comments carry no text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'literal' | 'punctuation';
  readonly text: string;
}

const BLANK = /(?:\s+|\/\/[^\n\r\u2028\u2029]*|\/\*.*?\*\/)+/sy;
// Every character beyond ASCII that is not blank is taken for a letter: in a valid script, outside of texts, it is one.
const WORD = /#?(?:[A-Za-z_$]|[^ -~\s]|\\u\w{4}|\\u\{\w+\})(?:[\w$]|[^ -~\s]|\\u\w{4}|\\u\{\w+\})*/y;
const NUMBER = /\.?\d[\w.]*/y;
const STRING = /'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
const TEMPLATE_PART = /[^`\\$]*(?:(?:\\.|\$(?!\{))[^`\\$]*)*(?:`|\$\{)/sy;
const PUNCTUATION = /=>|\+\+|--|\?\.(?!\d)|./sy;

/** Words after which a slash starts a regular expression: every other word is a value to divide. */
const OPERATOR_WORDS = new Set(
  'return typeof case do else in instanceof new void delete throw await yield of'.split(' '),
);
const CONDITION_WORDS = new Set(['if', 'while', 'for', 'with']);

class Scanner {
  readonly tokens: Token[] = [];
  readonly #source: string;
  /** For each open bracket: what it is, and whether a regular expression may follow where it closes. */
  readonly #open: { readonly bracket: string; readonly regexAfter: boolean }[] = [];
  #at = 0;
  #regexAllowed = true;

  constructor(source: string) {
    this.#source = source;
  }

  scan(): readonly Token[] {
    this.#take(BLANK);
    while (this.#at < this.#source.length) {
      this.#token();
      this.#take(BLANK);
    }
    return this.tokens;
  }

  #token(): void {
    if (this.#word() || this.#value('number', NUMBER) || this.#value('literal', STRING)) return;
    if (this.#regexAllowed && this.#value('literal', REGEX)) return;
    this.#mark(this.#take(PUNCTUATION) ?? '');
  }

  #word(): boolean {
    const text = this.#take(WORD);
    if (text === null) return false;
    const isProperty = this.#last()?.text === '.' || this.#last()?.text === '?.';
    this.#push('word', text, !isProperty && OPERATOR_WORDS.has(text));
    return true;
  }

  #value(kind: Token['kind'], pattern: RegExp): boolean {
    const text = this.#take(pattern);
    if (text === null) return false;
    this.#push(kind, kind === 'number' ? text : '', false);
    return true;
  }

  #mark(text: string): void {
    if (text === '`') this.#template();
    else if (text === '}' && this.#open[this.#open.length - 1]?.bracket === '${') this.#resumeTemplate();
    else if (text === '(' || text === '[' || text === '{') this.#openBracket(text);
    else if (text === ')' || text === ']' || text === '}') this.#closeBracket(text);
    else this.#push('punctuation', text, text !== '++' && text !== '--');
  }

  #openBracket(text: string): void {
    const before = this.#last();
    const isCondition = text === '(' && before?.kind === 'word' && CONDITION_WORDS.has(before.text);
    // Dividing by or after a block or an object literal in braces does not occur in practice.
    this.#open.push({ bracket: text, regexAfter: text === '{' || isCondition });
    this.#push('punctuation', text, true);
  }

  #closeBracket(text: string): void {
    this.#push('punctuation', text, this.#open.pop()?.regexAfter ?? true);
  }

  #template(): void {
    const part = this.#take(TEMPLATE_PART);
    if (part === null) throw new Error('A template literal has no end');
    if (part.endsWith('`')) {
      this.#push('literal', '', false);
      return;
    }
    this.#open.push({ bracket: '${', regexAfter: false });
    this.#push('literal', '', true);
  }

  #resumeTemplate(): void {
    this.#open.pop();
    this.#template();
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (!found) return null;
    this.#at += found.length;
    return found;
  }

  #last(): Token | undefined {
    return this.tokens[this.tokens.length - 1];
  }

  #push(kind: Token['kind'], text: string, regexAllowed: boolean): void {
    this.tokens.push({ kind, text });
    this.#regexAllowed = regexAllowed;
  }
}

/**
 * The tokens of a script that JavaScript can parse. Comments are left out; what strings, templates and regular
 * expressions contain is not looked at, but expressions inside templates are.
 */
export function tokensOf(source: string): readonly Token[] {
  return new Scanner(source).scan();
}
