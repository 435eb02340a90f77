import { FACT_FIELDS, FEEDBACK_COLUMNS, GOAL_FIELDS } from '../../../src/core/plan/fields.ts';
import type { PlanFacts } from '../../../src/core/plan/plan.ts';
import { goalOutline } from '../../../src/core/template/goal-outline.ts';
import { isGuidance } from '../../../src/core/template/guidance.ts';
import type { OutlineSection } from '../../../src/core/template/outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { planOutline } from '../../../src/core/template/plan-outline.ts';

const facts = (improvementStatus: string): PlanFacts => ({
  school: 'Cedar Elementary',
  schoolId: '101',
  schoolYear: '2025-26',
  improvementStatus,
  state: '',
  stateDate: '',
  template: '',
  templateVersion: '',
  districtProfile: 'https://example.org/profile',
  continues: '',
});

const priorities = [
  { id: 'P1', name: 'Belonging', description: 'Every student is known.' },
  { id: 'P2', name: 'Instruction', description: '' },
];

const outline = (improvementStatus: string, goalIds: readonly string[] = ['G-2222']) =>
  planOutline(genericPack, { facts: facts(improvementStatus), priorities, initiatives: [], goalIds });

const headings = (sections: readonly OutlineSection[]) => sections.map(({ heading }) => heading);

describe('planOutline', () => {
  test('stands in the order of the document', () => {
    expect(headings(outline('None', ['G-2222', 'G-3333']))).toStrictEqual([
      'School improvement plan, Cedar Elementary, 2025-26',
      'District priorities',
      'Initiatives',
      'About our school',
      'Planning team',
      'Who was heard',
      'What our data show',
      'Root causes',
      'Goals',
      'Goal 1',
      'Goal 2',
      'Schoolwide strategies (Title I)',
      'How funds work together (Title I)',
      'How we monitor and adjust',
      'How families are informed',
      'End-of-year results',
    ]);
  });

  const identified = [
    'Why our school was identified',
    'Resource inequities',
    'Evidence-based interventions',
    'Approvals',
  ];
  test.each<[string, readonly string[]]>([
    ['None', []],
    ['', []],
    ['Not identified', []],
    ['CSI', identified],
    ['Comprehensive Support and Improvement', identified],
    ['TSI', ['Why our school was identified', 'Evidence-based interventions']],
    ['Targeted', ['Why our school was identified', 'Evidence-based interventions']],
    ['ATSI', identified.slice(0, 3)],
    ['Additional Targeted Support', identified.slice(0, 3)],
    // A state's own tier: the guidance of each section says whom it is for.
    ['Tier 3 Plus', identified],
  ])('a school that is %j also gets %j', (status, expected) => {
    expect(headings(outline(status)).filter((heading) => identified.includes(heading))).toStrictEqual(
      expected,
    );
  });

  test('every section starts with its own heading', () => {
    const sections = outline('CSI');
    expect(sections.map(({ blocks }) => blocks[0])).toMatchObject(
      sections.map(({ heading }) => ({ kind: 'paragraph', text: heading, guidance: false })),
    );
  });

  test('no table is ragged, and guidance is known as such', () => {
    const blocks = outline('CSI').flatMap((section) => section.blocks);
    const widths = blocks.map((block) =>
      block.kind === 'table' ? new Set(block.rows.map((row) => row.length)).size : 1,
    );
    expect(new Set(widths)).toStrictEqual(new Set([1]));
    const guidance = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.guidance ? [block.text] : [],
    );
    expect(guidance.length).toBeGreaterThan(10);
    expect(guidance.filter((text) => !isGuidance(text))).toStrictEqual([]);
  });

  test('says that it is not an official form, and fills in its name, version and state', () => {
    const [title] = outline('None');
    expect(title?.blocks[1]).toMatchObject({
      guidance: true,
      text: expect.stringContaining('not an official form'),
    });
    expect(title?.blocks[2]).toStrictEqual({
      kind: 'table',
      shape: 'labels',
      rows: FACT_FIELDS.filter(({ onlyWhenFilled }) => !onlyWhenFilled).map(({ label }, index) => [
        label,
        [
          'Cedar Elementary',
          '101',
          '2025-26',
          'None',
          'Draft',
          '',
          'Any state (ESSA)',
          '2',
          'https://example.org/profile',
        ][index],
      ]),
      widths: [150, 318],
    });
  });
});

describe('goalOutline', () => {
  const section = goalOutline(genericPack, { id: 'G-7KQ2', number: 3, priorities });

  test('has a goal table and four list tables under small headings', () => {
    const shapes = section.blocks.map((block) =>
      block.kind === 'table' ? block.shape : `h${block.headingLevel} ${block.text}`,
    );
    expect(shapes).toStrictEqual([
      'h3 Goal 3',
      'h0 What to write here: copy one of these into “Strategic priority”: P1 · Belonging; P2 · Instruction.',
      'labels',
      'h4 Key activities',
      'list',
      'h4 Resources',
      'list',
      'h4 Progress',
      'list',
      'h4 Feedback',
      'list',
    ]);
  });

  test('prints the labels and headers of the fields, the id, and blank rows', () => {
    const tables = section.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(tables[0]).toStrictEqual(
      GOAL_FIELDS.filter(({ onlyWhenFilled }) => !onlyWhenFilled).map(({ key, label }) => [
        label,
        key === 'id' ? 'G-7KQ2' : '',
      ]),
    );
    expect(tables.map((rows) => rows.length)).toStrictEqual([16, 4, 3, 3, 2]);
    expect(tables[4]).toStrictEqual([FEEDBACK_COLUMNS.map(({ label }) => label), ['', '', '', '', '']]);
  });

  test('has no guidance where the district has no priorities yet', () => {
    const bare = goalOutline(genericPack, { id: 'G-7KQ2', number: 1 });
    expect(bare.blocks.filter((block) => block.kind === 'paragraph' && block.guidance)).toStrictEqual([]);
  });
});
