import type { ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import type { PlanDocument } from '../support/bundle-plan-document.ts';
import { aPlan, change, rowsIn, write } from '../support/plan-with-overview.ts';

describe.each([
  ['made', () => undefined],
  [
    'brought up to date',
    (plan: PlanDocument) => {
      write(plan);
      change(plan);
    },
  ],
] as const)('the overview, %s', (_what, prepare) => {
  /** Asks, with the run ended at one call by an error; then again, undisturbed. */
  function askedTwice(stop: number, error: () => Error) {
    const plan = aPlan();
    prepare(plan);
    const calls: ServiceCall[] = [];
    const session = plan.open();
    plan.workspace.interrupt = (call) => {
      calls.push(call);
      if (calls.length === stop) throw error();
    };
    try {
      session.call('writeOverview');
    } catch (thrown) {
      if (!(thrown instanceof Killed)) throw thrown;
    }
    plan.workspace.interrupt = null;
    plan.open().call('writeOverview');
    return { plan, calls };
  }

  const straight = askedTwice(0, () => new Error('never'));
  const stops = straight.calls.flatMap(({ kind }, at) => (kind === 'documentElement' ? [] : [at + 1]));
  const last = straight.calls.length;

  test('killed at any call and asked again, says the same', () => {
    expect(stops.length).toBeGreaterThan(3);
    for (const stop of stops) {
      const { plan } = askedTwice(stop, () => new Killed('Exceeded maximum execution time'));
      expect([stop, plan.structure()]).toEqual([stop, straight.plan.structure()]);
    }
  });

  test('failing while its cells are written and asked again, says the same or where to look', () => {
    for (const stop of [last - 1, last - 5, last - 12, last - 20]) {
      const { plan } = askedTwice(stop, () => new ServiceError('Service Documents failed.'));
      const tables = plan.person.tables().filter(([header]) => header?.includes('Money'));
      expect([stop, tables.length, tables[0]?.length]).toEqual([stop, 1, rowsIn(straight.plan).length]);
    }
  });
});
