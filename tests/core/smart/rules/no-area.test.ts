import { noArea } from '../../../../src/core/smart/rules/no-area.ts';
import { testRule } from '../test-rule.ts';

testRule(noArea, {
  valid: [
    '60% of kindergartners will be proficient in phonics.',
    // The test measures one subject.
    '60% of kindergartners will be at benchmark on DIBELS.',
    '60% of kindergartners will say that an adult at school cares about them.',
    // Nobody is named either; another rule says so.
    '60% will be proficient.',
  ],
  invalid: [
    { text: '60% of kindergartners will be proficient.', found: [['missing', null]] },
    // “English” learners are people, not a subject.
    { text: '60% of English learners will meet expectations on i-Ready.', found: [['missing', null]] },
  ],
});
