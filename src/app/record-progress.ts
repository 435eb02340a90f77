import { PROGRESS_COLUMNS } from '../core/plan/fields.ts';
import { readMeasure } from '../core/plan/measure.ts';
import { isIsoDate } from '../core/text/iso-date.ts';
import { refuse } from '../core/text/result.ts';
import { addRow } from './add-row.ts';
import type { EditPlanPorts } from './read-accepted.ts';
import type { Reply } from './sidebar-api.ts';
import type { AddedRow, RecordProgressRequest } from './sidebar-api-plan.ts';

/** Records how far a goal has come, below everything its Progress table holds; sent again, it is written once. */
export function recordProgress(
  ports: EditPlanPorts,
  { goalId, isAgain = false, ...texts }: RecordProgressRequest,
): Reply<AddedRow> {
  const refusal = refusalFor(texts);
  if (refusal !== null) return refusal;
  return addRow(ports, {
    goalId,
    kind: 'progress',
    columns: PROGRESS_COLUMNS,
    texts,
    isNewestLast: true,
    isOnce: isAgain,
  });
}

type Entry = Omit<RecordProgressRequest, 'goalId' | 'isAgain'>;

function refusalFor({ date, value, note }: Entry): Reply<never> | null {
  if (!isIsoDate(date.trim())) {
    return refuse(
      'badDate',
      `“${date.trim()}” is not a day. Choose the day the value is from, such as 2026-01-30.`,
    );
  }
  const found = value.trim();
  if (found === '' && note.trim() === '') {
    return refuse('badValue', 'There is nothing to record yet. Write the value you found, or a note.');
  }
  if (found !== '' && readMeasure(found).value === null) {
    return refuse(
      'badValue',
      `“${found}” is not one number, so the district could not count it. Write one value, such as 48% or 1,200, and put the rest into the note.`,
    );
  }
  return null;
}
