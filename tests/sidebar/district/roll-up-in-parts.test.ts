import type { RolledUpPlan, RollUp } from '../../../src/app/sidebar-api-tracker.ts';
import {
  NOTHING_YET,
  type RollUpSoFar,
  rollUpInParts,
} from '../../../src/sidebar/district/roll-up-in-parts.ts';

const plan = (school: string, status: RolledUpPlan['status'] = 'written'): RolledUpPlan => ({
  documentId: school,
  school,
  status,
  goals: 1,
});

const PARTS: Readonly<Record<number, RollUp>> = {
  0: { plans: [plan('A'), plan('B', 'notReached')], notices: ['Same.'], next: 1, waitSeconds: 40 },
  1: { plans: [plan('B'), plan('C', 'notReached')], notices: ['Same.', 'New.'], next: null, waitSeconds: 0 },
};

/** Rolls up from the parts above; the person stops after so many of them. */
async function run(begun: RollUpSoFar, stopAfter = Number.POSITIVE_INFINITY) {
  const seen: RollUpSoFar[] = [];
  const pauses: number[] = [];
  await rollUpInParts(begun, {
    readPart: async (from) => PARTS[from] as RollUp,
    pause: async (seconds) => {
      pauses.push(seconds);
    },
    isStopped: () => seen.length >= stopAfter,
    onPart: (soFar) => seen.push(soFar),
  });
  return { last: seen[seen.length - 1], pauses };
}

test('names each plan once, says each notice once, and pauses between parts only', async () => {
  const { last, pauses } = await run(NOTHING_YET);
  expect(last?.plans.map(({ school, status }) => [school, status])).toEqual([
    ['A', 'written'],
    ['B', 'written'],
    ['C', 'notReached'],
  ]);
  expect(last).toMatchObject({ notices: ['Same.', 'New.'], next: null });
  expect(pauses).toEqual([40]);
});

test('stopped half-way and gone on with ends as if never stopped', async () => {
  const half = await run(NOTHING_YET, 1);
  expect(half.last).toMatchObject({ plans: [{ school: 'A' }], next: 1 });
  const rest = await run(half.last ?? NOTHING_YET);
  expect(rest.last).toEqual((await run(NOTHING_YET)).last);
});
