import { windowsDiffer } from '../../../../src/core/smart/rules/windows-differ.ts';
import { testRule } from '../test-rule.ts';

testRule(windowsDiffer, {
  valid: [
    'Grade 2 students at benchmark on DIBELS will rise from 48% in spring 2025 to 58% in spring 2026.',
    // Growth within one year.
    'Grade 2 students at benchmark on DIBELS will rise from 48% in fall 2025 to 58% in spring 2026.',
    'Grade 2 students at benchmark on DIBELS will rise from 48% in fall 2025 to 52% in winter 2026.',
    // In August results come out.
    'Grade 4 students proficient on the state test will rise from 48% in June 2025 to 54% by August 2026.',
    'Grade 2 students at benchmark on DIBELS will reach 58% by January 2026.',
    'Grade 2 attendance will rise from 91% in 2024-25 to 93% by December 2025.',
    'Grade 2 students at benchmark will rise from 48% on DIBELS in fall 2025 to 58% on DIBELS in spring 2026.',
  ],
  invalid: [
    {
      text: 'Grade 2 students at benchmark on DIBELS will rise from 48% in spring 2025 to 58% in winter 2026.',
      found: [['times', 'winter 2026']],
    },
    {
      text: 'Grade 2 students at benchmark on DIBELS will rise from 48% in May 2025 to 58% by December 2025.',
      found: [['times', 'December 2025']],
    },
    {
      text: 'Grade 4 students on grade level will rise from 48% on i-Ready in fall 2025 to 58% on the STAAR in spring 2026.',
      found: [['tests', 'STAAR']],
    },
  ],
});
