import { noInstrument } from '../../../../src/core/smart/rules/no-instrument.ts';
import { testRule } from '../test-rule.ts';

testRule(noInstrument, {
  valid: [
    'By June 2026, 60% of grade 7 students will be proficient in math on i-Ready.',
    'By June 2026, 60% of grade 7 students will be proficient on the district math assessment.',
    // A test the lexicon does not know, said to measure the goal.
    'By June 2026, 60% of grade 7 students will be proficient in math on the QKTA.',
    // Every school keeps attendance.
    'Average daily attendance of grade 7 will rise from 91% to 93% by June 2026.',
    '90% of grade 7 students will earn a C or better in math by June 2026.',
    // The plan's own row names it.
    { text: 'By June 2026, 61% of grade 7 students will be proficient in math.', instrument: 'i-Ready' },
    // Nothing is measured, so another rule speaks first.
    'Grade 7 students will love math.',
  ],
  invalid: [
    { text: 'By June 2026, 60% of grade 7 students will be proficient in math.', found: [['missing', null]] },
    // “map” and “star” in small letters are words.
    { text: 'By June 2026, 60% of grade 7 students will map a star in science.', found: [['missing', null]] },
  ],
});
