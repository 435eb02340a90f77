import { readMeasure } from '../plan/measure.ts';
import type {
  Activity,
  FeedbackEntry,
  Initiative,
  Measure,
  Priority,
  ProgressEntry,
  Resource,
} from '../plan/plan.ts';
import type { Place } from './blocks.ts';
import { cellPlace, finding, quoted, type Report } from './findings.ts';
import type { ListRow, ListTable } from './list-table.ts';

export const activitiesOf = (list: ListTable<keyof Activity>): readonly Activity[] =>
  list.rows.map(({ textOf }) => activityOf(textOf));

export const activityOf = (textOf: (key: keyof Activity) => string): Activity => ({
  activity: textOf('activity'),
  lead: textOf('lead'),
  start: textOf('start'),
  end: textOf('end'),
  howOften: textOf('howOften'),
  mtssTier: textOf('mtssTier'),
  evidenceTier: textOf('evidenceTier'),
  adultMeasure: textOf('adultMeasure'),
  studentMeasure: textOf('studentMeasure'),
  status: textOf('status'),
});

export const resourcesOf = (
  list: ListTable<keyof Resource>,
  place: Place,
  report: Report,
): readonly Resource[] =>
  list.rows.map((row) => ({
    fund: row.textOf('fund'),
    amount: measureIn(row, 'amount', 'Amount', place, report),
    fte: measureIn(row, 'fte', 'FTE', place, report),
    purpose: row.textOf('purpose'),
  }));

export const progressOf = (
  list: ListTable<keyof ProgressEntry>,
  place: Place,
  report: Report,
): readonly ProgressEntry[] =>
  list.rows.map((row) => ({
    date: row.textOf('date'),
    value: measureIn(row, 'value', 'Value', place, report),
    status: row.textOf('status'),
    note: row.textOf('note'),
  }));

export const feedbackOf = (list: ListTable<keyof FeedbackEntry>): readonly FeedbackEntry[] =>
  list.rows.map(({ textOf }) => ({
    from: textOf('from'),
    date: textOf('date'),
    comment: textOf('comment'),
    answer: textOf('answer'),
    done: textOf('done'),
  }));

export const prioritiesOf = (list: ListTable<keyof Priority>): readonly Priority[] =>
  list.rows.map(({ textOf }) => ({
    id: textOf('id'),
    name: textOf('name'),
    description: textOf('description'),
  }));

export const initiativesOf = (list: ListTable<keyof Initiative>): readonly Initiative[] =>
  list.rows.map(({ textOf }) => ({
    id: textOf('id'),
    priorityId: textOf('priorityId'),
    name: textOf('name'),
  }));

function measureIn<Key extends string>(
  row: ListRow<Key>,
  key: Key,
  label: string,
  place: Place,
  report: Report,
): Measure {
  return reportedMeasure(row.textOf(key), label, () => cellPlace(place, row.row, row.columnOf(key)), report);
}

/** The measure in a cell; reported when there is text but not exactly one number. */
export function reportedMeasure(text: string, label: string, placeOf: () => Place, report: Report): Measure {
  const measure = readMeasure(text);
  if (measure.text !== '' && measure.value === null) {
    report(
      finding(
        'unreadableNumber',
        placeOf(),
        `${label} reads ${quoted(measure.text)}, which is not one number, so it is kept as text and not counted. Write one value there, such as 42% or 1,200.`,
      ),
    );
  }
  return measure;
}
