import { movePlan } from '../../src/app/move-plan.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { planHost } from './plan-host.ts';
import { goalsOf, idOf, planDocument } from './sample-district.ts';

const TODAY = '2026-01-20';
const aPlan = () => planHost(planDocument('plan', 'Maple Elementary', goalsOf('G-2222', 'G-3333')));
const factsIn = (ports: ReturnType<typeof aPlan>) => {
  const open = openPlan(ports);
  return open.ok ? [open.value.facts.state, open.value.facts.stateDate] : [];
};

/** Types over the cells beside some labels. */
const fill = ({ document }: ReturnType<typeof aPlan>, cells: Readonly<Record<string, string>>): void =>
  document.edit((blocks) =>
    blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map(([label = '', ...rest]) => [label, ...typed(cells[label], rest)]) }
        : block,
    ),
  );
const typed = (text: string | undefined, rest: readonly string[]) => (text === undefined ? rest : [text]);

describe('moving a plan on', () => {
  it('writes the state and its day among the plan facts, and nothing else', () => {
    const ports = aPlan();
    const before = JSON.stringify(ports.document.json());
    expect(movePlan(ports, { to: 'Submitted', replaces: 'Draft' })).toEqual({
      ok: true,
      value: { state: 'Submitted', date: TODAY, replaced: 'Draft' },
    });
    expect(factsIn(ports)).toEqual(['Submitted', TODAY]);
    fill(ports, { 'Plan state': 'Draft', 'State date': '' });
    expect(JSON.stringify(ports.document.json())).toBe(before);
  });

  it('goes the whole way, each step from the one before', () => {
    const ports = aPlan();
    const steps = [
      'Submitted',
      'Changes asked',
      'Submitted',
      'Approved by the district',
      'Approved by the board',
    ];
    let replaces = 'Draft';
    for (const to of [...steps, 'Closed', 'Continued']) {
      const date = to === 'Approved by the board' ? { date: '2025-11-12' } : {};
      expect(movePlan(ports, { to, replaces, ...date })).toMatchObject({ ok: true, value: { state: to } });
      replaces = to;
    }
    expect(factsIn(ports)).toEqual(['Continued', TODAY]);
  });

  it('refuses when the state was moved meanwhile, names it, and writes nothing', () => {
    const ports = aPlan();
    movePlan(ports, { to: 'Submitted', replaces: 'Draft' });
    const before = ports.document.json();
    expect(movePlan(ports, { to: 'Changes asked', replaces: 'Approved by the district' })).toMatchObject({
      ok: false,
      problem: { code: 'changedSince', message: expect.stringContaining('now it is “Submitted”') },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('is done when the state is there already, as after an answer that got lost', () => {
    const ports = aPlan();
    movePlan(ports, { to: 'Submitted', replaces: 'Draft' });
    const before = ports.document.json();
    expect(movePlan(ports, { to: 'Submitted', replaces: 'Draft' })).toMatchObject({
      ok: true,
      value: { date: TODAY },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it.each([
    ['a step that does not lead on from there', { to: 'Closed', replaces: 'Draft' }, 'badState'],
    ['a day that has not come', { to: 'Submitted', replaces: 'Draft', date: '2026-02-01' }, 'badDate'],
  ])('refuses %s', (_what, request, code) => {
    const ports = aPlan();
    const before = ports.document.json();
    expect(movePlan(ports, request)).toMatchObject({ ok: false, problem: { code } });
    expect(ports.document.json()).toEqual(before);
  });

  it.each([
    ['other words', { insert: ' (soon)' }],
    ['its deletion', { isDeleted: true }],
  ])('refuses when someone suggests %s for the state', (_what, suggestion) => {
    const ports = aPlan();
    ports.document.suggestions.set('Draft', suggestion);
    expect(movePlan(ports, { to: 'Submitted', replaces: 'Draft' })).toMatchObject({
      ok: false,
      problem: { code: 'pendingSuggestions', message: expect.stringContaining('“Plan state”') },
    });
    expect(factsIn(ports)).toEqual(['Draft', '']);
  });

  it('refuses facts without a row for the day, and says which to add', () => {
    const ports = aPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table'
          ? { ...block, rows: block.rows.filter(([label]) => label !== 'State date') }
          : block,
      ),
    );
    expect(movePlan(ports, { to: 'Submitted', replaces: 'Draft' })).toMatchObject({
      problem: { code: 'factNotFound', message: expect.stringContaining('no row “State date”') },
    });
  });

  it('refuses a document without a plan, and while something else is written', () => {
    const blank = planHost(new MemoryDocument(idOf('plan')));
    const request = { to: 'Submitted', replaces: 'Draft' };
    expect(movePlan(blank, request)).toMatchObject({ problem: { code: 'emptyDocument' } });
    expect(movePlan({ ...aPlan(), lock: { take: () => false } }, request)).toMatchObject({
      problem: { code: 'alreadyRunning' },
    });
  });
});
