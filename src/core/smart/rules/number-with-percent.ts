import { defineRule } from '../define-rule.ts';

const NUMBER_OF = /\bnumber(?= of\b)/i;

/** Flags “the number of students … 80%”. */
export const numberWithPercent = defineRule({
  id: 'measurable/number-with-percent',
  criterion: 'measurable',
  severity: 'warning',
  shown: 'atOnce',
  summary: 'The goal speaks of a number but gives a percent.',
  why: 'A number of students and a percentage of students are checked against different records and can move apart when enrollment changes.',
  messages: {
    value: {
      message: 'The goal speaks of a number, but “{value}” is a percent.',
      advice: 'Write “percentage of”, or give the value as a head count.',
    },
    change: {
      message:
        'A number that changes by “{value}” leaves open whether a head count or a percentage is meant.',
      advice: 'Write “percentage of … by __ percentage points”, or give both head counts.',
    },
  },
  examples: {
    pass: 'The percentage of grade 8 students who pass algebra will rise from 42% to 50% by June 2026.',
    fail: 'The number of grade 8 students who pass algebra will rise from 42% to 50% by June 2026.',
  },
  check: ({ reading: { plain, measures, text, sentences }, elements: { change } }) => {
    const word = NUMBER_OF.exec(plain);
    if (word === null) return [];
    const span = { start: word.index, end: word.index + word[0].length };
    const end = sentences.find((sentence) => sentence.end > span.end)?.end ?? plain.length;
    const share = measures
      .flatMap(({ baseline, target }) => [baseline, target])
      .filter((value) => value?.kind === 'percent' && value.start > span.end && value.end <= end)[0];
    if (share) {
      const data = { value: text.slice(share.start, share.end) };
      return [{ messageId: 'value', span, data, suggestion: 'percentage' }];
    }
    const isOpen = change?.kind === 'ambiguous' || change?.kind === 'percentagePoints';
    return isOpen ? [{ messageId: 'change', span, data: { value: change.text } }] : [];
  },
});
