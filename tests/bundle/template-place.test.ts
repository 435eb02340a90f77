import { modelledMs } from '../../src/emulator/cost-model.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { atHeading, inserted, MINUTES, type Prepare } from '../support/inserted-template.ts';

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
