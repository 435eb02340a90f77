import { openPlan } from '../../src/app/open-plan.ts';
import { showPlace } from '../../src/app/show-place.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { planHost } from './plan-host.ts';
import { goalsOf, PROFILE, planDocument } from './sample-district.ts';

const plan = () => planDocument('plan', 'Maple Elementary', goalsOf('G-2222', 'G-3333'));
const STATEMENT = aGoal().statement;

const renamed = (from: string, to: string) => (blocks: readonly OutlineBlock[]) =>
  blocks.map((block) => (block.kind === 'paragraph' && block.text === from ? { ...block, text: to } : block));

describe('a place in the plan', () => {
  it.each([
    ['a row of a goal’s table', 'G-3333', 'Goal 2', 'SMART goal', `SMART goal | ${STATEMENT}`],
    [
      'one of a goal’s other tables',
      'G-3333',
      'Goal 2',
      'Key activities',
      expect.stringMatching(/^Activity \| Week/),
    ],
    ['a goal whose row is gone', 'G-3333', 'Goal 2', 'A row of our own', 'Goal ID | Goal ID'],
    ['a goal that was given another heading', 'G-3333', 'Goal 7', 'Metric', 'Metric | Share at benchmark'],
    ['a row of a goal found by its heading', '', 'Goal 2', 'Metric', 'Metric | Share at benchmark'],
    ['a goal’s heading', '', 'Goal 2', '', 'Goal 2'],
    ['a fact', '', '', 'School year', 'School year | 2025-26'],
    ['a section', '', 'Planning team', '', 'Planning team'],
    ['a section, however it is written', '', 'planning TEAM:', '', 'Planning team'],
  ])('%s is shown, and nothing is changed', (_what, goalId, heading, label, expected) => {
    const document = plan();
    const before = document.json();
    expect(showPlace({ document }, { goalId, heading, label })).toMatchObject({ ok: true });
    expect(document.shownPlaces).toEqual([expected]);
    expect(document.json()).toEqual(before);
  });

  it('is that of the goal under the heading where two goals have one id', () => {
    const document = planDocument('plan', 'Maple Elementary', [
      aGoal({ id: 'G-2222', title: 'Goal 1', metric: 'First' }),
      aGoal({ id: 'G-2222', title: 'Goal 2', metric: 'Second' }),
    ]);
    showPlace({ document }, { goalId: 'G-2222', heading: 'Goal 2', label: 'Metric' });
    expect(document.shownPlaces).toEqual(['Metric | Second']);
  });

  it('is looked for in the document as it is now', () => {
    const document = plan();
    document.edit(renamed('Planning team', 'Our team'));
    expect(showPlace({ document }, { goalId: '', heading: 'Planning team', label: '' })).toMatchObject({
      problem: { code: 'placeNotFound', message: expect.stringContaining('“Planning team” was not found') },
    });
    expect(document.shownPlaces).toEqual([]);
  });

  it.each([
    ['a goal that is gone', { goalId: 'G-9999', heading: 'Goal 9', label: 'Metric' }],
    ['no place at all', { goalId: '', heading: '', label: '' }],
  ])('is refused for %s', (_what, place) => {
    expect(showPlace({ document: plan() }, place)).toMatchObject({ problem: { code: 'placeNotFound' } });
  });

  it('is refused in an empty document', () => {
    const document = new MemoryDocument('empty');
    expect(showPlace({ document }, { goalId: '', heading: 'Goals', label: '' }).ok).toBe(false);
  });

  it('is there for every line of what a new plan owes', () => {
    const profile = { ...PROFILE, asksForMoney: true as const };
    const ports = planHost(plan(), profile);
    const open = openPlan(ports);
    const items = open.ok ? open.value.owed.flatMap((part) => part.items) : [];
    const places = items.flatMap(({ goalId, place }) => (place === null ? [] : [{ goalId, ...place }]));
    expect(places.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['', 'Resources', 'Interim checkpoint']),
    );
    for (const place of places) expect([place, showPlace(ports, place).ok]).toEqual([place, true]);
  });
});
