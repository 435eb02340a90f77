import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock, OutlineSection, OutlineTable } from '../../../src/core/template/outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { docsElementOf, docsJsonOfOutline, docsJsonOfTabs, docsTab } from '../../support/docs-json.ts';
import { plan, withoutPlaces } from './plan-arbitrary.ts';

const outlineOf = (written: Plan): readonly OutlineSection[] =>
  filledPlanOutline(genericPack, { ...written, goals: written.goals.map((goal) => filledGoalOutline(goal)) });

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
