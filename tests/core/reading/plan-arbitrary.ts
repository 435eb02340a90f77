import fc from 'fast-check';
import { newGoalId } from '../../../src/core/plan/goal-id.ts';
import { readMeasure } from '../../../src/core/plan/measure.ts';
import type {
  Goal,
  Initiative,
  Plan,
  PlanFacts,
  PlanLists,
  Priority,
  Tag,
} from '../../../src/core/plan/plan.ts';
import { formatTag } from '../../../src/core/plan/priority-tag.ts';

/** Text that breaks careless code: formulas, markup, things that look like dates, astral characters, great length. */
const HOSTILE = [
  '=IMPORTXML("http://example.org","//a")',
  '<script>alert(1)</script>',
  '</td></tr></table>',
  '3-5',
  'May 2026',
  '1/2',
  "'42",
  '+1',
  '@all',
  '&amp; & &lt;',
  '👩‍🏫🎯 é ñ 漢字',
  'a "quoted" \\ word',
  'x'.repeat(20_000),
  'line one\nline two\n\nline four',
  'Goal ID',
  'SMART goal',
  'Activity',
  'Date',
  'School',
  'G-7KQ2',
];

const readable = (text: string): string => text.replace(/[\r\v\ue907]/g, '').trim();

/** Any text a cell can hold, as the reader gives it back: trimmed, line breaks as line feeds. */
export const cellText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constant('') },
  )
  .map(readable);

const filledText = cellText.map((text) => text || 'filled');
const line = cellText.map((text) => text.replace(/\s+/g, ' ').trim());
const filledLine = line.map((text) => text || 'one line');
const sectionText = fc.array(filledLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const measure = fc
  .oneof(fc.constantFrom('42%', '45.5%', '$12,500', '0.5', '', '40-45%', '<10'), cellText)
  .map(readMeasure);

const facts: fc.Arbitrary<PlanFacts> = fc.record({
  school: filledText,
  schoolId: cellText,
  schoolYear: fc.constantFrom('2025-26', '2026-27', 'next year'),
  improvementStatus: fc.constantFrom('None', 'CSI', 'TSI', 'ATSI', 'Tier 2', ''),
  state: cellText,
  stateDate: cellText,
  template: filledText,
  templateVersion: cellText,
  districtProfile: cellText,
  continues: cellText,
});

const priorities: fc.Arbitrary<readonly Priority[]> = fc
  .array(fc.record({ name: filledLine, description: cellText }), { maxLength: 4 })
  .map((items) => items.map((item, index) => ({ id: `P${index + 1}`, ...item })));

const initiatives: fc.Arbitrary<readonly Initiative[]> = fc
  .array(fc.record({ priorityId: fc.constantFrom('P1', 'P2', ''), name: filledLine }), { maxLength: 3 })
  .map((items) => items.map((item, index) => ({ id: `I${index + 1}`, ...item })));

const activity = fc.record({
  activity: filledText,
  lead: cellText,
  start: cellText,
  end: cellText,
  howOften: cellText,
  mtssTier: cellText,
  evidenceTier: cellText,
  adultMeasure: cellText,
  studentMeasure: cellText,
  status: cellText,
});
const resource = fc.record({ fund: filledText, amount: measure, fte: measure, purpose: cellText });
const progress = fc.record({ date: filledText, value: measure, status: cellText, note: cellText });
const feedback = fc.record({
  from: cellText,
  date: cellText,
  comment: filledText,
  answer: cellText,
  done: cellText,
});

const cells = (...keys: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, cellText])));
const rows = <Row>(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Row),
    { maxLength: 2 },
  );

