import type { GoalKey } from '../../plan/fields.ts';

const VALUE = String.raw`(\$?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|\$?\d+(?:\.\d+)?%?)`;
const FROM_TO = new RegExp(
  String.raw`\bfrom\s+${VALUE}(?:\s+\([^)]*\)|\s+[^.;,%\d][^.;,%]{0,40}?)?\s+to\s+(?:at\s+least\s+)?${VALUE}(?![\d%])`,
  'gi',
);
const YEAR = /^(?:19|20)\d\d$/;
const MONTH =
  '(?:spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)';
const DEADLINE = new RegExp(
  String.raw`\bby\s+(?:the\s+)?((?:end\s+of\s+)?(?:the\s+)?(?:${MONTH}\s+(?:\d{1,2},?\s+)?(?:of\s+)?20\d\d|20\d\d\s*[-–/]\s*(?:20)?\d\d(?:\s+school\s+year)?|\d{1,2}/\d{1,2}/20\d\d))\b`,
  'gi',
);

/** Baseline, target and date where a goal's own sentence says each once and plainly: `from 42% to 50% by June 2026`. */
export function saidInStatement(statement: string): Partial<Record<GoalKey, string>> {
  const [change, secondChange] = Array.from(statement.matchAll(FROM_TO));
  const [day, secondDay] = Array.from(statement.matchAll(DEADLINE));
  const [, baseline = '', target = ''] = secondChange === undefined ? change || [] : [];
  const isPair = unitOf(baseline) === unitOf(target) && !YEAR.test(baseline);
  return {
    ...(isPair && baseline !== '' ? { baseline, target } : {}),
    ...(day?.[1] !== undefined && secondDay === undefined ? { targetDate: day[1] } : {}),
  };
}

const unitOf = (value: string): string => value.replace(/[\d.,]/g, '');
