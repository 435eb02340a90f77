import type { ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { atHeading, inserted, MINUTES } from '../support/inserted-template.ts';

describe.each([
  ['Inserting at the cursor', 'insertTemplate'],
  ['Taking the template out', 'removeTemplate'],
] as const)('%s', (_what, name) => {
  function prepared() {
    if (name === 'removeTemplate') return inserted(atHeading);
    const plan = new PlanDocument(MINUTES);
    atHeading(plan);
    const { profileLink } = plan;
    return { plan, remove: { profileLink, schoolId: 'maple', schoolYear: '', goals: 1, atCursor: true } };
  }

  /** Asks, with the run ended at one call by an error; then again, undisturbed. */
  function askedTwice(stop: number, error: () => Error) {
    const { plan, remove } = prepared();
    const calls: ServiceCall[] = [];
    const session = plan.open();
    plan.workspace.interrupt = (call) => {
      calls.push(call);
      if (calls.length === stop) throw error();
    };
    let first: unknown;
    try {
      first = session.call(name, remove);
    } catch (thrown) {
      if (!(thrown instanceof Killed)) throw thrown;
    }
    plan.workspace.interrupt = null;
    const isDone = (first as { ok?: boolean } | undefined)?.ok === true;
    const last = (isDone ? first : plan.open().call(name, remove)) as { value: { kept?: string[] } };
    // A heading that was left alone may be somebody else's: it stays, and is named.
    const { kept = [] } = last.value;
    expect(kept.length).toBeLessThan(2);
    const structure = plan.structure().filter((block) => !kept.includes(String(block).slice(2)));
    return { structure, calls };
  }

  const straight = askedTwice(0, () => new Error('never'));
  const wanted = straight.structure;
  const saves = straight.calls.flatMap(({ kind }, at) => (kind === 'documentSave' ? [at + 1] : []));
  const stops = [...saves, ...saves.flatMap((at) => [at - 1, at - 20, at + 2])];

  test('takes several saves', () => expect(saves.length).toBeGreaterThan(2));

  test.each([
    ['killed', () => new Killed('Exceeded maximum execution time')],
    ['failing', () => new ServiceError('Service Documents failed.')],
  ])('%s around any save and asked again, leaves the same document', (_how, error) => {
    for (const stop of stops) expect([stop, askedTwice(stop, error).structure]).toEqual([stop, wanted]);
  });
});
