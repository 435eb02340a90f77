import { defineRule, hit } from '../define-rule.ts';
import { placeOf } from '../span.ts';

const NUMBER_OF = /\bnumber(?= of\b)/i;

/** Flags “the number of students … 80%”. */
export const numberWithPercent = defineRule({
  id: 'measurable/number-with-percent',
  severity: 'warning',
  atOnce: true,
  summary: 'The goal speaks of a number but gives a percent.',
  why: 'A number of students and a percentage of students are checked against different records and can move apart when enrollment changes.',
  messages: {
    value: [
      'The goal speaks of a number, but “{value}” is a percent.',
      'Write “percentage of”, or give the value as a head count.',
    ],
    change: [
      'A number that changes by “{value}” leaves open whether a head count or a percentage is meant.',
      'Write “percentage of … by __ percentage points”, or give both head counts.',
    ],
  },
  examples: {
    pass: 'The percentage of grade 8 students who pass algebra will rise from 42% to 50% by June 2026.',
    fail: 'The number of grade 8 students who pass algebra will rise from 42% to 50% by June 2026.',
  },
  check: ({ reading: { plain, measures, sentences }, elements: { change } }) => {
    const word = NUMBER_OF.exec(plain);
    if (word === null) return [];
    const span = placeOf(word);
    const end = sentences.find((sentence) => sentence.end > span.end)?.end ?? plain.length;
    const share = measures
      .flatMap(({ baseline, target }) => [baseline, target])
      .filter((value) => value?.kind === 'percent' && value.start > span.end && value.end <= end)[0];
    if (share) return [hit('value', span, { value: share }, 'percentage')];
    const isOpen = change?.kind === 'ambiguous' || change?.kind === 'percentagePoints';
    return isOpen ? [hit('change', span, { value: change })] : [];
  },
});
