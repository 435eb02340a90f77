import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { goalOf } from './judged.ts';

const SEED =
  "Students scoring in the 'on/above grade level' range for the 'Numbers and Operations' domain will increase by 10% from spring 2025 to spring 2026, as measured by the iReady Math Diagnostic assessment";

describe('the seed goal', () => {
  const check = checkGoal(goalOf(SEED));

  test('is Specific, Measurable, Relevant and Time-bound; Achievable cannot be told', () => {
    const verdicts = Object.entries(check.criteria).map(([criterion, { status }]) => [criterion, status]);
    expect(Object.fromEntries(verdicts)).toEqual({
      specific: 'met',
      measurable: 'met',
      achievable: 'cannotTell',
      relevant: 'met',
      timeBound: 'met',
    });
  });

  test('is advised on points or percent and on the missing baseline', () => {
    expect(check.findings.map(({ ruleId }) => ruleId)).toEqual([
      'measurable/percent-or-points',
      'measurable/change-without-baseline',
      'time-bound/coarse-deadline',
    ]);
  });

  test('holds its elements', () => {
    const { instrument, change, start, deadline, direction, baseline, target, population, contentArea } =
      check.elements;
    expect(instrument?.name).toBe('i-Ready Diagnostic');
    expect(change).toEqual({ text: '10%', start: 110, end: 113, value: 10, kind: 'ambiguous' });
    expect([start?.text, start?.date]).toEqual(['spring 2025', '2025-06-30']);
    expect([deadline?.text, deadline?.date, deadline?.grain]).toEqual([
      'spring 2026',
      '2026-06-30',
      'season',
    ]);
    expect([baseline, target, direction]).toEqual([null, null, 'increase']);
    expect([population?.text, contentArea?.text]).toEqual(['Students', 'Numbers and Operations']);
  });

  test('is rewritten with blanks for what it does not hold', () => {
    expect(check.rewrite).toBe(
      'By spring 2026, the percentage of students on/above grade level in Numbers and Operations will increase by 10% ' +
        '(percent or percentage points: ____), from ____ to ____, as measured by iReady Math Diagnostic assessment.',
    );
  });
});
