import type { Measure } from './plan.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const YEAR = "(?:(?:19|20)\\d\\d(?:\\s*[-–/]\\s*(?:20)?\\d\\d)?(?![\\d%.])|['’]\\d\\d\\b)";
/** Digits that are no value: when it was taken (`spring 2025`, `(2024)`), of how many, and words such as `3rd` or `G7`. */
const BESIDE_A_VALUE: readonly RegExp[] = [
  /\(\s*n\s*=\s*\d+\s*\)/gi,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  new RegExp(`\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d\\b`, 'gi'),
  new RegExp(`\\b(?:fall|autumn|winter|spring|summer|sy|year|in|by|since|${MONTH}),?\\s*${YEAR}`, 'gi'),
  new RegExp(`\\(\\s*${YEAR}\\s*\\)`, 'g'),
  /\b20\d\d\s*[-–/]\s*(?:20)?\d\d\b(?!\s*%)/g,
  /\b[a-z]+\d+\b|\b\d+(?:st|nd|rd|th)\b/gi,
];
/** A change instead of a level, a bound that hides the value, an accountant's brackets, a fraction sign, a bullet. */
const NOT_ONE_VALUE: readonly RegExp[] = [
  /[+±<>]\s*\$?\d|\bby\s+\$?\d|percentage[\s-]points?|\bpp\b/i,
  /\b(?:increase|decrease|reduce|raise|improve|grow|rise|drop|decline|gain)s?\b/i,
  /\d\s*(?:%|percent)?\s*(?:growth|reduction|improvement|more|fewer|less)\b/i,
  /^\(\$[\d.,]+\)$|[\u00bc-\u00be\u2150-\u215e]|^[-–]\s/,
];
/** Nothing beside the value, as most cells have it. */
const PLAIN = /^\$?(\d{1,9}|\d{1,3}(?:,\d{3}){1,3})(\.\d{1,4})?(%?)$/;
const ANY_DIGIT = /\d/;
const DIGITS = /\.?\d[\d.,]*/g;
const VALUE =
  /(?:^|[\s:;=(~≈≥≤])([-−]?)\$?\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(%|percent\b|per cent\b)?(?=$|[\s.,;:)])/i;
const MOST_DIGITS = 15;
const EMPTY: Measure = { text: '', value: null, unit: null };

/**
 * The value a cell holds: `42%`, `42 percent`, `$12,500`, `0.5 FTE`, `-3`, `42% (spring 2025)`. The value is null when
 * the text holds no number or more than one (`40-45%`, `1/2`), a change instead of a level (`+5%`, `increase by 10%`),
 * or a bound (`<10`, `95+`). Years and dates beside a value and `(n = 57)` are not counted. Dollars are plain numbers.
 */
export function readMeasure(text: string): Measure {
  const cell = text.trim();
  if (cell === '') return EMPTY;
  if (!ANY_DIGIT.test(cell)) return { text: cell, value: null, unit: null };
  const plain = PLAIN.exec(cell);
  return plain === null
    ? valueAmong(cell)
    : measureOf(cell, (plain[1] || '') + (plain[2] || ''), plain[3] === '%');
}

const measureOf = (text: string, number: string, isPercent: boolean): Measure => ({
  text,
  value: Number(number.replace(/,/g, '')),
  unit: isPercent ? 'percent' : 'number',
});

/** The value among the words, years and dates of a cell. */
function valueAmong(cell: string): Measure {
  const rest = BESIDE_A_VALUE.reduce((left, pattern) => left.replace(pattern, ' '), cell).trim();
  const digits = rest.match(DIGITS) || [];
  const found = VALUE.exec(rest);
  const number = found?.[2] || '';
  const one =
    digits.length === 1 && digits[0]?.replace(/[.,]+$/, '') === number && number.length <= MOST_DIGITS;
  if (!one || NOT_ONE_VALUE.some((pattern) => pattern.test(rest)))
    return { text: cell, value: null, unit: null };
  const measure = measureOf(cell, number, found?.[3] !== undefined);
  return found?.[1] === '' ? measure : { ...measure, value: -(measure.value ?? 0) };
}
