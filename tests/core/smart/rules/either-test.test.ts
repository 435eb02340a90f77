import { eitherTest } from '../../../../src/core/smart/rules/either-test.ts';
import { testRule } from '../test-rule.ts';

testRule(eitherTest, {
  valid: [
    'By June 2026, 60% of grade 7 students will be proficient in math on i-Ready.',
    // Both are meant.
    'By June 2026, 60% of grade 7 students will be proficient in math on i-Ready and the STAAR.',
    'By June 2026, 60% of grade 7 students will be proficient or advanced on the STAAR.',
    'By June 2026, 60% of grade 7 students will read or write well on the STAAR.',
  ],
  invalid: [
    {
      text: 'By June 2026, 60% of grade 7 students will be proficient in math on i-Ready or the STAAR.',
      found: [['either', 'i-Ready or the STAAR']],
    },
    {
      text: 'By June 2026, 60% of grade 7 students will be proficient in math on the STAAR and/or MAP Growth.',
      found: [['either', 'STAAR and/or MAP Growth']],
    },
  ],
});
