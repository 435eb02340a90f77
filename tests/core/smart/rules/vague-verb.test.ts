import { vagueVerb } from '../../../../src/core/smart/rules/vague-verb.ts';
import { testRule } from '../test-rule.ts';

testRule(vagueVerb, {
  valid: [
    'Improve grade 3 reading from 50% to 58%.',
    'Grade 3 students will read aloud daily.',
    'Support staff will greet students.',
  ],
  invalid: [
    { text: 'Improve reading in grade 3.', found: [['vague', 'Improve']] },
    {
      text: 'We will support and enhance math in grade 3.',
      found: [
        ['vague', 'support'],
        ['vague', 'enhance'],
      ],
    },
  ],
});
