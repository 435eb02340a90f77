import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES } from '../../../src/core/plan/plan-tables.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock, OutlineSection, OutlineTable } from '../../../src/core/template/outline.ts';
import { PACKS } from '../../../src/core/template/packs/all-packs.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { docsElementOf, docsJsonOfOutline, docsJsonOfTabs, docsTab } from '../../support/docs-json.ts';
import { plan, withoutPlaces } from './plan-arbitrary.ts';

const outlineOf = (written: Plan): readonly OutlineSection[] =>
  filledPlanOutline(genericPack, { ...written, goals: written.goals.map((goal) => filledGoalOutline(goal)) });

/** Sections stand where each template has them: their order is no part of what a plan says. */
const anyOrder = (read: Plan | null) =>
  read && {
    ...read,
    sections: [...read.sections].sort((a, b) => (a.heading < b.heading ? -1 : 1)),
  };

const readBack = (sections: readonly OutlineSection[]) =>
  readPlan(blocksOfDocsJson(docsJsonOfOutline('A plan', sections)));

/** A person's edits that must not change what a plan says, one draw of `random` each. */
type Edit = (block: OutlineBlock, random: () => number) => readonly OutlineBlock[];

const onLists =
  (
    edit: (rows: readonly (readonly string[])[], random: () => number) => readonly (readonly string[])[],
  ): Edit =>
  (block, random) =>
    block.kind === 'table' && block.shape === 'list'
      ? [{ ...block, rows: edit(block.rows, random) }]
      : [block];

const onLabels =
  (edit: (table: OutlineTable, random: () => number) => OutlineTable): Edit =>
  (block, random) =>
    block.kind === 'table' && block.shape === 'labels' ? [edit(block, random)] : [block];

const below = (limit: number, random: () => number): number => Math.floor(random() * limit);

const inserted = <Item>(items: readonly Item[], at: number, item: Item): readonly Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

const edits: Readonly<Record<string, Edit>> = {
  'columns moved': onLists((rows, random) => {
    const width = rows[0]?.length ?? 0;
    const order = Array.from({ length: width }, (_, column) => ({ column, key: random() })).sort(
      (a, b) => a.key - b.key,
    );
    return rows.map((row) => order.map(({ column }) => row[column] ?? ''));
  }),
  'a column of their own added': onLists((rows, random) => {
    const at = below((rows[0]?.length ?? 0) + 1, random);
    return rows.map((row, index) => inserted(row, at, index === 0 ? 'Ask Pat' : 'a note'));
  }),
  'blank rows added': onLists((rows, random) =>
    inserted(
      rows,
      1 + below(rows.length, random),
      (rows[0] ?? []).map(() => ''),
    ),
  ),
  'a caption row above the header': onLists((rows) => [
    (rows[0] ?? []).map((_, column) => (column === 0 ? 'Fill in below' : '')),
    ...rows,
  ]),
  'the header repeated': onLists((rows) => [...rows, rows[0] ?? []]),
  'labels to the right of their values': onLabels((table) => ({
    ...table,
    rows: table.rows.map((row) => [...row].reverse()),
  })),
  'blank rows in label tables': onLabels((table, random) => ({
    ...table,
    rows: inserted(table.rows, below(table.rows.length + 1, random), ['', '']),
  })),
  'a notes column beside the values': onLabels((table) => ({
    ...table,
    rows: table.rows.map((row) => [...row, 'a note']),
  })),
  'a blank column between label and value': onLabels((table) => ({
    ...table,
    rows: table.rows.map(([label = '', value = '']) => [label, '', value]),
  })),
  'rows of label tables moved': onLabels((table, random) => {
    const cut = below(table.rows.length, random);
    const known = table.rows.filter(([label]) => label !== 'Our own row' && label !== 'Coach');
    const own = table.rows.filter(([label]) => label === 'Our own row' || label === 'Coach');
    return { ...table, rows: [...known.slice(cut), ...known.slice(0, cut), ...own] };
  }),
  'blank paragraphs': (block) => [
    { kind: 'paragraph', headingLevel: 0, text: ' ', guidance: false },
    block,
    { kind: 'paragraph', headingLevel: 0, text: '', guidance: false },
  ],
  'guidance deleted': (block) => (block.kind === 'paragraph' && block.guidance ? [] : [block]),
};

/** What people do to text and cells, on the document's JSON from the inside out. */
const marks: Readonly<Record<string, (key: string, value: unknown) => unknown>> = {
  'bold words and links': (key, value) => {
    if (key !== 'elements' || !Array.isArray(value)) return value;
    const text = value.map(({ textRun }) => textRun.content).join('');
    const middle = Math.floor(text.length / 2);
    return [
      { textRun: { content: text.slice(0, middle), textStyle: { bold: true } } },
      { inlineObjectElement: { inlineObjectId: 'kix.1' } },
      { textRun: { content: text.slice(middle), textStyle: { link: { url: 'https://example.org' } } } },
    ];
  },
  'label cells merged over a second column': (key, value) => {
    if (key !== 'table' || !isTwoColumns(value)) return value;
    return {
      ...value,
      columns: 3,
      tableRows: value.tableRows.map(({ tableCells: [label, text] }) => ({
        tableCells: [{ ...label, tableCellStyle: { columnSpan: 2, rowSpan: 1 } }, { content: [] }, text],
      })),
    };
  },
};

