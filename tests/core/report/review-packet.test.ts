import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { PLAN_LIST_KINDS } from '../../../src/core/plan/plan-tables.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { reviewPacket } from '../../../src/core/report/review-packet.ts';
import { whatIsOwed } from '../../../src/core/review/what-is-owed.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock, OutlineSection } from '../../../src/core/template/outline.ts';
import type { TemplatePack } from '../../../src/core/template/pack.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { washingtonPack } from '../../../src/core/template/packs/washington.ts';
import { docsElementOf, docsJsonOfOutline, docsJsonOfTabs, docsTab } from '../../support/docs-json.ts';
import { plan as anyPlan } from '../reading/plan-arbitrary.ts';
import { aGoal, aPlan, dollars } from '../tracker/a-plan.ts';

const paragraph = (text: string, headingLevel = 0): OutlineBlock => ({
  kind: 'paragraph',
  headingLevel,
  text,
  guidance: false,
});

const outlineOf = (plan: Plan): readonly OutlineSection[] =>
  filledPlanOutline(genericPack, { ...plan, goals: plan.goals.map((goal) => filledGoalOutline(goal)) });

/** The packet of a plan that stands in a document as these sections. */
const packetOf = (sections: readonly OutlineSection[], pack: TemplatePack = genericPack) =>
  packetOfJson(docsJsonOfOutline('The plan', sections), pack);

function packetOfJson(json: object, pack: TemplatePack) {
  const document = blocksOfDocsJson(json);
  const reading = readPlan(document);
  const { plan } = reading;
  if (plan === null) throw new Error('The test document holds no plan');
  const owed = whatIsOwed({
    ...reading,
    plan,
    pack,
    school: plan.facts,
    checks: [],
    asksForMoney: false,
  });
  return reviewPacket({
    document,
    plan,
    pack,
    owed,
    school: 'Maple Elementary',
    link: 'https://docs.example/plan',
    today: '2026-01-20',
  });
}

const textsOf = ({ blocks }: OutlineSection): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));

const written: Plan = {
  ...aPlan([
    aGoal({
      title: 'Goal 1',
      resources: [{ fund: 'Title I', amount: dollars(1200), fte: dollars(1), purpose: 'Tutoring' }],
      feedback: [{ from: 'Ms. Lee', date: '', comment: 'For whom?', answer: '', done: '' }],
    }),
  ]),
  needs: [{ id: 'N1', need: 'Fluency', data: 'Fall screener', rootCause: 'Little practice' }],
  sections: [
    { heading: 'What our data show', text: 'Two thirds read at level.', place: aGoal().place },
    { heading: 'How we monitor and adjust', text: 'Every six weeks.', place: aGoal().place },
    { heading: 'Our calendar', text: 'Camp in May.', place: aGoal().place },
  ],
};

describe('a review packet', () => {
  const packet = packetOf(outlineOf(written));
  const section = (heading: string) => {
    const found = packet.sections.find((each) => each.heading === heading);
    if (found === undefined) throw new Error(`The packet has no section ${heading}`);
    return textsOf(found);
  };

  it('says whose plan it is, of which day, and what it is not', () => {
    expect(packet.title).toBe('Review packet, Maple Elementary, 2025-26');
    const [opening] = packet.sections;
    const texts = opening === undefined ? [] : textsOf(opening);
    expect(texts.join('\n')).toMatch(
      /on January 20, 2026 .*“Any state \(ESSA\)”\. It is not an official form/,
    );
    expect(texts).toContain('https://docs.example/plan');
  });

  it('stands in the order of the form, what the form does not know last', () => {
    expect(packet.sections.map(({ heading }) => heading)).toEqual([
      packet.title,
      'What the form asks for',
      ...['Facts about the plan', 'About our school', 'Planning team', 'Who was heard', 'What our data show'],
      ...['Root causes', 'Goals', 'Key activities', 'Schoolwide strategies (Title I)'],
      ...['How funds work together (Title I)', 'How we monitor and adjust', 'How families are informed'],
      ...['End-of-year results', 'Also in the plan'],
    ]);
    expect(section('Also in the plan')).toEqual(['Also in the plan', 'Our calendar', 'Camp in May.']);
  });

  it('shows a requirement, who asks for it, its place, and the text', () => {
    expect(section('What our data show')).toEqual([
      'What our data show',
      ...['Asked for by', '34 CFR 200.26(a); ESEA section 1111(d)'],
      ...['In the plan', 'Under “What our data show”', 'State', 'There'],
      'From the plan:',
      ...['Need ID', 'Need', 'Data', 'Root cause', 'N1', 'Fluency', 'Fall screener', 'Little practice'],
      'Two thirds read at level.',
    ]);
  });

  it('says what is missing, and what is not due', () => {
    expect(section('Root causes')).toEqual([
      'Root causes',
      ...['In the plan', 'Under “Root causes”', 'State', 'Lacking'],
      ...['What is missing', 'Nothing is written here yet.'],
    ]);
    expect(section('End-of-year results')).toEqual(expect.arrayContaining(['State', 'Not due yet']));
  });

  it('shows goals with their tables, and keeps the feedback between school and district', () => {
    const goals = section('Goals');
    expect(goals).toEqual(expect.arrayContaining(['Goal 1', 'SMART goal', 'Title I', '$1200', 'Tutoring']));
    expect(packet.sections.flatMap(textsOf).join('\n')).not.toMatch(/For whom|Ms\. Lee/);
    expect(goals).not.toContain('Interim checkpoint');
  });

  it('says so where the plan has no such section', () => {
    const equity = packetOf(outlineOf(written), washingtonPack).sections.find(
      ({ heading }) => heading === 'Equity',
    );
    expect(equity === undefined ? [] : textsOf(equity)).toEqual(
      expect.arrayContaining(['WAC 180-16-220(2)(d)(ii)', 'Not found', 'Lacking']),
    );
  });
});

