import { ServiceError } from '../execution.ts';
import { storedFormula } from './formula-text.ts';
import { localeRules } from './locale.ts';
import { readDayOrTime } from './parse-date.ts';
import { readFraction, readNumber } from './parse-number.ts';
import type { ParsedInput } from './parsed-input.ts';
import { dateOfSerial, serialOfInstant } from './serial-date.ts';

export interface InputSettings {
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since 1970-01-01 UTC: a day without a year is in this year. */
  readonly now: number;
}

const LONGEST = 50_000;

/** `+A1` and `- more training` are taken for formulas, but a line of dashes is not. */
const SIGNED_FORMULA = /^[+-].*[\p{L}\p{N}]/su;

/**
 * Reads a text as Sheets reads what is typed into a cell or passed to `setValue`.
 *
 * Known: a leading apostrophe makes literal text and is not part of it; `=` begins a formula; `TRUE`, numbers,
 * percents, money, scientific notation (so `12E3` is a number and `007` is 7), days in the locale's order (`1/2`,
 * `3-5`, `2026-06-12`, `May 2026`, `12-Jun`), times (`3:1` too); the empty text empties the cell.
 *
 * Assumed: the formats given with them, the reading of two-digit years, `(5)` as minus five, three numbers with
 * points as a day, an ISO instant with `T` as text, a lone `=` as text, and that `setValue` takes a text that
 * begins with `+` or `-` and is no number for a formula, as typing does (the documentation speaks of `=` only).
 */
export function parseUserEntered(text: string, settings: InputSettings): ParsedInput {
  if (text.length > LONGEST) {
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), literal: true };
  const rules = localeRules(settings.locale);
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: storedFormula(text, rules) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const thisYear = dateOfSerial(serialOfInstant(settings.now, settings.timeZone)).getUTCFullYear();
  const read = readNumber(trimmed, rules) ?? readFraction(trimmed) ?? readDayOrTime(trimmed, rules, thisYear);
  if (read) return read;
  if (SIGNED_FORMULA.test(text)) return { value: null, formula: storedFormula(`=${text}`, rules) };
  return { value: text };
}
