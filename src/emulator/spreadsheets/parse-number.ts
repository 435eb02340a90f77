import type { LocaleRules } from './locale.ts';
import type { ParsedInput } from './parsed-input.ts';

interface NumberParts {
  open?: string;
  sign?: string;
  currency?: string;
  inner?: string;
  whole?: string;
  fraction?: string;
  exponent?: string;
  percent?: string;
  trailing?: string;
  close?: string;
}

/** `-1,234.50`, `$1,200`, `(5)`, `12E3`, `7 %`, `5 €`, with the locale's separators. */
function numberPattern(rules: LocaleRules): RegExp {
  const group = `\\${rules.group}`;
  const decimal = `\\${rules.decimal}`;
  const whole = `(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d*)`;
  const digits = `${whole}(?:${decimal}(?<fraction>\\d*))?(?:E(?<exponent>[+-]?\\d+))?`;
  const before = '(?<open>\\()?(?<sign>[+-])?(?<currency>[$€£])?\\s*(?<inner>[+-])?';
  return new RegExp(`^${before}${digits}\\s*(?<percent>%)?(?<trailing>[€])?(?<close>\\))?$`, 'i');
}

const patterns = new Map<LocaleRules, RegExp>();

function partsOf(text: string, rules: LocaleRules): NumberParts | null {
  const pattern = patterns.get(rules) ?? numberPattern(rules);
  patterns.set(rules, pattern);
  const parts: NumberParts | undefined = pattern.exec(text)?.groups;
  if (!parts || !(parts.whole || parts.fraction)) return null;
  const twoSigns = parts.sign !== undefined && parts.inner !== undefined;
  return twoSigns || (parts.open === undefined) !== (parts.close === undefined) ? null : parts;
}

/** The format Sheets gives a cell for the way a number was written; null leaves the cell automatic. */
function formatOf(parts: NumberParts, grouped: boolean): string | null {
  const decimals = parts.fraction ? '.00' : '';
  const symbol = parts.currency ?? parts.trailing;
  if (parts.percent) return `0${decimals}%`;
  if (symbol) return `"${symbol}"#,##0${decimals}`;
  if (parts.exponent) return '0.00E+00';
  return grouped ? `#,##0${decimals}` : null;
}

/** Known: signs, groups of three, percents, the locale's currency. Assumed: brackets, other currencies. */
export function readNumber(text: string, rules: LocaleRules): ParsedInput | null {
  const parts = partsOf(text, rules);
  if (!parts) return null;
  const whole = parts.whole ?? '';
  const plain = `${whole.split(rules.group).join('') || '0'}.${parts.fraction || '0'}e${parts.exponent ?? '0'}`;
  const negative = parts.open !== undefined || parts.sign === '-' || parts.inner === '-';
  const size = Number(plain) / (parts.percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const format = formatOf(parts, whole.includes(rules.group));
  const value = negative && size !== 0 ? -size : size;
  return format === null ? { value } : { value, numberFormat: format };
}

/** `0 1/2`, `1 3/4`, `-2 1/3`: a number only with its whole part before it. */
export function readFraction(text: string): ParsedInput | null {
  const found = /^(-)?(\d+) +(\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return { value: found[1] ? -size : size, numberFormat: '# ?/?' };
}
