import { defineRule, hit as hitOf } from '../../../src/core/smart/define-rule.ts';
import { weaknessesOf } from './test-rule.ts';

const shouting = defineRule({
  id: 'specific/shouting',
  severity: 'info',
  atOnce: true,
  summary: 'An exclamation mark.',
  why: 'For the test of the harness.',
  messages: { loud: ['Found {mark}.', 'Leave it out.'] },
  examples: { pass: 'Read.', fail: 'Read!' },
  check: ({ reading: { plain } }) => {
    const start = plain.indexOf('!');
    if (start < 0) return [];
    const data: Record<string, string> = plain.includes('open') ? {} : { mark: '!' };
    return [hitOf('loud', { start, end: start + 1 }, data)];
  },
});
const hit = { text: 'Read!', found: [['loud', '!']] } as const;

test('a sound table has no weakness', () => {
  expect(weaknessesOf(shouting, { valid: ['Read.'], invalid: [hit] })).toEqual([]);
});

test.each([
  ['fewer near-misses (0) than hits (1)', { valid: [], invalid: [hit] }],
  ['repeated: Read.', { valid: ['Read.', 'Read.'], invalid: [hit] }],
  ['message never shown: loud', { valid: ['Read.'], invalid: [] }],
  [
    'placeholder left open: Found {mark}.',
    { valid: ['Read.'], invalid: [{ text: 'open!', found: [['loud', '!']] }] },
  ],
  ['“?” is not in: Read!', { valid: ['Read.'], invalid: [{ text: 'Read!', found: [['loud', '?']] }] }],
  ['a hit without a finding: Read!', { valid: ['Read.'], invalid: [{ text: 'Read!', found: [] }] }],
] as const)('it refuses: %s', (weakness, table) => {
  expect(weaknessesOf(shouting, table)).toContain(weakness);
});