/** The tables of a plan that belong to no goal; no row is blank. */
const lists: fc.Arbitrary<PlanLists> = fc.record({
  team: rows(fc.record({ role: filledText }), cells('name', 'group')),
  voices: rows(fc.record({ group: filledText }), cells('how', 'date', 'howMany', 'heard', 'changed')),
  needs: rows(fc.record({ id: fc.constantFrom('N1', 'N2') }), cells('need', 'data', 'rootCause')),
  inequities: rows(fc.record({ inequity: filledText }), cells('group', 'evidence', 'response')),
  interventions: rows(fc.record({ intervention: filledText }), cells('evidenceTier', 'citation', 'goalId')),
  combinedFunds: rows(fc.record({ program: filledText, amount: measure }), cells('purpose', 'howMet')),
  results: rows(
    fc.record({ goalId: fc.constantFrom('G-7KQ2', 'G-2222'), result: measure }),
    cells('date', 'met', 'next'),
  ),
});

const NOWHERE = { tab: '', heading: '', table: null, row: null, column: null };

const tagAmong = (items: readonly { readonly id: string; readonly name: string }[]): fc.Arbitrary<Tag> =>
  fc.constantFrom({ text: '', id: null }, ...items.map((item) => ({ text: formatTag(item), id: item.id })));

const goal = (tags: { priority: fc.Arbitrary<Tag>; initiative: fc.Arbitrary<Tag> }): fc.Arbitrary<Goal> =>
  fc.record({
    id: fc.constant(''),
    title: fc.constant(''),
    ...tags,
    need: cellText,
    statement: cellText,
    studentGroup: cellText,
    grades: cellText,
    contentArea: cellText,
    instrument: cellText,
    metric: cellText,
    baseline: measure,
    baselineDate: cellText,
    target: measure,
    targetDate: cellText,
    checkpoint: measure,
    checkpointDate: cellText,
    continues: cellText,
    otherFields: fc.array(fc.record({ label: fc.constantFrom('Our own row', 'Coach'), text: cellText }), {
      maxLength: 2,
    }),
    notes: fc.oneof(fc.constant(''), sectionText),
    activities: fc.array(activity, { maxLength: 3 }),
    resources: fc.array(resource, { maxLength: 2 }),
    progress: fc.array(progress, { maxLength: 2 }),
    feedback: fc.array(feedback, { maxLength: 2 }),
    place: fc.constant(NOWHERE),
    source: fc.constant('template' as const),
    confidence: fc.constant(1),
  });

const withIds = (goals: readonly Goal[], seed: number): readonly Goal[] =>
  goals.map((item, index) => ({
    ...item,
    id: newGoalId(() => ((seed + index) % 24) / 24),
    title: `Goal ${index + 1}`,
  }));

/** Plans as the template can hold them: sections of the generic pack in its order, then the school's own. */
export const plan: fc.Arbitrary<Plan> = fc
  .tuple(facts, priorities, initiatives)
  .chain(([planFacts, planPriorities, planInitiatives]) =>
    fc
      .tuple(
        fc.array(goal({ priority: tagAmong(planPriorities), initiative: tagAmong(planInitiatives) }), {
          maxLength: 3,
        }),
        fc.nat(23),
        fc.uniqueArray(
          fc.constantFrom('About our school', 'Root causes', 'How we monitor and adjust', 'Our calendar'),
          {
            maxLength: 4,
          },
        ),
        fc.array(sectionText, { minLength: 4, maxLength: 4 }),
        lists,
      )
      .map(([goals, seed, headings, texts, tables]) => ({
        ...tables,
        facts: planFacts,
        priorities: planPriorities,
        initiatives: planInitiatives,
        goals: withIds(goals, seed),
        sections: inTemplateOrder(headings).map((heading, index) => ({
          heading,
          text: texts[index] ?? '',
          place: NOWHERE,
        })),
      })),
  );

const inTemplateOrder = (headings: readonly string[]): readonly string[] =>
  ['About our school', 'Root causes', 'How we monitor and adjust', 'Our calendar'].filter((heading) =>
    headings.includes(heading),
  );

/** A plan without the places, which tell where a thing stood and not what it is. */
export const withoutPlaces = (read: Plan | null): unknown =>
  read === null
    ? null
    : JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'place' ? undefined : value)));
