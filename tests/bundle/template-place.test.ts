import type { RemoveTemplateRequest } from '../../src/app/sidebar-api.ts';
import { modelledMs, type ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';

const MINUTES =
  '<h1>Minutes</h1><p>We met.</p><table><tr><td>Agenda</td><td>Time</td></tr></table><p></p><h2>Goals of the team</h2><ul><li>One</li><li>Two</li></ul><table><tr><td>Open</td></tr></table>';

type Prepare = (plan: PlanDocument) => void;

const atHeading: Prepare = (plan) => plan.person.setCursor({ heading: 'Goals of the team' });

/** Minutes in which the template stands where the cursor was, and what to ask to take it out again. */
function inserted(prepare: Prepare, html: string | undefined = MINUTES) {
  const plan = new PlanDocument(html);
  prepare(plan);
  const before = plan.structure();
  const atCursor = html !== undefined;
  const { goalIds, place } = plan.insert({ atCursor });
  const { profileLink } = plan;
  const request = { profileLink, schoolId: 'maple', schoolYear: '', atCursor };
  const remove: RemoveTemplateRequest = { ...request, goalIds, place };
  return { plan, before, remove, place };
}

/** Where the template begins among the blocks of a document. */
const titleAt = (plan: PlanDocument): number =>
  plan.structure().findIndex((block) => String(block).startsWith('1 School improvement plan'));

describe('the template at the cursor', () => {
  test.each<[string, Prepare, unknown, unknown]>([
    ['after a heading', atHeading, '2 Goals of the team', '0 One'],
    ['in a table', (plan) => plan.person.setCursor([0, 0, 1]), [['Agenda', 'Time']], '2 Goals of the team'],
  ])('%s stands below it, and what was there stays', (_where, prepare, above, under) => {
    const { plan, before, place } = inserted(prepare);
    const after = plan.structure();
    const at = titleAt(plan);
    const length = after.length - before.length;
    expect(place).toBe('middle');
    expect([after[at - 1], after[at + length]]).toEqual([above, under]);
    expect([...after.slice(0, at), ...after.slice(at + length)]).toEqual(before);
    expect(serverCall(plan.open(), 'openPlan')).toMatchObject({ state: 'plan', missingSections: [] });
  });

  test.each<[string, Prepare]>([
    ['nothing was clicked', () => undefined],
    ['something is selected', (plan) => plan.person.select('We met.')],
    ['the cursor stands in the last table', (plan) => plan.person.setCursor([1, 0, 0])],
  ])('stands at the end where %s', (_why, prepare) => {
    const { plan, before, place } = inserted(prepare);
    expect(place).toBe('end');
    expect(plan.structure().slice(0, before.length)).toEqual(before);
  });

  test('stands in the tab the person looks at', () => {
    const plan = new PlanDocument(MINUTES);
    plan.person.addTab('Plan');
    const page = plan.person.page();
    plan.person.placeCursor({ key: page[1]?.blocks[0]?.key ?? 0, offset: 0 });
    plan.insert({ atCursor: true });
    expect(plan.person.page()[0]).toEqual(page[0]);
    expect(plan.person.page()[1]?.blocks.length).toBeGreaterThan(20);
  });
});

describe('what was just inserted', () => {
  test.each<[string, Prepare, string | undefined]>([
    ['into a blank document', () => undefined, undefined],
    ['below other text', () => undefined, MINUTES],
    ['amid other text', atHeading, MINUTES],
    ['in a table', (plan) => plan.person.setCursor([0, 0, 1]), MINUTES],
  ])('%s is taken out again, and all else stays', (_where, prepare, html) => {
    const { plan, before, remove } = inserted(prepare, html);
    let ms = 0;
    plan.workspace.interrupt = (call) => {
      ms += modelledMs(call);
    };
    expect(serverCall(plan.open(), 'removeTemplate', remove)).toMatchObject({ kept: [] });
    // A document keeps its last paragraph, and one after each table.
    expect(withoutBlanks(plan.structure())).toEqual(withoutBlanks(before));
    expect(ms).toBeLessThan(40_000);
    const again = plan.insert({ atCursor: remove.atCursor ?? false });
    expect(again.sections.length).toBeGreaterThan(10);
  });

  const withoutBlanks = (structure: readonly unknown[]) => structure.filter((block) => block !== '0 ');

  test.each<[string, (plan: PlanDocument) => void, string]>([
    ['text', (plan) => plan.person.typeUnder('Root causes', 'Reading time.'), 'Root causes'],
    [
      'a person',
      (plan) =>
        plan.person.insertPersonChip(plan.placeBeside('Need addressed'), {
          name: 'Lee',
          email: 'l@h.example',
        }),
      'Goal 1',
    ],
    [
      'a dropdown',
      (plan) => plan.person.insertDropdownChip(plan.placeBeside('Improvement status')),
      'School improvement plan, Maple Elementary, 2025-26',
    ],
  ])('stays where somebody put %s, and is named', (_what, change, heading) => {
    const { plan, remove } = inserted(atHeading);
    change(plan);
    expect(serverCall(plan.open(), 'removeTemplate', remove).kept).toEqual([heading]);
    const headings = plan.structure().filter((block) => /^[1-3] /.test(String(block)));
    expect(headings.map((block) => String(block).slice(2))).toEqual(
      heading.startsWith('School')
        ? ['Minutes', 'Goals of the team', heading]
        : expect.arrayContaining([heading]),
    );
  });
});

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
