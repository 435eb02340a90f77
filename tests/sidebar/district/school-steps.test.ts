import { inSteps, type StepReply, type StepsSoFar } from '../../../src/sidebar/district/school-steps.ts';

const ALL = ['a', 'b', 'c', 'd', 'e'];

/** Does so many schools a step; the person stops after so many steps. */
async function run(each: number, stopAfter = Number.POSITIVE_INFINITY) {
  const asked: (readonly string[])[] = [];
  const seen: StepsSoFar<string>[] = [];
  const ask = async (schoolIds: readonly string[]): Promise<StepReply<string>> => {
    asked.push(schoolIds);
    const notices = asked.length === 1 ? ['Same.'] : ['Same.', 'New.'];
    return { plans: schoolIds.slice(0, each), left: schoolIds.slice(each), notices };
  };
  await inSteps(ALL, { ask, isStopped: () => seen.length >= stopAfter, onStep: (step) => seen.push(step) });
  return { asked, last: seen[seen.length - 1] };
}

test('asks for what is left until nothing is, and says each notice once', async () => {
  const { asked, last } = await run(2);
  expect(asked).toEqual([ALL, ['c', 'd', 'e'], ['e']]);
  expect(last).toEqual({ plans: ALL, left: [], notices: ['Same.', 'New.'], all: 5 });
});

test('ends after the step in which the person stopped, and knows what is left', async () => {
  const { asked, last } = await run(2, 1);
  expect(asked).toHaveLength(1);
  expect(last).toMatchObject({ plans: ['a', 'b'], left: ['c', 'd', 'e'] });
});

test('does not ask for ever where no school is reached', async () => {
  const { asked, last } = await run(0);
  expect(asked).toHaveLength(1);
  expect(last?.left).toEqual(ALL);
});
