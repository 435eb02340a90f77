import { openPlan } from '../../src/app/open-plan.ts';
import { writeOverview } from '../../src/app/write-overview.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import type { MemoryDocument } from './memory-document.ts';
import { heldLock } from './memory-ports.ts';
import { planHost } from './plan-host.ts';
import { planDocument } from './sample-district.ts';

const goal = (id: string, priority: string) =>
  aGoal({ id, title: `Goal ${id}`, priority: { text: priority, id: priority.slice(0, 2) } });

/** A plan whose first goal serves the second priority. */
const aPlan = () =>
  planHost(
    planDocument('plan', 'Maple', [goal('G-2222', 'P2 · Instruction'), goal('G-3333', 'P1 · Belonging')]),
  );
type Ports = ReturnType<typeof aPlan>;

const isOverview = (block: OutlineBlock): boolean =>
  block.kind === 'table' && block.rows[0]?.includes('Money') === true;

const tableIn = (document: MemoryDocument): readonly (readonly string[])[] =>
  document.blocks().find(({ kind, rows }) => kind === 'table' && rows[0]?.includes('Money'))?.rows ?? [];

const editRows = (
  { document }: Ports,
  change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[],
): void =>
  document.edit((blocks) =>
    blocks.map((block) =>
      isOverview(block) && block.kind === 'table' ? { ...block, rows: change(block.rows) } : block,
    ),
  );

const markIn = ({ document }: Ports): string =>
  document.blocks().find(({ rows }) => rows[0]?.[0]?.startsWith('About this table'))?.rows[0]?.[0] ?? '';

const tag = ({ document }: Ports, from: string, to: string): void =>
  document.edit((blocks) =>
    blocks.map((block) =>
      block.kind === 'table' && !isOverview(block)
        ? { ...block, rows: block.rows.map((row) => row.map((text) => (text === from ? to : text))) }
        : block,
    ),
  );

const stateOf = (ports: Ports): unknown => {
  const open = openPlan(ports);
  return open.ok && open.value.overview;
};

describe('the overview', () => {
  it('is put above the goals, and the plan says what it said before', () => {
    const ports = aPlan();
    const before = openPlan(ports);
    expect(stateOf(ports)).toBe('none');
    expect(writeOverview(ports)).toEqual({ ok: true, value: { goals: 2, isNew: true } });
    const headings = ports.document.headings();
    expect(headings[headings.indexOf('Goals') - 1]).toBe('How this plan serves the district’s priorities');
    expect(tableIn(ports.document).map(([priority]) => priority)).toEqual([
      'Priority',
      'P1 · Belonging',
      'P2 · Instruction',
    ]);
    expect(markIn(ports)).toContain('January 20, 2026');
    const after = openPlan(ports);
    expect(stateOf(ports)).toBe('current');
    expect(after.ok && after.value.goals.map(({ id }) => id)).toEqual(
      before.ok && before.value.goals.map(({ id }) => id),
    );
    expect(after.ok && after.value.findings).toEqual(before.ok && before.value.findings);
  });

  it('made once more without a change writes nothing', () => {
    const ports = aPlan();
    writeOverview(ports);
    const before = ports.document.text();
    expect(writeOverview(ports)).toEqual({ ok: true, value: { goals: 2, isNew: false } });
    expect(ports.document.text()).toBe(before);
  });

  it('follows the goals, and keeps a column, a row of notes and text of somebody’s', () => {
    const ports = aPlan();
    writeOverview(ports);
    editRows(ports, (rows) => rows.map((row, at) => [...row, ['Who', 'Ms. Lee', ''][at] ?? '']));
    ports.document.edit((blocks) =>
      blocks.flatMap((block) =>
        isOverview(block)
          ? [block, { kind: 'paragraph', headingLevel: 0, text: 'Our own words.', guidance: false }]
          : [block],
      ),
    );
    tag(ports, 'P1 · Belonging', 'P2 · Instruction');
    expect(stateOf(ports)).toBe('old');
    expect(writeOverview(ports)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(stateOf(ports)).toBe('current');
    expect(tableIn(ports.document).map((row) => [row[0], row[6]])).toEqual([
      ['Priority', 'Who'],
      ['P2 · Instruction', 'Ms. Lee'],
      ['P2 · Instruction', ''],
    ]);
    expect(ports.document.text()).toContain('Our own words.');
  });

  it.each<[string, (ports: Ports) => void]>([
    [
      'a word in one of its cells',
      (ports) =>
        editRows(ports, (rows) =>
          rows.map((row) => row.map((text) => (text === 'None yet' ? 'Clubs' : text))),
        ),
    ],
    ['a column of its own deleted', (ports) => editRows(ports, (rows) => rows.map((row) => row.slice(1)))],
    [
      'a row of its own that somebody added',
      (ports) => editRows(ports, (rows) => [...rows, ['P1', '', '', 'Ours', '', '']]),
    ],
    [
      'the line above deleted',
      ({ document }) =>
        document.edit((blocks) =>
          blocks.filter(
            (block) => !(block.kind === 'paragraph' && block.text.startsWith('About this table')),
          ),
        ),
    ],
    [
      'an image in one of its cells',
      ({ document }) => {
        document.withAnImage = 'None yet';
      },
    ],
    [
      'a change to it that somebody suggests',
      ({ document }) => {
        document.suggestions.set('None yet', { insert: ' Clubs' });
      },
    ],
  ])('with %s is not written over', (_what, change) => {
    const ports = aPlan();
    writeOverview(ports);
    change(ports);
    tag(ports, 'P1 · Belonging', 'P2 · Instruction');
    const before = ports.document.text();
    expect(writeOverview(ports)).toMatchObject({ ok: false, problem: { code: 'changedSince' } });
    expect(ports.document.text()).toBe(before);
  });

  it('is refused while no goal is written, and while something else is', () => {
    const empty = planHost(planDocument('plan', 'Maple', [aGoal({ statement: '' })]));
    expect(writeOverview(empty)).toMatchObject({ problem: { code: 'noGoals' } });
    const busy = {
      ...planHost(planDocument('plan', 'Maple', [goal('G-2222', 'P2 · Instruction')])),
      lock: heldLock,
    };
    expect(writeOverview(busy)).toMatchObject({ problem: { code: 'alreadyRunning' } });
  });
});