describe('the text of a section', () => {
  const textUnder = (...blocks: OutlineBlock[]) => {
    const at = outlineOf(written).findIndex(({ heading }) => heading === 'Root causes');
    const sections = outlineOf(written).map((each, index) => (index === at ? { ...each, blocks } : each));
    const found = packetOf(sections).sections.find(({ heading }) => heading === 'Root causes');
    return found?.blocks.slice(3);
  };
  const heading = paragraph('Root causes', 2);
  const table = (...rows: string[][]): OutlineBlock => ({ kind: 'table', shape: 'list', rows });

  it.each<[string, readonly OutlineBlock[], readonly OutlineBlock[]]>([
    [
      'goes on under deeper headings',
      [heading, paragraph('Practice', 4), paragraph('Too little.')],
      [paragraph('Practice', 4), paragraph('Too little.')],
    ],
    [
      'is found when the heading has another level',
      [paragraph('ROOT CAUSES:', 3), paragraph('One.')],
      [paragraph('One.')],
    ],
    [
      'ends at a heading of its level',
      [heading, paragraph('One.'), paragraph('Lunch', 2), paragraph('Two.')],
      [paragraph('One.')],
    ],
    [
      'follows on where the heading stands twice',
      [heading, paragraph('One.'), paragraph('Lunch', 2), heading, paragraph('Two.')],
      [paragraph('One.'), paragraph('Two.')],
    ],
    [
      'holds the school’s own tables, without blank rows',
      [heading, table(['Cause', 'Proof'], ['', ''], ['Practice', 'Logs'])],
      [table(['Cause', 'Proof'], ['Practice', 'Logs'])],
    ],
    [
      'keeps two tables apart',
      [heading, table(['Cause'], ['Practice']), table(['Proof'], ['Logs'])],
      [table(['Cause'], ['Practice']), paragraph(''), table(['Proof'], ['Logs'])],
    ],
    [
      'leaves out the template’s advice and what is empty',
      [heading, paragraph('What to write here: For each need.'), table(['Cause', 'Proof'], ['', ''])],
      [],
    ],
  ])('%s', (_what, blocks, text) => {
    expect(textUnder(...blocks)).toEqual(text);
  });
});

test('a section on a second tab is found there, and ends with its tab', () => {
  const tabs = [
    outlineOf(written).flatMap(({ heading, blocks }) => (heading === 'Root causes' ? [] : blocks)),
    [paragraph('Root causes', 2), paragraph('Too little practice.')],
    [paragraph('Lunch menu: soup.')],
  ].map((blocks, at) => docsTab(`Tab ${at + 1}`, blocks.map(docsElementOf)));
  const { sections } = packetOfJson(docsJsonOfTabs('The plan', tabs), genericPack);
  const causes = sections.find(({ heading }) => heading === 'Root causes');
  expect(causes === undefined ? [] : textsOf(causes)).toEqual([
    'Root causes',
    ...['In the plan', 'Under “Root causes”, tab “Tab 2”', 'State', 'There'],
    ...['From the plan:', 'Too little practice.'],
  ]);
  const last = sections[sections.length - 1];
  expect(last === undefined ? [] : textsOf(last)).toContain('Lunch menu: soup.');
});

test('a packet holds every line a school wrote in any section, table or goal', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      fc.pre(plan.goals.length > 0);
      const said = new Set(packetOf(outlineOf(plan)).sections.flatMap(textsOf));
      const lines = plan.sections.flatMap(({ text }) => text.split('\n'));
      const cells = PLAN_LIST_KINDS.flatMap((kind) => plan[kind].flatMap((row) => Object.values(row)));
      const words = [...lines, ...cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))];
      const goals = plan.goals.flatMap(({ statement, activities }) => [
        statement,
        ...activities.flatMap((activity) => Object.values(activity)),
      ]);
      expect([...words, ...goals].filter((text) => text !== '' && !said.has(text))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
