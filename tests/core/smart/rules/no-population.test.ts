import { noPopulation } from '../../../../src/core/smart/rules/no-population.ts';
import { testRule } from '../test-rule.ts';

testRule(noPopulation, {
  valid: [
    'Grade 9 chronic absenteeism will drop from 18% to 13%.',
    'The high school graduation rate will rise from 80% to 84%.',
    'Student attendance will rise from 91% to 93%.',
    'Elementary: raise attendance from 91% to 93%.',
  ],
  invalid: [
    { text: 'Chronic absenteeism will drop from 18% to 13%.', found: [['missing', null]] },
    // A survey of students names the survey.
    { text: 'Belonging on the student survey will rise from 60% to 66%.', found: [['missing', null]] },
    { text: 'Our school will raise its graduation rate from 80% to 84%.', found: [['missing', null]] },
  ],
});
