import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock } from '../../../src/core/template/outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { planOutline } from '../../../src/core/template/plan-outline.ts';
import { docsJsonOfOutline } from '../../support/docs-json.ts';
import { aPlan } from '../tracker/a-plan.ts';

const { facts } = aPlan([]);
const SCHOOL = { improvementStatus: 'CSI', titleI: 'Schoolwide', grades: 'K-5' };

const headings = (sections: readonly { readonly blocks: readonly OutlineBlock[] }[]) =>
  readPlan(
    blocksOfDocsJson(
      docsJsonOfOutline(
        'A plan',
        sections.map((section) => ({ heading: '', ...section })),
      ),
    ),
  ).sections;

const written = (...blocks: readonly OutlineBlock[]): string[] =>
  headings([
    ...filledPlanOutline(
      genericPack,
      { facts, priorities: [], initiatives: [], sections: [], goals: [] },
      SCHOOL,
    ),
    { blocks },
  ])
    .filter(({ isWritten }) => isWritten)
    .map(({ heading }) => heading);

const heading = (headingLevel: number, text: string): OutlineBlock => ({
  kind: 'paragraph',
  headingLevel,
  text,
  guidance: false,
});
const table = (...rows: readonly (readonly string[])[]): OutlineBlock => ({
  kind: 'table',
  shape: 'list',
  rows,
});

test('of a new plan every heading stands, and nothing is written under any', () => {
  const goalIds = ['G-2222', 'G-3333'];
  const outline = planOutline(genericPack, {
    facts,
    priorities: [],
    initiatives: [],
    goalIds,
    school: SCHOOL,
  });
  const found = headings(outline);
  expect(found.filter(({ isWritten }) => isWritten)).toEqual([]);
  const ofForm = [...genericPack.beforeGoals, ...genericPack.afterGoals].map((section) => section.heading);
  expect(found.map((section) => section.heading)).toEqual(expect.arrayContaining(ofForm));
  expect(found.map((section) => section.heading)).not.toContain('Goal 1');
});

test('of a plan with every section filled in every section is written', () => {
  const all = [...genericPack.beforeGoals, ...genericPack.afterGoals];
  const sections = all.map((section) => ({ heading: section.heading, text: 'What we say.' }));
  const found = headings(
    filledPlanOutline(genericPack, { facts, priorities: [], initiatives: [], sections, goals: [] }, SCHOOL),
  );
  for (const { heading: name } of all)
    expect(found.find((section) => section.heading === name)?.isWritten).toBe(true);
});

test.each<[string, OutlineBlock[], string[]]>([
  ['text', [heading(2, 'Ours'), heading(0, 'We say so.')], ['Ours']],
  ['nothing', [heading(2, 'Ours')], []],
  [
    'text under a deeper heading',
    [heading(2, 'Ours'), heading(3, 'Reading'), heading(0, 'Up.')],
    ['Ours', 'Reading'],
  ],
  ['text under the next heading', [heading(2, 'Ours'), heading(2, 'Theirs'), heading(0, 'Up.')], ['Theirs']],
  ['a table of the form without rows', [heading(2, 'Ours'), table(['Role', 'Name'], ['', ''])], []],
  [
    'a table of the form with a row',
    [heading(2, 'Ours'), table(['Role', 'Name'], ['Principal', ''])],
    ['Ours'],
  ],
  ['a table of its own', [heading(2, 'Ours'), table(['Test', '2024', '2025'], ['', '41', ''])], ['Ours']],
  ['a table of its own with a header alone', [heading(2, 'Ours'), table(['Test', '2024'], ['', ''])], []],
])('a section with %s', (_what, blocks, expected) => {
  expect(written(...blocks).filter((name) => !name.startsWith('School improvement plan'))).toEqual(expected);
});
