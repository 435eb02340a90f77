import fc from 'fast-check';
import { isGoalId, newGoalId } from '../../../src/core/plan/goal-id.ts';

describe('goal ids', () => {
  test('look like G-7KQ2', () => {
    expect(newGoalId(() => 0)).toBe('G-2222');
    expect(newGoalId(() => 0.999999)).toBe('G-YYYY');
    expect(isGoalId('G-7KQ2')).toBe(true);
  });

  test('every new id is a goal id, even from a source that reaches 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (numbers) => {
          let next = 0;
          expect(isGoalId(newGoalId(() => numbers[next++] ?? 0))).toBe(true);
        },
      ),
    );
  });

  test.each(['', 'G-7KQ', 'G-7KQ22', 'g-7kq2', 'G-7KO2', 'G-AKQ2', 'G-1KQ2', 'G7KQ2', ' G-7KQ2'])(
    '%j is not one',
    (text) => {
      expect(isGoalId(text)).toBe(false);
    },
  );
});
