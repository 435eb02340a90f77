import type { ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';

const straight = new PlanDocument();
const calls: ServiceCall[] = [];
straight.workspace.interrupt = (call) => calls.push(call);
straight.insert();
const wanted = straight.structure();

/** The numbers of these kinds of calls, and one in so many of those that only fill DocumentApp’s buffer. */
const numbers = (kinds: readonly ServiceCall['kind'][], every: number): number[] =>
  calls.flatMap(({ kind }, index) =>
    kinds.includes(kind) || (kind === 'documentElement' && index % every === 0) ? [index + 1] : [],
  );

/** A run that dies loses what was not saved, so what it had in the buffer matters little; after an error it is saved. */
const DEADLY = numbers(['fetch', 'documentOpen', 'documentSave'], 19);
const FAILING = numbers(['fetch', 'documentSave'], 13);

/** Inserts, with the run ended at one call by an error; then again, undisturbed. */
function insertedTwice(stop: number, error: () => Error) {
  const plan = new PlanDocument();
  let onOpen = true;
  plan.workspace.interrupt = (_call, number) => {
    if (!onOpen && number === stop) throw error();
  };
  const session = plan.open();
  onOpen = false;
  const request = { profileLink: plan.profileLink, schoolId: 'maple', schoolYear: '', goals: 1 };
  const first = attempt(() => session.call('insertTemplate', request));
  plan.workspace.interrupt = null;
  return { plan, first };
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('a template insertion that stops', () => {
  test('takes enough calls to be worth stopping', () => {
    expect([DEADLY.length, FAILING.length].map((length) => length > 30)).toEqual([true, true]);
    expect(wanted.filter((block) => block === '3 Goal 1')).toHaveLength(1);
  });

  test('dead at any call, then chosen again, gives the document of a straight one', () => {
    for (const stop of DEADLY) {
      const { plan, first } = insertedTwice(stop, () => new Killed('Exceeded maximum execution time'));
      expect([stop, first]).toEqual([stop, expect.any(Killed)]);
      if (isKnown(plan)) continue;
      plan.insert();
      expect([stop, plan.structure()]).toEqual([stop, wanted]);
    }
  });

  test('with an error of Google’s says so, and chosen again gives the document of a straight one', () => {
    for (const stop of FAILING) {
      const { plan, first } = insertedTwice(stop, () => new ServiceError('Service Documents failed.'));
      expect([stop, first]).toEqual([stop, anAnswer]);
      if (isKnown(plan)) continue;
      if (!isDone(first)) plan.insert();
      expect([stop, plan.structure()]).toEqual([stop, wanted]);
    }
  });

  const known = new Set<string>();

  /** What a second insertion makes of a document depends on the document alone, so each is tried once. */
  function isKnown(plan: PlanDocument): boolean {
    const structure = JSON.stringify(plan.structure());
    if (known.has(structure)) return true;
    known.add(structure);
    return false;
  }

  /** A reading is asked for again, so an error there may pass unseen. */
  const isDone = (reply: unknown): boolean => (reply as { ok: boolean }).ok;
  const anAnswer = expect.objectContaining({ ok: expect.any(Boolean) });
});