interface TwoColumns {
  readonly tableRows: readonly { readonly tableCells: readonly [object, object] }[];
}

const isTwoColumns = (value: unknown): value is TwoColumns =>
  (value as { readonly columns?: number }).columns === 2;

/** Sections and lists by what they say, goals by ID: where they stand does not count. */
const inOneOrder = (read: Plan | null): unknown => {
  const { goals = [], sections = [] } = read ?? {};
  const by = <Item>(items: readonly Item[], textOf: (item: Item) => string) =>
    [...items].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
  return withoutPlaces(
    read && { ...read, goals: by(goals, ({ id }) => id), sections: by(sections, ({ heading }) => heading) },
  );
};

describe('a plan written with the template', () => {
  test('is read back the same, whatever its texts', () => {
    fc.assert(
      fc.property(plan, (written) => {
        const { plan: read, kind } = readBack(outlineOf(written));
        expect(withoutPlaces(read)).toStrictEqual(withoutPlaces(written));
        expect(kind).toBe('template');
      }),
      { numRuns: 60 },
    );
  });

  test.each(PACKS.map((pack) => [pack.name, pack] as const))(
    'is the same plan in the template %s',
    (_name, pack) => {
      fc.assert(
        fc.property(plan, (written) => {
          const goals = written.goals.map((goal) => filledGoalOutline(goal));
          const { plan: read } = readBack(filledPlanOutline(pack, { ...written, goals }));
          expect(withoutPlaces(anyOrder(read))).toStrictEqual(withoutPlaces(anyOrder(written)));
        }),
        { numRuns: 25 },
      );
    },
  );

  test('is the same plan with its sections in any order', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat()), (written, numbers) => {
        const outline = outlineOf(written);
        const firstGoal = outline.findIndex(({ heading }) => heading === 'Goal 1');
        const movable = outline.filter(
          (_section, index) =>
            firstGoal < 0 || index < firstGoal - 1 || index >= firstGoal + written.goals.length,
        );
        const goals = outline.filter((section) => !movable.includes(section));
        const moved = movable
          .map((section) => ({ section, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ section }) => section);
        const { plan: read } = readBack([...moved, ...goals]);
        expect(withoutPlaces(anyOrder(read))).toStrictEqual(withoutPlaces(anyOrder(written)));
      }),
      { numRuns: 25 },
    );
  });

  test.each(PLAN_LIST_KINDS)('without its table of %s is the plan without those rows', (kind) => {
    fc.assert(
      fc.property(plan, (written) => {
        const header = PLAN_TABLES[kind].columns.map(({ label }) => label).join();
        const without = outlineOf(written).map((section) => ({
          ...section,
          blocks: section.blocks.filter(
            (block) => block.kind !== 'table' || block.rows[0]?.join() !== header,
          ),
        }));
        expect(withoutPlaces(readBack(without).plan)).toStrictEqual(
          withoutPlaces({ ...written, [kind]: [] }),
        );
      }),
      { numRuns: 10 },
    );
  });

  test.each(Object.entries(edits))('is the same plan after: %s', (_name, edit) => {
    fc.assert(
      fc.property(
        plan,
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (written, numbers) => {
          let next = 0;
          const random = () => numbers[next++ % numbers.length] ?? 0;
          const edited = outlineOf(written).map((section) => ({
            ...section,
            blocks: section.blocks.flatMap((block) => edit(block, random)),
          }));
          expect(withoutPlaces(readBack(edited).plan)).toStrictEqual(withoutPlaces(written));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is the same plan with its sections in another order', () => {
    fc.assert(
      fc.property(plan, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (written, keys) => {
        const moved = outlineOf(written)
          .map((section, index) => ({ section, key: keys[index % keys.length] ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ section }) => section);
        expect(inOneOrder(readBack(moved).plan)).toStrictEqual(inOneOrder(written));
      }),
      { numRuns: 40 },
    );
  });

  test.each(Object.entries(marks))('is the same plan with %s', (_name, mark) => {
    fc.assert(
      fc.property(plan, (written) => {
        const json: unknown = JSON.parse(
          JSON.stringify(docsJsonOfOutline('A plan', outlineOf(written))),
          (key, value) => mark(key, value),
        );
        expect(withoutPlaces(readPlan(blocksOfDocsJson(json)).plan)).toStrictEqual(withoutPlaces(written));
      }),
      { numRuns: 25 },
    );
  });

  test('is the same plan with every section in a tab of its own, nested or not', () => {
    fc.assert(
      fc.property(plan, fc.boolean(), (written, nested) => {
        const tabs = outlineOf(written).map(({ heading, blocks }) =>
          docsTab(heading, blocks.map(docsElementOf)),
        );
        const [first = {}, ...others] = tabs;
        const json = docsJsonOfTabs('A plan', nested ? [{ ...first, childTabs: others }] : tabs);
        expect(withoutPlaces(readPlan(blocksOfDocsJson(json)).plan)).toStrictEqual(withoutPlaces(written));
      }),
      { numRuns: 25 },
    );
  });
});
