import { defineRule, hit } from '../define-rule.ts';

/** Results every school keeps records of: the source goes without saying. */
const ON_RECORD =
  /\b(?:attend\w*|absen\w+|tard\w+|graduat\w*|dropouts?|suspen\w+|expulsions?|referrals?|incidents?|majors|minors|credits?|courses?|classes|[A-D] or (?:better|higher|above)|enroll\w+|retention|GPA|pass(?:ing)? (?:rates?|grades?)|FAFSA)\b/i;

/** Notes a goal whose result comes from no named test, survey or record. */
export const noInstrument = defineRule({
  id: 'measurable/no-instrument',
  severity: 'warning',
  summary: 'The goal names no test, survey or record.',
  why: 'Different tests give different percentages of the same students; the goal can only be checked against the one it names.',
  messages: {
    missing: [
      'The goal names no test, survey or record that will show the result.',
      'Add it at the end: “as measured by ____”.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of grade 7 students will be proficient in math as measured by the state assessment.',
    fail: 'By June 2026, 60% of grade 7 students will be proficient in math.',
  },
  check: (goal) => {
    const { instruments, measures, plain } = goal.reading;
    // The plan's own row may name it.
    if ((goal.facts.instrument ?? '').trim() !== '') return [];
    if (instruments.length > 0 || measures.length === 0 || ON_RECORD.test(plain)) return [];
    return [hit('missing')];
  },
});
