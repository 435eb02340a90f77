import { daysBetween } from '../../text/iso-date.ts';
import { defineRule, hit } from '../define-rule.ts';

const DAYS_A_MONTH = 30.4;

/** Notes baselines without a date, and baselines that are no longer the latest. */
export const baselineDate = defineRule({
  id: 'measurable/baseline-date',
  severity: 'info',
  summary: 'The baseline has no date, or an old one.',
  why: 'A starting value is only worth comparing with if readers know which test it came from, and that no newer result is at hand.',
  messages: {
    undated: [
      'The goal starts at {baseline}, but does not say when that was measured.',
      'Add the date after it, such as “{baseline} in spring ____”.',
    ],
    old: [
      'The starting value is from “{date}”, more than {limit} months ago.',
      'Use the latest result, if there is a newer one.',
    ],
  },
  examples: {
    pass: 'Grade 5 students proficient in math will rise from 41% in spring 2025 to 48% in spring 2026.',
    fail: 'Grade 5 students proficient in math will rise from 41% to 48% by spring 2026.',
  },
  limits: ['baselineMonths'],
  check: ({ reading: { first, dates, today }, elements: { deadline }, limits }) => {
    const { baseline } = first;
    if (!baseline) return [];
    if (deadline !== null && dates.every(({ start }) => start === deadline.start))
      return [hit('undated', baseline, { baseline })];
    const start = dates.find(({ role, manner }) => role === 'start' && manner === 'dated');
    const limit = limits.baselineMonths;
    const isPast = deadline !== null && deadline.date < today;
    if (!start || isPast || daysBetween(start.to, today) / DAYS_A_MONTH <= limit) return [];
    return [hit('old', start, { date: start, limit })];
  },
});
