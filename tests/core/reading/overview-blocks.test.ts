import fc from 'fast-check';
import { overviewRows } from '../../../src/core/overview/overview-rows.ts';
import { overviewSection } from '../../../src/core/overview/overview-section.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Block, DocumentBlocks } from '../../../src/core/reading/blocks.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock } from '../../../src/core/template/outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { docsJsonOfOutline } from '../../support/docs-json.ts';
import { FORM_PLANS } from './other-formats/form-plans.ts';
import { HEADED_PLANS } from './other-formats/headed-plans.ts';
import { PLAIN_PLANS } from './other-formats/plain-plans.ts';
import { TABLE_PLANS } from './other-formats/table-plans.ts';
import { plan, withoutPlaces } from './plan-arbitrary.ts';

const sectionOf = (written: Plan) => overviewSection(overviewRows(written), '2026-01-20').blocks;

const blocksOf = (blocks: readonly OutlineBlock[]): readonly Block[] =>
  blocksOfDocsJson(docsJsonOfOutline('Plan', [{ heading: '', blocks }])).blocks;

const NEW_NAMES: Readonly<Record<string, string>> = { Activities: 'Strategies', Money: 'Budget' };

const renamed = (block: OutlineBlock): OutlineBlock =>
  block.kind === 'table'
    ? { ...block, rows: block.rows.map((row) => row.map((text) => NEW_NAMES[text] ?? text)) }
    : block;

/** What people do to the table. */
const EDITS: Readonly<Record<string, (blocks: readonly OutlineBlock[]) => readonly OutlineBlock[]>> = {
  'as it was made': (blocks) => blocks,
  'without the line above it': (blocks) => blocks.filter((_, at) => at !== 1),
  'with two columns renamed': (blocks) => blocks.map(renamed),
  'with a column of somebody’s': (blocks) =>
    blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.map((row) => ['Who', ...row]) } : block,
    ),
};

describe.each(Object.entries(EDITS))('a plan with the overview %s', (_how, edit) => {
  test('says what it says without', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (written, at) => {
        const outline = filledPlanOutline(genericPack, {
          ...written,
          goals: written.goals.map((goal) => filledGoalOutline(goal)),
        });
        const blocks = outline.flatMap((section) => section.blocks);
        const goals = outline.findIndex(({ heading }) => heading === 'Goals');
        const before = outline.slice(0, at % (goals + 1)).flatMap((section) => section.blocks).length;
        const all = [...blocks.slice(0, before), ...edit(sectionOf(written)), ...blocks.slice(before)];
        const read = readPlan({ title: 'Plan', blocks: blocksOf(all) });
        const without = readPlan({ title: 'Plan', blocks: blocksOf(blocks) });
        expect(withoutPlaces(read.plan)).toStrictEqual(withoutPlaces(without.plan));
        expect(read.findings.map(({ code }) => code)).toEqual(without.findings.map(({ code }) => code));
      }),
      { numRuns: 15 },
    );
  });

  test.each(
    [...TABLE_PLANS, ...HEADED_PLANS, ...PLAIN_PLANS, ...FORM_PLANS].map(
      ({ name, document }) => [name, document] as const,
    ),
  )('has no more goals where it is of another format: %s', (_name, document) => {
    const { plan: read } = readPlan(document);
    if (read === null) throw new Error('a plan');
    const last = document.blocks[document.blocks.length - 1];
    const overview = blocksOf(edit(sectionOf(read))).map((block) => ({
      ...block,
      place: { ...block.place, tab: last?.place.tab ?? '' },
    }));
    const longer: DocumentBlocks = { ...document, blocks: [...document.blocks, ...overview] };
    expect(withoutPlaces(readPlan(longer).plan)).toStrictEqual(withoutPlaces(read));
  });
});

test('a table below the line of an overview that was deleted is read', () => {
  const [heading, mark] = overviewSection([], '2026-01-20').blocks;
  const facts: OutlineBlock = {
    kind: 'table',
    shape: 'labels',
    rows: [
      ['School', 'Maple'],
      ['School ID', '101'],
      ['Template', 'x'],
    ],
  };
  const blocks = blocksOf([heading, mark, facts].flatMap((block) => block ?? []));
  expect(readPlan({ title: '', blocks }).plan?.facts).toMatchObject({ school: 'Maple' });
});
