import type { Plan, PlanListKind } from '../../../src/core/plan/plan.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { type PlanReading, readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineTable } from '../../../src/core/template/outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { docsJsonOfOutline } from '../../support/docs-json.ts';
import { aGoal, aPlan } from '../tracker/a-plan.ts';

const listOf = (...rows: readonly (readonly string[])[]): OutlineTable => ({
  kind: 'table',
  shape: 'list',
  rows,
});

/** A plan of one goal, with tables below it under a heading that says nothing. */
function readWith(different: Partial<Plan>, ...tables: readonly OutlineTable[]): PlanReading {
  const plan = { ...aPlan([aGoal()]), ...different };
  const goals = plan.goals.map((goal) => filledGoalOutline(goal));
  const heading = { kind: 'paragraph', headingLevel: 2, text: 'Appendix', guidance: false } as const;
  const outline = filledPlanOutline(genericPack, { ...plan, goals });
  return readPlan(
    blocksOfDocsJson(
      docsJsonOfOutline('A plan', [...outline, { heading: '', blocks: [heading, ...tables] }]),
    ),
  );
}

describe('the plan’s own tables', () => {
  test.each<[PlanListKind, readonly string[], readonly string[], object]>([
    [
      'team',
      ['Member', 'Title/Role'],
      ['Ana Ruiz', 'Principal'],
      { role: 'Principal', name: 'Ana Ruiz', group: '' },
    ],
    [
      'voices',
      ['Stakeholder group', 'When', 'What we heard'],
      ['Families', 'May', 'Earlier word'],
      { group: 'Families', date: 'May', heard: 'Earlier word', how: '' },
    ],
    [
      'needs',
      ['Identified need', 'Root cause'],
      ['Reading', 'Late help'],
      { need: 'Reading', rootCause: 'Late help', id: '' },
    ],
    [
      'inequities',
      ['Inequity', 'Response'],
      ['Time', 'A new schedule'],
      { inequity: 'Time', response: 'A new schedule' },
    ],
    [
      'interventions',
      ['Intervention', 'ESSA tier', 'Citation'],
      ['Tutoring', '1', 'A study'],
      { intervention: 'Tutoring', evidenceTier: '1', citation: 'A study' },
    ],
    [
      'combinedFunds',
      ['Program', 'Intent and purpose', 'Amount'],
      ['Title I', 'Standards', '$1,200'],
      { program: 'Title I', purpose: 'Standards', amount: { text: '$1,200', value: 1200, unit: 'number' } },
    ],
    [
      'results',
      ['Goal ID', 'Outcome', 'Met'],
      ['G-7KQ2', '61%', 'Yes'],
      { goalId: 'G-7KQ2', met: 'Yes', result: { text: '61%', value: 61, unit: 'percent' } },
    ],
  ])('%s are known by other headers too, in any order and place', (kind, header, row, expected) => {
    const { plan, findings } = readWith({}, listOf(header, row));
    expect(plan?.[kind]).toMatchObject([expected]);
    expect(findings).toStrictEqual([]);
  });

  test('two tables of one kind are read as one', () => {
    const { plan } = readWith(
      { team: [{ role: 'Principal', name: '', group: 'Leaders' }] },
      listOf(['Role', 'Group represented'], ['Parent', 'Families']),
    );
    expect(plan?.team.map(({ role }) => role)).toStrictEqual(['Principal', 'Parent']);
  });

  test('an amount that is no number is reported at its place', () => {
    const { findings } = readWith({}, listOf(['Program', 'Amount'], ['Title I', 'some']));
    expect(findings.map(({ code, place }) => [code, place.heading, place.row, place.column])).toStrictEqual([
      ['unreadableNumber', 'Appendix', 2, 2],
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['activities', ['Intervention', 'Lead', 'Start', 'Evidence tier']],
    ['money', ['Fund', 'Amount', 'Purpose']],
    ['progress', ['Date', 'Result', 'Status']],
    ['anything', ['Role', 'Phone']],
  ])('a table of %s is none of them', (_what, header) => {
    const { plan } = readWith(
      {},
      listOf(
        header,
        header.map((_text, index) => `cell ${index}`),
      ),
    );
    expect(plan).toMatchObject({ team: [], interventions: [], combinedFunds: [], results: [] });
  });
});

describe('the need of a goal', () => {
  const needs = ['N1', 'N12'].map((id) => ({ id, need: 'Reading', data: '', rootCause: '' }));
  const codesFor = (need: string, listed: Plan['needs'] = needs) =>
    readWith({ needs: listed, goals: [aGoal({ need })] }).findings.map(({ code }) => code);

  test.each([['N1'], ['n12: fractions'], ['Attendance (N1)'], ['']])('%j is one of the table', (need) => {
    expect(codesFor(need)).toStrictEqual([]);
  });

  test.each([['N2'], ['N123'], ['Fluency']])('%j is none of the table, and is reported', (need) => {
    expect(codesFor(need)).toStrictEqual(['unknownNeed']);
  });

  test('is not asked about where the plan lists no needs', () => {
    expect(codesFor('Fluency', [])).toStrictEqual([]);
  });
});
