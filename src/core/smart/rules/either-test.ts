import { defineRule, hit } from '../define-rule.ts';

/** What may stand between two tests of which only one is meant. */
const OR = /^[ ,]*(?:and\/or|or|and ?\/ ?or)(?: (?:the|an?|our|on|by|in))* $/i;

/** Notes goals that leave open which of two tests will be looked at. */
export const eitherTest = defineRule({
  id: 'measurable/either-test',
  severity: 'info',
  summary: 'The goal names two tests and leaves open which one counts.',
  why: 'Two tests rarely agree; when the year is over, each reader can pick the one that suits.',
  messages: {
    either: [
      '“{tests}” leaves open which of the two counts.',
      'Name the one that decides; the other can show progress on the way.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of grade 7 students will be proficient in math on i-Ready.',
    fail: 'By June 2026, 60% of grade 7 students will be proficient in math on i-Ready or the STAAR.',
  },
  check: ({ reading: { instruments, plain } }) =>
    instruments.flatMap((first, index) => {
      const second = instruments[index + 1];
      if (!second || first.name === second.name || !OR.test(plain.slice(first.end, second.start))) return [];
      const tests = { start: first.start, end: second.end };
      return [hit('either', tests, { tests })];
    }),
});
