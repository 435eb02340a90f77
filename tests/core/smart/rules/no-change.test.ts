import { noChange } from '../../../../src/core/smart/rules/no-change.ts';
import { testRule } from '../test-rule.ts';

testRule(noChange, {
  valid: [
    'Writing proficiency of grade 6 will move from 61% to 66%.',
    'Maintain attendance of grade 6, from 96% to 96%.',
  ],
  invalid: [{ text: 'Writing proficiency of grade 6 will move from 61% to 61%.', found: [['same', '61%']] }],
});
